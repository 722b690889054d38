"""A query as it goes to a name server, and which packets are answers to it."""

from __future__ import annotations

import secrets
import struct
from dataclasses import dataclass

from maikr_client.resolver import numbers as n
from maikr_client.resolver.cache import Key
from maikr_client.resolver.records import Malformed, walk

_HEADER = struct.Struct("!HHHHHH")
_OPT = struct.Struct("!BHHIH")
_LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyz")
_CASE_BIT = 0x20


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query with a number of its own. `question` is spelled as it must come back."""

    number: int
    question: bytes
    wire: bytes

    def is_answered_by(self, wire: bytes) -> bool:
        """It is a response to just this query (RFC 5452, section 9.1)."""
        end = n.HEADER_BYTES + len(self.question)
        return (
            len(wire) >= end
            and wire[:2] == self.wire[:2]
            and bool(wire[2] & 0x80)
            and wire[4:6] == b"\x00\x01"
            and wire[n.HEADER_BYTES : end] == self.question
        )


def asked(key: Key, *, edns: bool = True, mix_case: bool = False) -> Asked:
    """The question of `key` with a random number. With `mix_case` also randomly spelled."""
    number = secrets.randbits(16)
    question = _mixed(key.question) if mix_case else key.question
    flags = n.RD | (n.CD if key.checking_disabled else 0)
    head = _HEADER.pack(number, flags, 1, 0, 0, int(edns))
    opt = _OPT.pack(0, n.OPT, n.EDNS_UDP_BYTES, n.DO if key.dnssec_ok else 0, 0) if edns else b""
    return Asked(number=number, question=question, wire=head + question + opt)


def _mixed(question: bytes) -> bytes:
    name_end = len(question) - 4
    random = secrets.randbits(name_end)
    spelled = bytearray(question)
    for at in range(name_end):
        if spelled[at] in _LETTERS and random >> at & 1:
            spelled[at] ^= _CASE_BIT
    return bytes(spelled)


def is_truncated(wire: bytes) -> bool:
    """The whole answer is to be had by TCP only."""
    return bool(wire[2] & n.TC >> 8)


def is_without_edns(wire: bytes) -> bool:
    """The server does not know EDNS and says so (RFC 6891, section 7)."""
    if wire[3] & n.RCODE not in {n.FORMERR, n.NOTIMP}:
        return False
    try:
        return all(record.kind != n.OPT for record in walk(wire).records)
    except Malformed:
        return len(wire) >= n.HEADER_BYTES
