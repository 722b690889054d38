"""The rules and routes of ours that the kernel has (rtnetlink(7))."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from ipaddress import ip_address

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import (
    CHOICE_TABLE,
    MARK_MASK,
    NAMES_TABLE,
    OUR_PREFS,
    POOL_TABLE,
    UNREACHABLE_METRIC,
    is_our_table,
    slot_of,
)
from maikr_client.daemon.linux.routing_values import LOOPBACK, Route, Routing, Rule

GET_ROUTE = 26
GET_RULE = 34
_DESTINATION, _INTERFACE_IN, _PREFERENCE, _MARK, _SUPPRESS, _TABLE, _MASK, _PORTS = 1, 3, 6, 10, 14, 15, 16, 24
_ROUTE_OUT, _ROUTE_METRIC, _ROUTE_TABLE = 4, 6, 15
_HEADER = struct.Struct("=BBBBBBBBI")
_PORT_RANGE = struct.Struct("=HH")
_TO_TABLE = 1
_UNREACHABLE, _THROW = 7, 9
_NO_SUPPRESSION = 0xFFFFFFFF


def current_routing(version: int) -> Routing:
    """What is ours of IP `version` 4 or 6. Raises OSError."""
    family = socket.AF_INET if version == 4 else socket.AF_INET6  # noqa: PLR2004 - IP version
    question = _HEADER.pack(family, 0, 0, 0, 0, 0, 0, 0, 0)
    rules = netlink.ask(netlink.ROUTE, GET_RULE, question)
    routes = netlink.ask(netlink.ROUTE, GET_ROUTE, question)
    return Routing(
        rules=frozenset(rule for message in rules for rule in parse_rule(message.payload)),
        routes=frozenset(route for message in routes for route in parse_route(message.payload)),
    )


def parse_rule(payload: bytes) -> Iterator[Rule]:
    """The rule in a `fib_rule_hdr` message if it has one of our preferences."""
    _, length, _, _, table, _, _, action, _ = _HEADER.unpack_from(payload)
    found = netlink.attributes(payload[_HEADER.size :])
    pref = netlink.number(found.get(_PREFERENCE)) or 0
    if pref not in OUR_PREFS:
        return
    suppress = netlink.number(found.get(_SUPPRESS))
    yield Rule(
        pref=pref,
        table=(netlink.number(found.get(_TABLE)) or table) if action == _TO_TABLE else None,
        mark=netlink.number(found.get(_MARK)),
        mask=netlink.number(found.get(_MASK)) or MARK_MASK,
        to=f"{ip_address(found[_DESTINATION])}/{length}" if _DESTINATION in found else "",
        port=_PORT_RANGE.unpack(found[_PORTS])[0] if _PORTS in found else None,
        local=found.get(_INTERFACE_IN, b"").rstrip(b"\0") == b"lo",
        above_length=None if suppress == _NO_SUPPRESSION else suppress,
    )


def parse_route(payload: bytes) -> Iterator[Route]:
    """The route in an `rtmsg` message if it is in one of our tables."""
    header = _HEADER.unpack_from(payload)
    found = netlink.attributes(payload[_HEADER.size :])
    table = netlink.number(found.get(_ROUTE_TABLE)) or header[4]
    if not is_our_table(table):
        return
    metric, throw = netlink.number(found.get(_ROUTE_METRIC)) or 0, header[7] == _THROW
    unreachable = header[7] == _UNREACHABLE and metric == UNREACHABLE_METRIC
    device = None if unreachable or throw else _device(netlink.number(found.get(_ROUTE_OUT)), table)
    to = f"{ip_address(found[_DESTINATION])}/{header[1]}" if header[1] and _DESTINATION in found else ""
    yield Route(
        table=table,
        device=device,
        to=to,
        metric=metric if table == CHOICE_TABLE else 0,
        throw=throw,
        stray=bool(to and table != POOL_TABLE) or not (unreachable or throw or device),
    )


def _device(index: int | None, table: int) -> str | None:
    try:
        name = socket.if_indextoname(index or 0)
    except OSError:
        return None
    return name if slot_of(name) is not None or (name, table) == (LOOPBACK, NAMES_TABLE) else None
