"""What is asked: a query's packet read without a library, as this is done for each one."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from maikr_client.resolver import numbers as n

_HEADER = struct.Struct("!HHHHHH")
_TAIL = struct.Struct("!HH")
_RECORD = struct.Struct("!HHIH")
_MAX_ADDITIONAL = 4
_ODD = frozenset(range(0x20)) | {0x7F, ord("."), ord("\\")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edns:
    """What the asker's OPT says (RFC 6891). `udp_bytes` is the largest answer it takes by UDP."""

    udp_bytes: int
    dnssec_ok: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question. `question` is its wire form as asked; `name` its lower-case text without the last dot, the root's
    empty, None when a label holds a dot or a control character and no text stands for it. `flags` are the header's.
    """

    number: int
    flags: int
    question: bytes
    name: str | None
    kind: int
    rdclass: int
    edns: Edns | None = None

    @property
    def dnssec_ok(self) -> bool:
        """Signatures are wanted."""
        return self.edns is not None and self.edns.dnssec_ok


class Unreadable(Exception):
    """A packet that is no query we take. `rcode` is the answer to it, None when it deserves none."""

    def __init__(self, rcode: int | None) -> None:
        super().__init__(rcode)
        self.rcode = rcode


def read_query(wire: bytes) -> Query:
    """The question in `wire`. Raises Unreadable."""
    if len(wire) < n.HEADER_BYTES:
        raise Unreadable(None)
    number, flags, questions, answers, authorities, additional = _HEADER.unpack_from(wire)
    if flags & n.QR:
        raise Unreadable(None)
    if flags & n.OPCODE:
        raise Unreadable(n.NOTIMP)
    if questions != 1 or answers or authorities or additional > _MAX_ADDITIONAL:
        raise Unreadable(n.FORMERR)
    labels, at = _labels(wire)
    if len(wire) < at + _TAIL.size:
        raise Unreadable(n.FORMERR)
    kind, rdclass = _TAIL.unpack_from(wire, at)
    at += _TAIL.size
    return Query(
        number=number,
        flags=flags,
        question=wire[n.HEADER_BYTES : at],
        name=text_of(labels),
        kind=kind,
        rdclass=rdclass,
        edns=_edns(wire, at, additional) if additional else None,
    )


def text_of(labels: list[bytes]) -> str | None:
    """Lower case, None when it would not be unique."""
    if any(_ODD.intersection(label) for label in labels):
        return None
    return b".".join(labels).lower().decode("latin-1")


def _labels(wire: bytes) -> tuple[list[bytes], int]:
    labels: list[bytes] = []
    at, end = n.HEADER_BYTES, min(len(wire), n.HEADER_BYTES + n.MAX_WIRE_NAME)
    while at < end:
        length = wire[at]
        at += 1
        if not length:
            return labels, at
        if length > n.MAX_LABEL:
            break
        labels.append(wire[at : at + length])
        at += length
    raise Unreadable(n.FORMERR)


def _edns(wire: bytes, at: int, additional: int) -> Edns | None:
    found: Edns | None = None
    for _ in range(additional):
        kind, size, ttl, at, is_root = _additional(wire, at)
        if kind != n.OPT:
            continue
        if found is not None or not is_root:
            raise Unreadable(n.FORMERR)
        if ttl >> 16 & 0xFF:
            raise Unreadable(n.BADVERS)
        found = Edns(udp_bytes=max(size, n.PLAIN_UDP_BYTES), dnssec_ok=bool(ttl & n.DO))
    return found


def _additional(wire: bytes, at: int) -> tuple[int, int, int, int, bool]:
    """A record's type, class and TTL, where the next one begins, and whether the root owns it."""
    first = at
    while at < len(wire) and 0 < wire[at] <= n.MAX_LABEL:
        at += 1 + wire[at]
    at += 2 if at < len(wire) and wire[at] else 1
    if len(wire) < at + _RECORD.size:
        raise Unreadable(n.FORMERR)
    kind, size, ttl, length = _RECORD.unpack_from(wire, at)
    at += _RECORD.size + length
    if len(wire) < at:
        raise Unreadable(n.FORMERR)
    return kind, size, ttl, at, not wire[first]
