"""Another VPN that takes the way to the internet: a tunnel device, not ours, that routes of everything lead into."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from ipaddress import ip_network

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import is_our_table, slot_of
from maikr_client.daemon.steering import IpNetwork

_GET_LINK, _GET_ROUTE = 18, 26
_LINK, _ROUTE = struct.Struct("=BxHiII"), struct.Struct("=BBBBBBBBI")
_LINK_NAME, _LINK_INFO, _INFO_KIND = 3, 18, 1
_DESTINATION, _ROUTE_OUT, _ROUTE_TABLE = 1, 4, 15
_UNICAST = 1
_PPP = 512
_POINT_TO_POINT, _UP = 0x10, 1
_TUNNEL_KINDS = frozenset({"wireguard", "tun", "ipip", "sit", "gre", "vti", "xfrm", "ppp"})
_WIDE = 3
"""Prefixes that short, enough of them, hold the internet: 0/0; 0/1 and 128/1; 2000::/3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A device that may be a tunnel."""

    index: int
    name: str
    is_tunnel: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WideRoute:
    """A route to much of the internet."""

    to: IpNetwork
    device: int


def in_the_way(links: Iterable[Link], routes: Iterable[WideRoute]) -> tuple[str, ...]:
    """The names of devices of other VPNs that take everything of an IP version, sorted."""
    tunnels = {each.index: each.name for each in links if each.is_tunnel and slot_of(each.name) is None}
    held: dict[tuple[int, int], set[IpNetwork]] = {}
    for route in routes:
        if route.device in tunnels:
            held.setdefault((route.device, route.to.version), set()).add(route.to)
    return tuple(sorted({tunnels[device] for (device, _), prefixes in held.items() if _hold_everything(prefixes)}))


def links() -> tuple[Link, ...]:
    """The devices. Raises OSError."""
    return tuple(_link(each.payload) for each in netlink.ask(netlink.ROUTE, _GET_LINK, _LINK.pack(0, 0, 0, 0, 0)))


def wide_routes() -> tuple[WideRoute, ...]:
    """Of any table but ours. Raises OSError."""
    question = _ROUTE.pack(socket.AF_UNSPEC, 0, 0, 0, 0, 0, 0, 0, 0)
    return tuple(
        route for each in netlink.ask(netlink.ROUTE, _GET_ROUTE, question) for route in _wide_route(each.payload)
    )


def _hold_everything(prefixes: set[IpNetwork]) -> bool:
    if any(each.prefixlen == 0 for each in prefixes):
        return True
    halves = {each for each in prefixes if each.prefixlen == 1}
    return len(halves) == 2 or ip_network("2000::/3") in prefixes  # noqa: PLR2004 - both halves of all


def _link(payload: bytes) -> Link:
    _, kind, index, flags, _ = _LINK.unpack_from(payload)
    told = netlink.attributes(payload[_LINK.size :])
    name = _text(told, _LINK_NAME)
    info = _text(netlink.attributes(told.get(_LINK_INFO, b"")), _INFO_KIND)
    tunnel = info in _TUNNEL_KINDS or kind == _PPP or (not info and bool(flags & _POINT_TO_POINT))
    return Link(index=index, name=name, is_tunnel=tunnel and bool(flags & _UP))


def _wide_route(payload: bytes) -> Iterator[WideRoute]:
    family, length, _, _, table, _, _, kind, _ = _ROUTE.unpack_from(payload)
    if kind != _UNICAST or length > _WIDE or family not in {socket.AF_INET, socket.AF_INET6}:
        return
    told = netlink.attributes(payload[_ROUTE.size :])
    device = netlink.number(told.get(_ROUTE_OUT))
    if device is None or is_our_table(netlink.number(told.get(_ROUTE_TABLE)) or table):
        return
    address = told.get(_DESTINATION, bytes(4 if family == socket.AF_INET else 16))
    try:
        yield WideRoute(to=ip_network((address, length), strict=False), device=device)
    except ValueError:
        return


def _text(told: Mapping[int, bytes], kind: int) -> str:
    return told.get(kind, b"").rstrip(b"\0").decode("utf-8", "replace")
