"""Which rtnetlink messages tell of a change of the machine's own network."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterable, Iterator

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import OUR_PREFS, slot_of

GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400 | 1 << 7 | 1 << 18
"""RTMGRP_LINK, _IPV4_IFADDR, _IPV4_ROUTE, _IPV6_IFADDR, _IPV6_ROUTE, and the rules of both families."""

_NEW_LINK, _DELETE_LINK, _NEW_ADDRESS, _DELETE_ADDRESS, _NEW_ROUTE, _DELETE_ROUTE = 16, 17, 20, 21, 24, 25
_DELETE_RULE = 33
GET_ROUTE = 26
_LINK = struct.Struct("=BxHiII")
_ADDRESS = struct.Struct("=BBBBI")
_ROUTE = struct.Struct("=BBBBBBBBI")
ROUTE_GATEWAY = 5
_LINK_NAME, _ROUTE_OUT, _ROUTE_TABLE, _RULE_PREFERENCE = 3, 4, 15, 6
_MAIN, _HALF_DEFAULT = 254, 1
_VERSIONS = {int(socket.AF_INET): 4, int(socket.AF_INET6): 6}
_WIRELESS_EVENT = 11
"""IFLA_WIRELESS: signal strengths and scans, no change of the link."""


def is_foreign_change(message: netlink.Message) -> bool:
    """Whether it tells of another link, address or default route than our own, or of the loss of a rule."""
    if message.kind in {_NEW_LINK, _DELETE_LINK}:
        return _is_foreign_link(message.payload)
    if message.kind in {_NEW_ADDRESS, _DELETE_ADDRESS}:
        device = _device(_ADDRESS.unpack_from(message.payload)[4])
        return device is not None and slot_of(device) is None
    if message.kind in {_NEW_ROUTE, _DELETE_ROUTE}:
        return is_default_in_main(message.payload)
    return message.kind == _DELETE_RULE and _is_our_rule(message.payload)


def default_routes() -> frozenset[int]:
    """The IP versions of which main has a default route that leads through a device not ours. Raises OSError."""
    return frozenset(_VERSIONS[each[0]] for each in _defaults_in_main())


def default_devices(version: int) -> frozenset[str]:
    """The devices not ours by which main's default routes of an IP version lead. Raises OSError."""
    ways = (each for each in _defaults_in_main() if _VERSIONS[each[0]] == version)
    return frozenset(name for index in _leads(ways) if (name := _device(index)) is not None)


def uplinks() -> frozenset[int]:
    """The indexes of devices not ours by which main's default routes lead. Raises OSError."""
    return frozenset(_leads(_defaults_in_main()))


def devices_of_wide_routes() -> frozenset[int]:
    """The indexes of devices that some table leads everything to, or a half of it. Raises OSError."""
    return frozenset(_leads(each for each in _routes() if each[1] <= _HALF_DEFAULT))


def _leads(routes: Iterable[bytes]) -> Iterator[int]:
    """The indexes of devices by which these lead."""
    leads = (netlink.attributes(each[_ROUTE.size :]).get(_ROUTE_OUT) for each in routes)
    return (number for each in leads if (number := netlink.number(each)) is not None)


def _defaults_in_main() -> Iterator[bytes]:
    return (each for each in _routes() if each[0] in _VERSIONS and is_default_in_main(each))


def _routes() -> Iterator[bytes]:
    question = _ROUTE.pack(socket.AF_UNSPEC, 0, 0, 0, 0, 0, 0, 0, 0)
    return (each.payload for each in netlink.ask(netlink.ROUTE, GET_ROUTE, question))


def _is_foreign_link(payload: bytes) -> bool:
    found = netlink.attributes(payload[_LINK.size :])
    name = found.get(_LINK_NAME, b"").rstrip(b"\0").decode("utf-8", "replace")
    return slot_of(name) is None and _WIRELESS_EVENT not in found


def is_default_in_main(payload: bytes) -> bool:
    """Whether a route message is of main's way to everywhere, by a device not ours."""
    _, length, _, _, table, _, _, kind, _ = _ROUTE.unpack_from(payload)
    found = netlink.attributes(payload[_ROUTE.size :])
    wide_table = netlink.number(found.get(_ROUTE_TABLE)) or table
    leads = netlink.number(found.get(_ROUTE_OUT)) or 0
    return length == 0 and wide_table == _MAIN and kind == 1 and slot_of(_device(leads) or "") is None


def _is_our_rule(payload: bytes) -> bool:
    found = netlink.attributes(payload[_ROUTE.size :])
    return netlink.number(found.get(_RULE_PREFERENCE)) in OUR_PREFS


def _device(index: int) -> str | None:
    try:
        return socket.if_indextoname(index)
    except OSError:
        return None
