"""Which netlink messages tell of a change of something of ours, whoever made it (rtnetlink(7), nf_tables.h)."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import OUR_PREFS, TABLE_NAME, is_our_table, slot_of
from maikr_client.daemon.linux.routing_values import MAIN_TABLE

ROUTE_GROUPS = 0x1 | 0x10 | 0x40 | 0x80 | 0x100 | 0x400 | 1 << 18
"""RTMGRP_LINK, and of both families _IFADDR, _ROUTE and the rules."""

FIREWALL_GROUPS = 1 << 6
"""NFNLGRP_NFTABLES."""

_NEW_LINK, _DELETE_LINK, _DELETE_ADDRESS, _NEW_ROUTE, _DELETE_ROUTE, _NEW_RULE, _DELETE_RULE = (
    16,
    17,
    21,
    24,
    25,
    32,
    33,
)
_LINK = struct.Struct("=BxHiII")
_ROUTE_BYTES = 12
_TABLE_OF_HEADER = 4
_LINK_NAME, _TABLE, _PREFERENCE = 3, 15, 6
_UP = 1
_NEW_GENERATION = 10 << 8 | 15
_FAMILY_HEADER_BYTES = 4
_WHO = 3
_OUR_TABLE = netlink.attribute(1, TABLE_NAME.encode() + b"\0")
"""Each message about a table or what is in it begins with the table's name."""


def touches_routing(message: netlink.Message) -> bool:
    """Whether a route, rule or device of ours was changed, other than by a device's appearance."""
    if message.kind in {_NEW_RULE, _DELETE_RULE}:
        return netlink.number(_found(message, _ROUTE_BYTES).get(_PREFERENCE)) in OUR_PREFS
    if message.kind in {_NEW_ROUTE, _DELETE_ROUTE}:
        table = netlink.number(_found(message, _ROUTE_BYTES).get(_TABLE)) or message.payload[_TABLE_OF_HEADER]
        return table != MAIN_TABLE and is_our_table(table)
    if message.kind in {_NEW_LINK, _DELETE_LINK}:
        return _is_loss_of_device(message)
    return message.kind == _DELETE_ADDRESS


def touches_firewall(data: bytes) -> bool:
    """Whether a datagram tells of our table or of something in it."""
    return _OUR_TABLE in data


def who_changed(messages: Iterable[netlink.Message]) -> str | None:
    """The program whose transaction ends with these messages; None if none ends."""
    for each in messages:
        if each.kind == _NEW_GENERATION:
            found = netlink.attributes(each.payload[_FAMILY_HEADER_BYTES:])
            return found.get(_WHO, b"").rstrip(b"\0").decode("utf-8", "replace")
    return None


def _is_loss_of_device(message: netlink.Message) -> bool:
    name = _found(message, _LINK.size).get(_LINK_NAME, b"").rstrip(b"\0").decode("utf-8", "replace")
    flags = _LINK.unpack_from(message.payload)[3]
    return slot_of(name) is not None and (message.kind == _DELETE_LINK or not flags & _UP)


def _found(message: netlink.Message, header_bytes: int) -> dict[int, bytes]:
    return netlink.attributes(message.payload[header_bytes:])
