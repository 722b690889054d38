"""What the table lets out while servers are measured: packets with our own mark, of one kind and size, to just those.

The sets are empty but for the moments of a measurement; what a daemon that died left in them goes by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from maikr_client.daemon.linux.nft_words import TUNNELS
from maikr_client.daemon.linux.numbers import TABLE_NAME
from maikr_client.model.endpoint import Endpoint
from maikr_client.wire.pinging import ECHO_BYTES, INITIATION_BYTES

_ECHO: Final = {4: 20 + 8 + ECHO_BYTES, 6: 40 + 8 + ECHO_BYTES}
_INITIATION: Final = {4: 20 + 8 + INITIATION_BYTES, 6: 40 + 8 + INITIATION_BYTES}
"""A handshake's first message (WireGuard whitepaper, 5.4.2)."""
_LONGEST: Final = "timeout 30s;"
SETS: Final = {
    "echoed4": f"type ipv4_addr; flags timeout; {_LONGEST}",
    "echoed6": f"type ipv6_addr; flags timeout; {_LONGEST}",
    "greeted4": f"type ipv4_addr . inet_service; flags timeout; {_LONGEST}",
    "greeted6": f"type ipv6_addr . inet_service; flags timeout; {_LONGEST}",
}


def declarations() -> Iterable[str]:
    """The sets."""
    return (f"set {name} {{ {kind} }}" for name, kind in SETS.items())


def leaves() -> Iterable[str]:
    """Of what has our own mark."""
    aside = f"oifname != {TUNNELS}"
    yield f"{aside} icmp type echo-request icmp code 0 meta length {_ECHO[4]} ip daddr @echoed4 accept"
    yield f"{aside} icmpv6 type echo-request icmpv6 code 0 meta length {_ECHO[6]} ip6 daddr @echoed6 accept"
    yield f"{aside} meta length {_INITIATION[4]} ip daddr . udp dport @greeted4 accept"
    yield f"{aside} meta length {_INITIATION[6]} ip6 daddr . udp dport @greeted6 accept"


def answers() -> Iterable[str]:
    """What comes back of it: a strict reverse path check looks it up by its mark."""
    yield "icmp type echo-reply ip saddr @echoed4"
    yield "icmpv6 type echo-reply ip6 saddr @echoed6"
    yield "ip saddr . udp sport @greeted4"
    yield "ip6 saddr . udp sport @greeted6"


def opened(endpoints: Iterable[Endpoint]) -> str:
    """Let out what measures these, and nothing else."""
    those = sorted(set(endpoints), key=str)
    text = closed()
    for version in (4, 6):
        ours = [each for each in those if each.address.version == version]
        if ours:
            text += _added(f"echoed{version}", sorted({str(each.address) for each in ours}))
            text += _added(f"greeted{version}", (f"{each.address} . {each.port}" for each in ours))
    return text


def closed() -> str:
    """Let out none of it."""
    return "".join(f"flush set inet {TABLE_NAME} {name}\n" for name in SETS)


def _added(name: str, members: Iterable[str]) -> str:
    return f"add element inet {TABLE_NAME} {name} {{ {', '.join(members)} }}\n"
