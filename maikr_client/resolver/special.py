"""Names that are not like others: of the home, of the machine, of a network's probes, and switches read by programs."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.rule import IpAddress
from maikr_client.wire.resolving import POOL4, POOL6

SWITCHES = frozenset({"use-application-dns.net", "mask.icloud.com", "mask-h2.icloud.com", "resolver.arpa"})
"""A negative answer tells Firefox, Apple's Private Relay and RFC 9462's discoverers not to go around this resolver."""

NOWHERE = frozenset({"invalid", "onion", "local"})
"""Never asked of anybody (RFC 6761, RFC 7686); `.local` is multicast's (RFC 6762, section 22.1)."""

LOCALHOST = "localhost"
_HOME = frozenset({"lan", "home.arpa", "internal"})
"""Zones that every home has for itself (RFC 8375, ICANN's private-use resolution)."""

PROBES = frozenset(
    {
        "captive.apple.com",
        "clients3.google.com",
        "conncheck.opensuse.org",
        "connectivity-check.ubuntu.com",
        "connectivitycheck.android.com",
        "connectivitycheck.gstatic.com",
        "detectportal.firefox.com",
        "dns.msftncsi.com",
        "ipv6.msftconnecttest.com",
        "network-test.debian.org",
        "networkcheck.kde.org",
        "nmcheck.gnome.org",
        "ping.archlinux.org",
        "www.msftconnecttest.com",
        "www.msftncsi.com",
    }
)
"""What systems and browsers look up to find a captive portal."""

_IN_ADDR, _IP6 = ".in-addr.arpa", ".ip6.arpa"
_PRIVATE_REVERSE = frozenset(
    {
        *(f"{net}.in-addr.arpa" for net in ("0", "10", "127", "254.169", "168.192", "255.255.255.255")),
        *(f"{second}.172.in-addr.arpa" for second in range(16, 32)),
        *(f"{nibble}.f.ip6.arpa" for nibble in ("c", "d", "8.e", "9.e", "a.e", "b.e")),
        "0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa",
    }
)
"""RFC 6303."""

_OWN_REVERSE = frozenset({"18.198.in-addr.arpa", "19.198.in-addr.arpa", "0.0.0.0.2.0.0.0.1.0.0.2.ip6.arpa"})


def suffixes(name: str) -> Iterator[str]:
    """`name` and what it is below, the longest first."""
    while name:
        yield name
        _, _, name = name.partition(".")


def is_within(name: str, zones: frozenset[str]) -> bool:
    """`name` is one of `zones` or below one."""
    return any(each in zones for each in suffixes(name))


def is_of_home(name: str) -> bool:
    """Only the home's own resolver can know `name`."""
    return ("." not in name and bool(name)) or is_within(name, _HOME) or is_within(name, _PRIVATE_REVERSE)


def is_reverse(name: str) -> bool:
    """`name` stands for an address, or for many."""
    return f".{name}".endswith((_IN_ADDR, _IP6))


def is_own_reverse(name: str) -> bool:
    """`name` lies in the reverse zones of the synthetic addresses."""
    return is_within(name, _OWN_REVERSE)


def reversed_address(name: str) -> IpAddress | None:
    """The synthetic address that the reverse name stands for."""
    parts = name.split(".")[:-2][::-1]
    try:
        if name.endswith(_IN_ADDR):
            four = IPv4Address(".".join(parts))
            return four if four in POOL4 else None
        if len(parts) == 32 and all(len(each) == 1 for each in parts):  # noqa: PLR2004 - IPv6's nibbles
            six = IPv6Address(int("".join(parts), 16))
            return six if six in POOL6 else None
    except ValueError:
        pass
    return None
