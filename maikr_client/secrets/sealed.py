"""A text under a passphrase: scrypt (RFC 7914) makes the key, AES-256-GCM seals; the header is authenticated too.

    magic "MAIKR1" · log2(n) · r · p · salt (16) · check (16) · nonce (12) · sealed text with its tag (16)

`check` is scrypt's further output: it tells a wrong passphrase from damage, and nothing about the key.
"""

from __future__ import annotations

import hmac
import secrets
import struct
from dataclasses import dataclass

from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SecretText

MAGIC = b"MAIKR1"
_HEADER = struct.Struct(">6sBBB16s16s12s")
_KEY_BYTES = 32
_CHECK_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """scrypt's parameters: OWASP's for 32 MiB, 128 * 2**log2_n * r bytes (Password Storage Cheat Sheet, 2025).

    Raises InvalidValue below that, and above 1 GiB or 16 rounds, which only a damaged header asks for.
    """

    log2_n: int = 15
    r: int = 8
    p: int = 3

    def __post_init__(self) -> None:
        if not (15 <= self.log2_n <= 20 and self.r == 8 and 1 <= self.p <= 16):  # noqa: PLR2004 - said above
            raise InvalidValue("header", "scrypt parameters out of range")


def seal(text: str, passphrase: SecretText) -> bytes:
    """`text` for `opened` only."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - OpenSSL loads only if used

    cost, salt, nonce = Cost(), secrets.token_bytes(16), secrets.token_bytes(12)
    key, check = _derived(passphrase, salt, cost)
    header = _HEADER.pack(MAGIC, cost.log2_n, cost.r, cost.p, salt, check, nonce)
    return header + AESGCM(key).encrypt(nonce, text.encode(), header)


def opened(data: bytes, passphrase: SecretText) -> str:
    """The text in `data`. Raises Failed(WRONG_PASSPHRASE), InvalidValue when `data` is damaged."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - the same
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - the same

    header, sealed = data[: _HEADER.size], data[_HEADER.size :]
    if len(header) < _HEADER.size or not header.startswith(MAGIC):
        raise InvalidValue("header", "not a sealed file")
    _, log2_n, r, p, salt, check, nonce = _HEADER.unpack(header)
    key, expected = _derived(passphrase, salt, Cost(log2_n=log2_n, r=r, p=p))
    if not hmac.compare_digest(check, expected):
        raise Failed(ProblemCode.WRONG_PASSPHRASE)
    try:
        return AESGCM(key).decrypt(nonce, sealed, header).decode()
    except (InvalidTag, ValueError):
        raise InvalidValue("sealed text", "damaged") from None


def _derived(passphrase: SecretText, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - the same

    length = _KEY_BYTES + _CHECK_BYTES
    material = Scrypt(salt=salt, length=length, n=2**cost.log2_n, r=cost.r, p=cost.p).derive(
        passphrase.reveal().encode()
    )
    return material[:_KEY_BYTES], material[_KEY_BYTES:]
