"""Answers as packets: built from little, or an upstream's one made the asker's own."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from maikr_client.model.rule import IpAddress
from maikr_client.resolver import numbers as n
from maikr_client.resolver.question import Query

_HEADER = struct.Struct("!HHHHHH")
_FLAGS = struct.Struct("!H")
_ADDRESS_HEAD = struct.Struct("!HHHIH")
_OPT = struct.Struct("!BHHIH")
_AT_QUESTION = 0xC00C
_ECHOED = n.RD | n.CD
_ADDITIONAL_AT = 10
_TTL = struct.Struct("!I")
_UNSPECIFIC = b"\x07RFC8482\x00"


def plain(query: Query, rcode: int, records: bytes = b"", count: int = 0) -> bytes:
    """A response with `count` records in its answer section, without OPT."""
    flags = n.QR | n.RA | query.flags & _ECHOED | rcode
    return _HEADER.pack(query.number, flags, 1, count, 0, 0) + query.question + records


def with_addresses(query: Query, addresses: Sequence[IpAddress], ttl_s: int) -> bytes:
    """The question's name has these addresses, all of the family asked for."""
    records = (_ADDRESS_HEAD.pack(_AT_QUESTION, query.kind, n.IN, ttl_s, len(a.packed)) + a.packed for a in addresses)
    return plain(query, n.NOERROR, b"".join(records), len(addresses))


def with_pointer(query: Query, name: bytes, ttl_s: int) -> bytes:
    """The question's address has this name (wire form)."""
    head = _ADDRESS_HEAD.pack(_AT_QUESTION, n.PTR, n.IN, ttl_s, len(name))
    return plain(query, n.NOERROR, head + name, 1)


def unspecific(query: Query, ttl_s: int) -> bytes:
    """The answer to a question for ANY type (RFC 8482, section 4.2)."""
    head = _ADDRESS_HEAD.pack(_AT_QUESTION, n.HINFO, n.IN, ttl_s, len(_UNSPECIFIC))
    return plain(query, n.NOERROR, head + _UNSPECIFIC, 1)


def to_unreadable(wire: bytes, rcode: int) -> bytes:
    """The answer to a packet that is no proper query (12 bytes at least): its header alone."""
    number, flags = struct.unpack_from("!HH", wire)
    head = n.QR | n.RA | flags & (n.OPCODE | n.RD) | rcode & n.RCODE
    if rcode <= n.RCODE:
        return _HEADER.pack(number, head, 0, 0, 0, 0)
    return _HEADER.pack(number, head, 0, 0, 0, 1) + _OPT.pack(0, n.OPT, n.EDNS_UDP_BYTES, rcode >> 4 << 24, 0)


def adopted(query: Query, wire: bytes) -> bytes:
    """An upstream's response without OPT to the same question, made the answer to `query`: number, flags, spelling."""
    (flags,) = _FLAGS.unpack_from(wire, 2)
    kept = flags & (n.QR | n.AA | n.AD | n.RCODE) | n.RA | query.flags & _ECHOED
    end = n.HEADER_BYTES + len(query.question)
    head = _FLAGS.pack(query.number) + _FLAGS.pack(kept)
    return head + wire[4 : n.HEADER_BYTES] + query.question + wire[end:]


def without_ad(wire: bytes) -> bytes:
    """The same, no longer said to be authentic (RFC 4035, section 3.2.3)."""
    (flags,) = _FLAGS.unpack_from(wire, 2)
    return wire[:2] + _FLAGS.pack(flags & ~n.AD) + wire[4:]


def fit(query: Query, wire: bytes, *, stream: bool) -> bytes:
    """With OPT if the asker spoke EDNS; cut to an empty answer with TC where it is too long for a packet of the size
    that the asker takes (RFC 6891, section 6.2.5).
    """
    edns = query.edns
    limit = 0xFFFF if stream else min(edns.udp_bytes, n.EDNS_UDP_BYTES) if edns else n.PLAIN_UDP_BYTES
    if len(wire) + (_OPT.size if edns else 0) > limit:
        (flags,) = _FLAGS.unpack_from(wire, 2)
        wire = _HEADER.pack(query.number, flags | n.TC, 1, 0, 0, 0) + query.question
    if edns is None:
        return wire
    (additional,) = _FLAGS.unpack_from(wire, _ADDITIONAL_AT)
    opt = _OPT.pack(0, n.OPT, n.EDNS_UDP_BYTES, n.DO if edns.dnssec_ok else 0, 0)
    head = wire[:_ADDITIONAL_AT] + _FLAGS.pack(additional + 1)
    return head + wire[n.HEADER_BYTES :] + opt


def aged(wire: bytes, ttls: Sequence[tuple[int, int]], age_s: int) -> bytes:
    """The same after `age_s` seconds. `ttls` are the offsets of TTLs and their values at first."""
    if not age_s or not ttls:
        return wire
    older = bytearray(wire)
    for at, ttl in ttls:
        _TTL.pack_into(older, at, max(ttl - age_s, 0))
    return bytes(older)
