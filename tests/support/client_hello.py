"""A TLS ClientHello without what is random in it by design (RFC 8446, 4.1.2): what is left tells programs apart."""

from __future__ import annotations

import struct
from dataclasses import dataclass

KEY_SHARE, SESSION_TICKET, PRE_SHARED_KEY, SERVER_NAME = 51, 35, 41, 0
_HEAD = 5 + 4 + 2  # record, handshake, version
_RANDOM = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientHello:
    """`rest` is everything else; `session_bytes` is the length of the session id, which is random, too."""

    session_bytes: int
    ciphers: bytes
    extensions: tuple[tuple[int, bytes], ...]

    def extension(self, number: int) -> bytes | None:
        """The extension's content."""
        return dict(self.extensions).get(number)


def parse_client_hello(record: bytes) -> ClientHello:
    """A record whose first message is a whole ClientHello. Raises struct.error, ValueError for anything else."""
    if record[5] != 1:
        raise ValueError("no ClientHello")
    at = _HEAD + _RANDOM
    session_bytes = record[at]
    at += 1 + session_bytes
    (cipher_bytes,) = struct.unpack_from("!H", record, at)
    ciphers = record[at + 2 : at + 2 + cipher_bytes]
    at += 2 + cipher_bytes
    at += 1 + record[at]  # compression methods
    (left,) = struct.unpack_from("!H", record, at)
    return ClientHello(
        session_bytes=session_bytes, ciphers=ciphers, extensions=_extensions(record[at + 2 : at + 2 + left])
    )


def _extensions(data: bytes) -> tuple[tuple[int, bytes], ...]:
    found = []
    while data:
        number, length = struct.unpack_from("!HH", data)
        content = data[4 : 4 + length]
        found.append((number, _without_keys(content) if number == KEY_SHARE else content))
        data = data[4 + length :]
    return tuple(found)


def _without_keys(shares: bytes) -> bytes:
    """Groups and lengths; the keys themselves are new each time."""
    data, kept = shares[2:], b""
    while data:
        group, length = struct.unpack_from("!HH", data)
        kept += struct.pack("!HH", group, length)
        data = data[4 + length :]
    return kept
