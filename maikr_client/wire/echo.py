"""ICMP echo messages (RFC 792, RFC 4443), without I/O."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_HEADER = struct.Struct("!BBHHH")
_IPV4_SHORTEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """One question: `version` 4 or 6, a 16-bit `number` and `sequence`, and a payload that nobody can guess."""

    version: int
    number: int
    sequence: int
    payload: bytes

    def request(self) -> bytes:
        """The message to send. The kernel fills in the checksum of version 6."""
        kind = 8 if self.version == 4 else 128  # noqa: PLR2004 - IP version
        blank = _HEADER.pack(kind, 0, 0, self.number, self.sequence) + self.payload
        checksum = internet_checksum(blank) if self.version == 4 else 0  # noqa: PLR2004 - IP version
        return _HEADER.pack(kind, 0, checksum, self.number, self.sequence) + self.payload

    def is_answered_by(self, datagram: bytes) -> bool:
        """Whether what a raw socket received (version 4: with its IP header) is the answer to exactly this question."""
        message = datagram
        if self.version == 4:  # noqa: PLR2004 - IP version
            if len(datagram) < _IPV4_SHORTEST:
                return False
            message = datagram[(datagram[0] & 15) * 4 :]
        if len(message) < _HEADER.size:
            return False
        kind, code, _, number, sequence = _HEADER.unpack_from(message)
        wanted = (0 if self.version == 4 else 129, 0, self.number, self.sequence, self.payload)  # noqa: PLR2004 - same
        return (kind, code, number, sequence, message[_HEADER.size :]) == wanted


def internet_checksum(data: bytes) -> int:
    """The 16-bit one's complement sum of RFC 1071."""
    padded = data + bytes(len(data) % 2)
    total: int = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
