"""WireGuard keys: 32 bytes, written in base64 (wg(8))."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from dataclasses import dataclass, field
from typing import Self

from maikr_client.errors import InvalidValue

KEY_BYTES = 32


def _checked(text: str, what: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise InvalidValue(what, "not base64") from None
    if len(raw) != KEY_BYTES or base64.b64encode(raw).decode() != text:
        raise InvalidValue(what, f"not {KEY_BYTES} bytes in base64")
    return raw


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A peer's public key, in base64. Raises InvalidValue for anything else."""

    text: str

    def __post_init__(self) -> None:
        _checked(self.text, "public key")

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A private or preshared key, or a seed of the latter. Its repr and str are empty of it; `reveal()` is the only way
    out.
    """

    _text: str = field(repr=False)

    def __post_init__(self) -> None:
        _checked(self._text, "private key")

    @classmethod
    def generate(cls) -> Self:
        """A fresh key from the system's randomness, clamped as Curve25519 wants it (RFC 7748, section 5)."""
        raw = bytearray(os.urandom(KEY_BYTES))
        raw[0] &= 248
        raw[31] = (raw[31] & 127) | 64
        return cls(base64.b64encode(raw).decode())

    def reveal(self) -> str:
        """The key in base64: for stdin of `wg`, the keyring and the daemon's plan only."""
        return self._text

    def for_server(self, name: str) -> PrivateKey:
        """The preshared key between a device and the server called `name`, of the device's preshared seed: HMAC-SHA-256
        (RFC 2104), so that a server that is given its own key learns nothing of the others'.
        """
        made = hmac.digest(base64.b64decode(self._text), f"maikr preshared key {name}".encode(), "sha256")
        return PrivateKey(base64.b64encode(made).decode())

    def __str__(self) -> str:
        return "PrivateKey()"

    __repr__ = __str__
