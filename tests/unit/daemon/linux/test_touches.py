from __future__ import annotations

import struct

import pytest

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.netlink import Message, attribute
from maikr_client.daemon.linux.touches import touches_firewall, touches_routing, who_changed

NEW_LINK, DELETE_LINK, NEW_ROUTE, DELETE_ROUTE, NEW_RULE, DELETE_RULE = 16, 17, 24, 25, 32, 33
UP = 1


def rule(kind: int, pref: int) -> Message:
    return Message(kind=kind, flags=0, payload=bytes(12) + attribute(6, struct.pack("=I", pref)))


def route(kind: int, table: int) -> Message:
    return Message(kind=kind, flags=0, payload=bytes(12) + attribute(15, struct.pack("=I", table)))


def link(kind: int, name: bytes, flags: int) -> Message:
    return Message(kind=kind, flags=0, payload=struct.pack("=BxHiII", 0, 1, 5, flags, 0) + attribute(3, name + b"\0"))


@pytest.mark.parametrize(
    "message",
    [
        rule(DELETE_RULE, 31900),
        rule(NEW_RULE, 4610),
        route(DELETE_ROUTE, 5352),
        route(NEW_ROUTE, 5351),
        link(DELETE_LINK, b"maikr0", 0),
        link(NEW_LINK, b"maikr3", 0),
    ],
)
def test_what_is_ours_is_told(message: Message) -> None:
    assert touches_routing(message)


@pytest.mark.parametrize(
    "message",
    [
        rule(DELETE_RULE, 32766),
        route(DELETE_ROUTE, 254),
        route(NEW_ROUTE, 51820),
        link(DELETE_LINK, b"tun0", 0),
        link(NEW_LINK, b"maikr3", UP),
    ],
)
def test_what_is_others_is_not(message: Message) -> None:
    assert not touches_routing(message)


def test_our_table_is_known_by_its_whole_name() -> None:
    header = struct.pack("!BBH", 1, 0, 0)
    ours = netlink.message(0x0A02, 0, 1, header + attribute(1, b"maikr\0"))
    others = netlink.message(0x0A02, 0, 1, header + attribute(1, b"maikr2\0") + attribute(7, b"maikr"))

    assert touches_firewall(ours)
    assert not touches_firewall(others)


def test_the_end_of_a_transaction_says_whose_it_was() -> None:
    body = struct.pack("!BBH", 0, 0, 0) + attribute(1, bytes(4)) + attribute(3, b"firewalld\0")

    assert who_changed(netlink.split(netlink.message(0x0A0F, 0, 1, body))) == "firewalld"
    assert who_changed(netlink.split(netlink.message(0x0A02, 0, 1, body))) is None
