"""Which addresses a list may be fetched from: none of this machine's or its networks'."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from maikr_client.model.rule import IpAddress

_INSIDE4 = tuple(
    map(
        IPv4Network,
        (
            *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
            *("192.0.0.0/24", "192.168.0.0/16", "224.0.0.0/3"),
        ),
    )
)
_INSIDE6 = tuple(map(IPv6Network, ("::/127", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8")))
_CARRIES_IPV4 = tuple((IPv6Network(net), shift) for net, shift in (("64:ff9b::/96", 0), ("2002::/16", 80)))


def is_public(address: IpAddress) -> bool:
    """`address` is none of a private, local or special network (RFC 6890). 198.18.0.0/15 and 2001:2::/48, which Maikr's
    own resolver answers for ruled names, pass: a packet to them leaves as the rule says.
    """
    if isinstance(address, IPv6Address):
        carried = _carried_ipv4(address)
        if carried is not None:
            return is_public(carried)
        return not any(address in network for network in _INSIDE6)
    return not any(address in network for network in _INSIDE4)


def _carried_ipv4(address: IPv6Address) -> IpAddress | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    for network, shift in _CARRIES_IPV4:
        if address in network:
            return IPv4Address((int(address) >> shift) & 0xFFFFFFFF)
    return None
