"""Addresses no public name must have: private, loopback, link-local, none, multicast, or our own synthetic ones.

A public name that leads to one lets a web site reach into the home or the machine (DNS rebinding). Documentation
ranges are not refused: nobody's machine has them.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from maikr_client.model.rule import IpAddress
from maikr_client.wire.resolving import POOL4, POOL6

REFUSED4 = (
    IPv4Network("0.0.0.0/8"),
    IPv4Network("10.0.0.0/8"),
    IPv4Network("127.0.0.0/8"),
    IPv4Network("169.254.0.0/16"),
    IPv4Network("172.16.0.0/12"),
    IPv4Network("192.168.0.0/16"),
    IPv4Network("224.0.0.0/3"),
    POOL4,
)
REFUSED6 = (
    IPv6Network("::/32"),
    IPv6Network("fc00::/7"),
    IPv6Network("fe80::/9"),
    IPv6Network("ff00::/8"),
    POOL6,
)
_NAT64 = IPv6Network("64:ff9b::/96")
_SUSPECT4 = frozenset({0, 10, 127, 169, 172, 192, 198, *range(224, 256)})
_SUSPECT6 = frozenset({0x00, 0x20, *range(0xFC, 0x100)})
"""First bytes that a closer look is worth: all others are public."""


def is_private(address: IpAddress) -> bool:
    """No public name has this address. IPv6 that carries IPv4 (mapped, 6to4, NAT64) is judged by that too."""
    return _refused(address.packed)


def holds_private(packed: bytes) -> bool:
    """The same for an address as it stands in a packet (4 or 16 bytes)."""
    suspects = _SUSPECT4 if len(packed) == 4 else _SUSPECT6  # noqa: PLR2004 - IPv4's bytes
    return packed[0] in suspects and _refused(packed)


def _refused(packed: bytes) -> bool:
    if len(packed) == 4:  # noqa: PLR2004 - IPv4's bytes
        return _refused4(IPv4Address(packed))
    address = IPv6Address(packed)
    inner = address.sixtofour or (IPv4Address(packed[-4:]) if address in _NAT64 else None)
    return any(address in network for network in REFUSED6) or (inner is not None and _refused4(inner))


def _refused4(address: IPv4Address) -> bool:
    return any(address in network for network in REFUSED4)
