"""Whether a datagram answers a handshake's first message (WireGuard whitepaper, 5.4.2 to 5.4.7). Fixed offsets only."""

from __future__ import annotations

import hashlib
import hmac
import struct
from typing import Final

INITIATION: Final = 1
_RESPONSE, _COOKIE = 2, 3
_RESPONSE_BYTES: Final = 92
_COOKIE_BYTES: Final = 64
_MAC_BYTES: Final = 16
_INDEX_AT: Final = 4
_LABEL: Final = b"mac1----"


def proof_key(public_key: bytes) -> bytes:
    """What a message to the owner of `public_key` is marked by, and its owner tells it by."""
    return hashlib.blake2s(_LABEL + public_key).digest()


def mac1(key: bytes, body: bytes) -> bytes:
    """The mark that a message carries, of everything before it."""
    return hashlib.blake2s(body, key=key, digest_size=_MAC_BYTES).digest()


def is_answer(datagram: bytes, message: bytes, our_proof_key: bytes) -> bool:
    """Whether the server answered `message`: by its response, or that it is busy."""
    (index,) = struct.unpack_from("<I", message, _INDEX_AT)
    if len(datagram) == _COOKIE_BYTES:
        return struct.unpack_from("<II", datagram) == (_COOKIE, index)
    if len(datagram) != _RESPONSE_BYTES:
        return False
    kind, _, receiver = struct.unpack_from("<III", datagram)
    body, mac = datagram[: -2 * _MAC_BYTES], datagram[-2 * _MAC_BYTES : -_MAC_BYTES]
    return (kind, receiver) == (_RESPONSE, index) and hmac.compare_digest(mac, mac1(our_proof_key, body))
