"""Names that other links' own servers know (split DNS), as systemd-resolved has been told of them.

What a network says by DHCP or router advertisements comes by the same way as what a VPN says. So only tunnels count:
devices without a link layer (tun, WireGuard), which programs of this machine make and no network can, and of these
none that has a default route. docs/rules.md says what a domain must be.
"""

from __future__ import annotations

import asyncio
import json
import re
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Final, cast

from maikr_client.daemon.beat import until_beat
from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.network_events import devices_of_wide_routes
from maikr_client.daemon.linux.numbers import slot_of
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.public_suffixes import is_public_suffix
from maikr_client.daemon.steering import IpAddress
from maikr_client.daemon.upstreams import MAX_LINK_SERVERS, MAX_LINKS, LinkNames
from maikr_client.errors import Failed
from maikr_client.model.rule import is_name

LOOK_S: Final = 2.0
AGAIN_S: Final = 30.0
MAX_DOMAINS: Final = 32
RESOLVED: Final = Path("/run/systemd/resolve")
PRIVATE_ZONES: Final = frozenset({"corp", "home", "internal", "intranet", "lan", "private"})
"""Single labels that nobody may register (RFC 6762, appendix G)."""

_ASK: Final = (
    *("busctl", "--json=short", "--auto-start=no", "--timeout=2", "get-property", "org.freedesktop.resolve1"),
    *("/org/freedesktop/resolve1", "org.freedesktop.resolve1.Manager", "DNS", "Domains"),
)
_GET_LINK: Final = 18
_LINK: Final = struct.Struct("=BxHiII")
_LINK_NAME: Final = 3
_NO_LINK_LAYER: Final = 0xFFFE
"""ARPHRD_NONE (linux/if_arp.h)."""

_DEVICE: Final = re.compile(r"[A-Za-z0-9_.-]{1,15}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What systemd-resolved says of one link."""

    servers: tuple[IpAddress, ...] = ()
    domains: tuple[str, ...] = ()


class ResolvedLinks:
    """See `LinkSource`. `directory` is where systemd-resolved writes whenever a link's servers or domains change."""

    def __init__(self, runner: Runner, directory: Path = RESOLVED) -> None:
        self._run = runner.run
        self._stamped = tuple(directory / each for each in ("resolv.conf", "netif"))
        self.links: tuple[LinkNames, ...] = ()

    async def watch(self, changed: Callable[[], None]) -> None:
        """Keep `links` as they are now, until cancelled."""
        clock = asyncio.get_running_loop().time
        seen, due, retry_s = self._stamp(), clock(), LOOK_S
        while True:
            stamp = self._stamp()
            if stamp != seen or (any(stamp) and clock() >= due):
                told = await self._read()
                # who gave no answer, as in the midst of changes, is asked again soon, and then less and less often
                due = clock() + (AGAIN_S if told is not None else retry_s)
                retry_s = LOOK_S if told is not None or stamp != seen else min(2 * retry_s, AGAIN_S)
                seen = stamp
                before, self.links = self.links, told or ()
                if before != self.links:
                    changed()
            await until_beat(LOOK_S)

    def _stamp(self) -> tuple[int, ...]:
        return tuple(_changed_at(each) for each in self._stamped)

    async def _read(self) -> tuple[LinkNames, ...] | None:
        try:
            return link_names(parse(await self._run(*_ASK)), await asyncio.to_thread(tunnels))
        except (Failed, OSError, ValueError):
            return None


def parse(text: str) -> Mapping[int, Told]:
    """By interface index, what the two properties say (org.freedesktop.resolve1(5)). Raises ValueError."""
    lines = [json.loads(line) for line in text.splitlines()]
    if [_type(line) for line in lines] != ["a(iiay)", "a(isb)"]:
        raise ValueError("not the properties that were asked for")
    try:
        servers, domains = (cast("list[list[object]]", line["data"]) for line in lines)
        return {
            index: Told(
                servers=tuple(_address(cast("list[int]", octets)) for each, _, octets in servers if each == index),
                domains=tuple(str(domain) for each, domain, _ in domains if each == index),
            )
            for index in {cast("int", each) for each, _, _ in domains}
        }
    except (TypeError, KeyError) as error:
        raise ValueError("not of their form") from error


def link_names(told: Mapping[int, Told], tunnels: Mapping[int, str]) -> tuple[LinkNames, ...]:
    """What counts of it. `tunnels` are the names of devices whose word does, by index."""
    found = (_counting(tunnels[index], told[index]) for index in sorted(told.keys() & tunnels.keys()))
    return tuple(each for each in found if each.servers and each.domains)[:MAX_LINKS]


def tunnels() -> dict[int, str]:
    """Others' tunnels that don't carry everything. Raises OSError."""
    everything = devices_of_wide_routes()
    question = _LINK.pack(0, 0, 0, 0, 0)
    return {
        index: name
        for message in netlink.ask(netlink.ROUTE, _GET_LINK, question)
        for index, name in _tunnel(message.payload)
        if index not in everything
    }


def _tunnel(payload: bytes) -> Iterator[tuple[int, str]]:
    _, kind, index, _, _ = _LINK.unpack_from(payload)
    name = netlink.attributes(payload[_LINK.size :]).get(_LINK_NAME, b"").rstrip(b"\0").decode("utf-8", "replace")
    if kind == _NO_LINK_LAYER and slot_of(name) is None and _DEVICE.fullmatch(name):
        yield index, name


def _counting(device: str, told: Told) -> LinkNames:
    domains = dict.fromkeys(each.lower().strip(".") for each in told.domains)
    servers = [each for each in told.servers if not (each.is_loopback or each.is_unspecified or each.is_link_local)]
    return LinkNames(
        device=device,
        servers=tuple(servers)[:MAX_LINK_SERVERS],
        domains=tuple(each for each in domains if _may_be_claimed(each))[:MAX_DOMAINS],
    )


def _may_be_claimed(domain: str) -> bool:
    """Not everything (`~.`), and nothing below which strangers register names."""
    if not is_name(domain):
        return False
    return domain in PRIVATE_ZONES if "." not in domain else not is_public_suffix(domain)


def _type(line: object) -> object:
    return line.get("type") if isinstance(line, dict) else None


def _address(octets: list[int]) -> IpAddress:
    return ip_address(bytes(octets))


def _changed_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
