"""The address ranges that have a meaning of their own: what a local network may be, and nothing public.

A network that calls public addresses its own (TunnelCrack's LocalNet attack) gets no exception from the tunnel.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_network
from typing import Final

PRIVATE4: Final = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16")
"""RFC 1918 and RFC 3927."""

PRIVATE6: Final = ("fc00::/7", "fe80::/10")
"""RFC 4193 and RFC 4291."""

LOCAL_GROUPS4: Final = ("224.0.0.0/24", "239.0.0.0/8", "255.255.255.255")
"""Multicast that stays in the local network or site (RFC 5771, RFC 2365), and broadcast."""

LOCAL_GROUPS6: Final = ("ff02::/16", "ff05::/16")
"""Link-local and site-local multicast (RFC 4291)."""

_INSIDE: Final = tuple(
    ip_network(each) for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7")
)


def can_be_inside(address: IPv4Address | IPv6Address) -> bool:
    """A server or a device can have it inside a tunnel: private (RFC 1918, RFC 4193) or shared (RFC 6598), so nobody
    else's on the internet, and nothing that a machine keeps for itself.
    """
    return any(address in network for network in _INSIDE if network.version == address.version)
