"""The way to a network's sign-in page: the daemon's own question whether there is one, and a browser's hole.

Who may pass is told by the mark on a program's sockets, which only the kernel puts there (`portal_group`). The kernel
itself ends the hole at its time, with or without a daemon.
"""

from __future__ import annotations

from collections.abc import Iterable

from maikr_client.daemon.linux.nft_words import NAMES, TUNNELS, anonymous
from maikr_client.daemon.linux.numbers import MARK_MASK, PORTAL_MARK
from maikr_client.daemon.ports import DesiredNetwork, Hole
from maikr_client.daemon.steering import IpAddress

CHECK_PORT = 80
_OTHERS = ~MARK_MASK & 0xFFFFFFFF
_FLOW = f"ct mark & {MARK_MASK:#010x}"


def checks(desired: DesiredNetwork, *, address: str, port: str) -> Iterable[str]:
    """One match a family on what the daemon asks: `daddr`, `dport` of questions, `saddr`, `sport` of answers."""
    for family, version in (("ip", 4), ("ip6", 6)):
        asked = [each for each in desired.checks if each.version == version]
        if asked:
            yield f"{family} {address} . tcp {port} {anonymous(f'{each} . {CHECK_PORT}' for each in asked)}"


def lead(desired: DesiredNetwork) -> Iterable[str]:
    """What leads packets into the hole."""
    if desired.hole is not None:
        yield f"meta mark {desired.hole.mark:#010x} goto portal"


def chains(desired: DesiredNetwork) -> dict[str, list[str]]:
    """The hole, if there is one."""
    return {} if desired.hole is None else {"portal": list(_portal(desired.hole))}


def answers(desired: DesiredNetwork) -> Iterable[str]:
    """A strict reverse path check looks answers up by their mark."""
    if desired.hole is not None:
        yield f"ct direction reply {_FLOW} == {PORTAL_MARK:#010x} meta mark set {desired.hole.mark:#010x}"


def _portal(hole: Hole) -> Iterable[str]:
    """Names of the network's own resolvers only; never a tunnel."""
    yield f"oifname {TUNNELS} return"
    yield f"meta time >= {hole.until} return"
    yield f"ct mark set ct mark & {_OTHERS:#010x} | {PORTAL_MARK:#010x}"
    for each in hole.resolvers:
        yield f"{_to(each)} {NAMES} 53 accept"
    yield f"{NAMES} {{ 53, 853 }} return"
    yield "tcp dport { 80, 443 } accept"
    for each in hole.gateways:
        yield f"{_to(each)} meta l4proto tcp accept"


def _to(address: IpAddress) -> str:
    return f"{'ip' if address.version == 4 else 'ip6'} daddr {address}"  # noqa: PLR2004 - IP version
