from __future__ import annotations

import socket
import struct

import pytest

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.netlink import Message, attribute, attributes, split
from maikr_client.daemon.linux.network_events import is_foreign_change
from maikr_client.daemon.linux.routing_state import parse_route, parse_rule
from maikr_client.daemon.linux.routing_values import Route, Rule

NEW_LINK, NEW_ADDRESS, NEW_ROUTE, NEW_RULE, DELETE_RULE = 16, 20, 24, 32, 33
LOOPBACK = 1


def number(value: int) -> bytes:
    return struct.pack("=I", value)


def rule_header(*, length: int = 0, action: int = 1) -> bytes:
    return struct.pack("=BBBBBBBBI", 2, length, 0, 0, 0, 0, 0, action, 0)


def route_header(*, length: int = 0, table: int = 254, kind: int = 1) -> bytes:
    return struct.pack("=BBBBBBBBI", 2, length, 0, 0, table, 3, 0, kind, 0)


def told(kind: int, payload: bytes) -> bool:
    return is_foreign_change(Message(kind=kind, flags=0, payload=payload))


def test_attributes_come_back_without_their_flags() -> None:
    data = attribute(3, b"abc") + attribute(0x8000 | 7, number(5))

    assert attributes(data) == {3: b"abc", 7: number(5)}


@pytest.mark.parametrize("data", [b"", b"\0", struct.pack("=HH", 2, 1), struct.pack("=HH", 99, 1) + b"x"])
def test_lengths_that_make_no_sense_end_the_reading(data: bytes) -> None:
    assert attributes(data) == {}
    assert list(split(data + bytes(12))) == []


def test_messages_in_one_datagram_are_told_apart() -> None:
    one = struct.pack("=IHHII", 19, 24, 0, 1, 0) + b"abc\0"
    two = struct.pack("=IHHII", 16, 3, 0, 1, 0)

    assert [(each.kind, each.payload) for each in split(one + two)] == [(24, b"abc"), (3, b"")]


def test_the_kernel_answers() -> None:
    assert netlink.ask(netlink.ROUTE, 18, struct.pack("=BxHiII", socket.AF_UNSPEC, 0, 0, 0, 0))


def test_an_open_line_answers_each_question_for_itself_after_a_refused_one_too() -> None:
    line, links = netlink.Line(netlink.ROUTE), struct.pack("=BxHiII", socket.AF_UNSPEC, 0, 0, 0, 0)
    nobody = struct.pack("=BxHiII", socket.AF_UNSPEC, 0, 0x7FFFFFFF, 0, 0)
    first = line.ask(18, links)

    with pytest.raises(OSError, match="No such device"):
        line.ask(18, nobody, dump=False)

    assert [len(each.payload) > 0 for each in line.ask(18, links)] == [True] * len(first)
    assert len(line.ask(18, struct.pack("=BxHiII", 0, 0, LOOPBACK, 0, 0), dump=False)) == 1


def test_a_rule_of_ours_is_read_and_another_is_not() -> None:
    ours = rule_header(length=32) + attribute(1, socket.inet_aton("10.64.0.1"))
    ours += attribute(6, number(4630)) + attribute(15, number(5352)) + attribute(14, number(0xFFFFFFFF))

    assert list(parse_rule(ours)) == [Rule(pref=4630, to="10.64.0.1/32", table=5352)]
    assert list(parse_rule(rule_header() + attribute(6, number(32766)))) == []


def test_an_unreachable_and_a_marked_rule_are_read() -> None:
    nowhere = rule_header(action=7) + attribute(6, number(31900))
    marked = rule_header() + attribute(3, b"lo\0") + attribute(6, number(4620)) + attribute(15, number(5352))
    marked += attribute(10, number(0x52000000)) + attribute(16, number(0xFF000000))

    assert list(parse_rule(nowhere)) == [Rule(pref=31900, table=None)]
    assert list(parse_rule(marked)) == [Rule(pref=4620, table=5352, mark=0x52000000, local=True)]


def test_routes_in_our_tables_are_read_and_what_is_not_from_us_is_a_stray() -> None:
    table = attribute(15, number(5352))
    ours = route_header(kind=7) + table + attribute(6, number(4278198272))

    assert list(parse_route(ours)) == [Route(table=5352, device=None)]
    assert [route.stray for route in parse_route(route_header(kind=7) + table)] == [True]
    assert [route.stray for route in parse_route(route_header(length=24, kind=7) + table)] == [True]
    assert list(parse_route(route_header())) == []


@pytest.mark.parametrize(("name", "foreign"), [("eth0", True), ("maikr0", False), ("maikr", True)])
def test_links_of_others_are_told(name: str, *, foreign: bool) -> None:
    link = struct.pack("=BxHiII", 0, 1, 5, 0, 0) + attribute(3, name.encode() + b"\0")

    assert told(NEW_LINK, link) is foreign


def test_a_wireless_scan_is_no_change() -> None:
    link = struct.pack("=BxHiII", 0, 1, 5, 0, 0) + attribute(3, b"wlan0\0") + attribute(11, bytes(8))

    assert not told(NEW_LINK, link)


def test_addresses_are_told_unless_their_device_is_gone() -> None:
    assert told(NEW_ADDRESS, struct.pack("=BBBBI", 2, 24, 0, 0, LOOPBACK))
    assert not told(NEW_ADDRESS, struct.pack("=BBBBI", 2, 24, 0, 0, 999_999))


def test_default_routes_in_main_are_told_and_no_others() -> None:
    assert told(NEW_ROUTE, route_header() + attribute(4, number(LOOPBACK)))
    assert not told(NEW_ROUTE, route_header(length=24))
    assert not told(NEW_ROUTE, route_header(table=252) + attribute(15, number(5352)))


def test_the_loss_of_a_rule_of_ours_is_told() -> None:
    assert told(DELETE_RULE, rule_header() + attribute(6, number(31900)))
    assert not told(DELETE_RULE, rule_header() + attribute(6, number(5270)))
    assert not told(NEW_RULE, rule_header() + attribute(6, number(31900)))
