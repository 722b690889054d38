"""X25519 (RFC 7748, section 5), in integers of the standard library: about 2 ms each, not in constant time.

It proves to one of our own servers who knocks, a few times an hour. Tunnels use WireGuard's own.
"""

from __future__ import annotations

from typing import Final

KEY_BYTES: Final = 32
BASE: Final = (9).to_bytes(KEY_BYTES, "little")
_P: Final = 2**255 - 19
_A24: Final = 121665


def x25519(scalar: bytes, point: bytes) -> bytes:
    """The shared secret of a private key and a public key; with BASE the private key's public half."""
    k = int.from_bytes(scalar, "little") & ~7 & (1 << 255) - 1 | 1 << 254
    x1 = int.from_bytes(point, "little") & (1 << 255) - 1
    x2, z2, x3, z3, swapped = 1, 0, x1, 1, 0
    for position in range(254, -1, -1):
        bit = k >> position & 1
        if swapped != bit:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swapped = bit
        x2, z2, x3, z3 = _step(x1, x2, z2, x3, z3)
    if swapped:
        x2, z2 = x3, z3
    return (x2 * pow(z2, _P - 2, _P) % _P).to_bytes(KEY_BYTES, "little")


def _step(x1: int, x2: int, z2: int, x3: int, z3: int) -> tuple[int, int, int, int]:
    """One rung of the ladder, in the RFC's letters."""
    a, b = x2 + z2, x2 - z2
    aa, bb = a * a % _P, b * b % _P
    e = aa - bb
    da, cb = (x3 - z3) * a % _P, (x3 + z3) * b % _P
    return aa * bb % _P, e * (aa + _A24 * e) % _P, (da + cb) ** 2 % _P, x1 * (da - cb) ** 2 % _P
