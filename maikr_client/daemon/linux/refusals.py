"""How many packets our table refused so far: its counters, read without starting a program."""

from __future__ import annotations

import socket
import struct

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.numbers import TABLE_NAME

_GET_RULE = 10 << 8 | 7
_INET = 1
_TABLE, _CHAIN, _EXPRESSIONS = 1, 2, 4
_NAME, _DATA, _PACKETS = 1, 2, 2
_FAMILY_HEADER = struct.Struct("=BBH")
_LAST_WORDS = frozenset({b"outbound", b"guard"})
"""The chains that refuse what wants to leave."""


def refused_packets() -> int:
    """Packets that wanted to leave and were refused. Raises OSError."""
    question = _FAMILY_HEADER.pack(_INET, 0, socket.htons(0)) + netlink.attribute(_TABLE, TABLE_NAME.encode() + b"\0")
    told = netlink.ask(netlink.NETFILTER, _GET_RULE, question)
    return sum(counted(each.payload) for each in told)


def counted(payload: bytes) -> int:
    """The packets that a rule of such a chain counted; 0 without a counter."""
    rule = netlink.attributes(payload[_FAMILY_HEADER.size :])
    names = rule.get(_TABLE, b"").rstrip(b"\0"), rule.get(_CHAIN, b"").rstrip(b"\0")
    if names[0] != TABLE_NAME.encode() or names[1] not in _LAST_WORDS:
        return 0
    return sum(_packets(each) for each in netlink.nested(rule.get(_EXPRESSIONS, b"")))


def _packets(expression: bytes) -> int:
    told = netlink.attributes(expression)
    if told.get(_NAME, b"").rstrip(b"\0") != b"counter":
        return 0
    return int.from_bytes(netlink.attributes(told.get(_DATA, b"")).get(_PACKETS, b""), "big")
