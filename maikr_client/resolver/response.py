"""An upstream's response, checked and kept: what the cache holds and answers are made from."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import dns.exception
import dns.message

from maikr_client.resolver import numbers as n
from maikr_client.resolver.records import ADDITIONAL, ANSWER, AUTHORITY, Malformed, Record, Walked, walk

MAX_TTL_S = 86_400
MAX_NEGATIVE_S = 900
_COUNT = struct.Struct("!H")
_ADDITIONAL_AT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response without OPT. `ttls` are the offsets and values of its TTLs, `lifetime_s` how long it may be kept (0:
    not at all), `born` when it came, by the monotonic clock.
    """

    wire: bytes
    records: tuple[Record, ...]
    ttls: tuple[tuple[int, int], ...]
    lifetime_s: int
    born: float

    @property
    def rcode(self) -> int:
        """What it says (RFC 1035, section 4.1.1)."""
        return self.wire[3] & n.RCODE

    @property
    def dies(self) -> float:
        """When it is no longer of use."""
        return self.born + self.lifetime_s

    def section(self, section: int) -> tuple[Record, ...]:
        """The records of one section."""
        return tuple(each for each in self.records if each.section == section)

    def data(self, record: Record) -> bytes:
        """A record's data as it stands, names in it possibly compressed."""
        return self.wire[record.data_at : record.data_at + record.length]


def read_response(wire: bytes, born: float) -> Response:
    """A response with all that is there. Raises Malformed, also for extended errors (RFC 6891, section 6.1.3)."""
    walked = walk(wire)
    wire, walked = _without_opt(wire, walked)
    records = walked.records
    return Response(
        wire=wire,
        records=records,
        ttls=tuple((each.ttl_at, each.ttl) for each in records),
        lifetime_s=_lifetime_s(wire, records),
        born=born,
    )


def _without_opt(wire: bytes, walked: Walked) -> tuple[bytes, Walked]:
    opts = [each for each in walked.records if each.kind == n.OPT]
    if not opts:
        return wire[: walked.end], walked
    opt = opts[0]
    if len(opts) > 1 or opt.section != ADDITIONAL or opt.ttl >> 24:
        raise Malformed("OPT")
    if opt is not walked.records[-1]:
        return _rendered_without_opt(wire)
    (additional,) = _COUNT.unpack_from(wire, _ADDITIONAL_AT)
    cut = wire[:_ADDITIONAL_AT] + _COUNT.pack(additional - 1) + wire[n.HEADER_BYTES : opt.owner_at]
    return cut, Walked(walked.question, walked.records[:-1], opt.owner_at)


def _rendered_without_opt(wire: bytes) -> tuple[bytes, Walked]:
    """OPT stands before other records: offsets move, so the message is written anew."""
    try:
        message = dns.message.from_wire(wire)
        message.use_edns(False)
        wire = message.to_wire()
    except (dns.exception.DNSException, ValueError):
        raise Malformed("not rendered") from None
    return wire, walk(wire)


def _lifetime_s(wire: bytes, records: tuple[Record, ...]) -> int:
    rcode = wire[3] & n.RCODE
    if rcode not in {n.NOERROR, n.NXDOMAIN}:
        return 0
    answers = [each.ttl for each in records if each.section == ANSWER]
    if rcode == n.NOERROR and answers and not _ends_in_soa(records):
        return min(*answers, MAX_TTL_S)
    return min([*answers, _negative_s(wire, records)])


def _ends_in_soa(records: tuple[Record, ...]) -> bool:
    return any(each.section == AUTHORITY and each.kind == n.SOA for each in records)


def _negative_s(wire: bytes, records: tuple[Record, ...]) -> int:
    """The lesser of the SOA's TTL and its minimum; without SOA it must not be kept (RFC 2308, section 5)."""
    for each in records:
        if each.section == AUTHORITY and each.kind == n.SOA and each.length > 20:  # noqa: PLR2004 - five numbers of four bytes end it
            minimum = int.from_bytes(wire[each.data_at + each.length - 4 : each.data_at + each.length])
            return min(each.ttl, minimum, MAX_NEGATIVE_S)
    return 0
