"""A response's packet walked record by record, without a library: where its types, TTLs and data lie."""

from __future__ import annotations

import struct
from typing import NamedTuple

from maikr_client.resolver import numbers as n
from maikr_client.resolver.question import text_of

_COUNTS = struct.Struct("!HHHH")
_RECORD = struct.Struct("!HHIH")
_POINTER = 0xC0
QUESTION_POINTER = b"\xc0\x0c"
ANSWER, AUTHORITY, ADDITIONAL = range(3)
_MAX_RECORDS = 2000


class Malformed(ValueError):
    """No DNS message."""


class Record(NamedTuple):
    """Offsets into the packet. `ttl` is in seconds, one beyond 2^31 - 1 read as 0 (RFC 2181, section 8)."""

    section: int
    owner_at: int
    kind: int
    rdclass: int
    ttl_at: int
    ttl: int
    data_at: int
    length: int


class Walked(NamedTuple):
    """`question` is the wire form of the one question; `end` is where the last record ends."""

    question: bytes
    records: tuple[Record, ...]
    end: int


def walk(wire: bytes) -> Walked:
    """Every record of a message with one question. Raises Malformed."""
    if len(wire) < n.HEADER_BYTES:
        raise Malformed("short")
    questions, *counts = _COUNTS.unpack_from(wire, 4)
    if questions != 1 or sum(counts) > _MAX_RECORDS:
        raise Malformed("counts")
    at = _after_name(wire, n.HEADER_BYTES) + 4
    if len(wire) < at:
        raise Malformed("short")
    question = wire[n.HEADER_BYTES : at]
    records = []
    for section, count in enumerate(counts):
        for _ in range(count):
            record, at = _record(wire, section, at)
            records.append(record)
    return Walked(question, tuple(records), at)


def _record(wire: bytes, section: int, owner_at: int) -> tuple[Record, int]:
    at = _after_name(wire, owner_at)
    if len(wire) < at + _RECORD.size:
        raise Malformed("short")
    kind, rdclass, ttl, length = _RECORD.unpack_from(wire, at)
    data_at = at + _RECORD.size
    if len(wire) < data_at + length:
        raise Malformed("short")
    if kind in {n.A, n.AAAA} and rdclass == n.IN and length != (4 if kind == n.A else 16):
        raise Malformed("address")
    ttl = ttl if ttl < 1 << 31 else 0
    return Record(section, owner_at, kind, rdclass, at + 4, ttl, data_at, length), data_at + length


def _after_name(wire: bytes, at: int) -> int:
    size = len(wire)
    while at < size:
        length = wire[at]
        if length >= _POINTER:
            return at + 2
        if length > n.MAX_LABEL:
            break
        at += 1 + length
        if not length:
            return at
    raise Malformed("name")


def name_at(wire: bytes, at: int) -> str | None:
    """The name at an offset, compressed or not, as `Query.name`. Raises Malformed."""
    labels: list[bytes] = []
    highest, used = at, 0
    while at < len(wire):
        length = wire[at]
        if not length:
            return text_of(labels)
        if length >= _POINTER:
            at = _target(wire, at, highest)
            highest = at
            continue
        used += 1 + length
        if length > n.MAX_LABEL or used >= n.MAX_WIRE_NAME or at + length >= len(wire):
            break
        labels.append(wire[at + 1 : at + 1 + length])
        at += 1 + length
    raise Malformed("name")


def _target(wire: bytes, at: int, before: int) -> int:
    """Where a pointer leads: always further back, so no chain of them is endless (RFC 1035, section 4.1.4)."""
    if at + 1 >= len(wire):
        raise Malformed("name")
    target = (wire[at] & ~_POINTER) << 8 | wire[at + 1]
    if not n.HEADER_BYTES <= target < before:
        raise Malformed("pointer")
    return target
