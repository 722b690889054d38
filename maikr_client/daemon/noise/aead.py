"""Sealing by ChaCha20-Poly1305 (RFC 8439) with a nonce of zero: for keys that are used once, and short texts."""

from __future__ import annotations

import struct
from typing import Final

_WORD: Final = 0xFFFFFFFF
_CONSTANTS: Final = (0x61707865, 0x3320646E, 0x79622D32, 0x6B206574)
_ROUNDS: Final = (
    *((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)),
    *((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)),
)
_P: Final = (1 << 130) - 5
_CLAMP: Final = 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
_BLOCK: Final = 64


def seal(key: bytes, text: bytes, associated: bytes) -> bytes:
    """`text` encrypted, and the tag over it and `associated`."""
    count = (len(text) + _BLOCK - 1) // _BLOCK
    stream = b"".join(block(key, number) for number in range(1, count + 1))
    sealed = bytes(one ^ other for one, other in zip(text, stream, strict=False))
    lengths = struct.pack("<QQ", len(associated), len(sealed))
    return sealed + poly1305(block(key, 0)[:32], _padded(associated) + _padded(sealed) + lengths)


def block(key: bytes, counter: int, nonce: bytes = bytes(12)) -> bytes:
    """64 bytes of ChaCha20's stream."""
    begun = [*_CONSTANTS, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce)]
    state = list(begun)
    for _ in range(10):
        for a, b, c, d in _ROUNDS:
            _quarter(state, a, b, c, d)
    return struct.pack("<16I", *((one + other) & _WORD for one, other in zip(state, begun, strict=True)))


def poly1305(key: bytes, message: bytes) -> bytes:
    """The tag of `message` under a key that is used once."""
    r, s = int.from_bytes(key[:16], "little") & _CLAMP, int.from_bytes(key[16:], "little")
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at : at + 16] + b"\1", "little")) * r % _P
    return ((total + s) & (1 << 128) - 1).to_bytes(16, "little")


def _quarter(state: list[int], a: int, b: int, c: int, d: int) -> None:
    for first, second, third, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        state[first] = (state[first] + state[second]) & _WORD
        mixed = state[third] ^ state[first]
        state[third] = (mixed << bits | mixed >> (32 - bits)) & _WORD


def _padded(text: bytes) -> bytes:
    return text + bytes(-len(text) % 16)
