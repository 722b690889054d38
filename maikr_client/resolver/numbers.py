"""DNS's numbers that the hot path needs (IANA: Domain Name System Parameters)."""

from __future__ import annotations

from typing import Final

A: Final = 1
NS: Final = 2
CNAME: Final = 5
SOA: Final = 6
PTR: Final = 12
HINFO: Final = 13
AAAA: Final = 28
DNAME: Final = 39
OPT: Final = 41
DS: Final = 43
DNSKEY: Final = 48
SVCB: Final = 64
HTTPS: Final = 65
ANY: Final = 255
QUESTION_ONLY: Final = frozenset({0, OPT, *range(128, 255)})
"""Types that are no data: zone transfers, transaction keys and the like (RFC 6895, section 3.1)."""

IN: Final = 1

NOERROR: Final = 0
FORMERR: Final = 1
SERVFAIL: Final = 2
NXDOMAIN: Final = 3
NOTIMP: Final = 4
REFUSED: Final = 5
BADVERS: Final = 16

QR: Final = 0x8000
OPCODE: Final = 0x7800
AA: Final = 0x0400
TC: Final = 0x0200
RD: Final = 0x0100
RA: Final = 0x0080
AD: Final = 0x0020
CD: Final = 0x0010
RCODE: Final = 0x000F
DO: Final = 0x8000
"""In OPT's TTL field, its low half (RFC 3225)."""

HEADER_BYTES: Final = 12
MAX_LABEL: Final = 63
MAX_WIRE_NAME: Final = 255
PLAIN_UDP_BYTES: Final = 512
EDNS_UDP_BYTES: Final = 1232
"""What fits everywhere without fragments (DNS Flag Day 2020)."""
