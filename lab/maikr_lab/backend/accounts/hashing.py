"""Passwords: which are good enough, and how they are kept (Argon2id, RFC 9106)."""

from __future__ import annotations

import base64
import secrets
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from maikr_lab.backend.config import Hashing
from maikr_lab.backend.errors import Refusal, Refused

SHORTEST, LONGEST = 10, 128


def check_password(password: str, email: str) -> None:
    """Raises Refused (weak-password), saying why: 10 to 128 characters, and not the account's address."""
    if len(password) < SHORTEST:
        raise Refused(Refusal.WEAK_PASSWORD, f"A password has at least {SHORTEST} characters.")
    if len(password) > LONGEST:
        raise Refused(Refusal.WEAK_PASSWORD, f"A password has at most {LONGEST} characters.")
    if password.casefold() == email.casefold():
        raise Refused(Refusal.WEAK_PASSWORD, "The password must not be the e-mail address.")


class Passwords:
    """Makes and checks hashes at the configured cost. Normalised, so that `é` is one password on every keyboard."""

    def __init__(self, cost: Hashing) -> None:
        self._hasher = PasswordHasher(cost.time_cost, cost.memory_kib, cost.parallelism)
        self._nobodys = _nobodys_hash(cost)

    def hash(self, password: str) -> str:
        """A salted hash in PHC string form."""
        return self._hasher.hash(_normal(password))

    def matches(self, stored: str | None, password: str) -> bool:
        """Whether `password` is the one. For no account at all (None) it takes just as long and says no."""
        try:
            self._hasher.verify(stored or self._nobodys, _normal(password))
        except (VerificationError, InvalidHashError):
            return False
        return stored is not None

    def outdated(self, stored: str) -> bool:
        """Whether `stored` was made at another cost than the present one."""
        return self._hasher.check_needs_rehash(stored)


def _normal(password: str) -> str:
    return unicodedata.normalize("NFC", password)


def _nobodys_hash(cost: Hashing) -> str:
    salt, digest = (base64.b64encode(secrets.token_bytes(size)).decode().rstrip("=") for size in (16, 32))
    return f"$argon2id$v=19$m={cost.memory_kib},t={cost.time_cost},p={cost.parallelism}${salt}${digest}"
