"""What we hand out once and keep as digests only: tokens for programs, codes for people."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # https://www.crockford.com/base32.html
LOOK_ALIKES = str.maketrans("OIL", "011", "- ")
CODE_LENGTH = 10
TOKEN_BYTES = 32


def new_token() -> str:
    """256 random bits as 43 characters."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def successor(token: str, seed: bytes, kind: str) -> str:
    """The token of `kind` that takes the place of `token`; of no use is the seed without the token, or the reverse."""
    made = hmac.digest(seed, f"{kind} {token}".encode(), "sha256")
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode()


def new_code() -> str:
    """50 random bits as `XXXXX-XXXXX`."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return f"{letters[: CODE_LENGTH // 2]}-{letters[CODE_LENGTH // 2 :]}"


def digest(secret: str) -> bytes:
    """What is kept of a token. It is random, so a plain hash can't be turned round."""
    return hashlib.sha256(secret.encode()).digest()


def code_digest(typed: str) -> bytes:
    """What is kept of a code: case, hyphen, spaces and look-alikes (O, I, L) don't matter."""
    return digest(typed.upper().translate(LOOK_ALIKES))
