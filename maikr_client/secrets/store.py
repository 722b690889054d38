"""What every place for the sign-in's secrets does, and the form of the one record in it."""

from __future__ import annotations

import json
from typing import Protocol

from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.account import SecretStorage
from maikr_client.model.problem import ProblemCode
from maikr_client.model.secret import SignInSecrets
from maikr_client.wire.codec import decode, encode


class SecretStore(Protocol):
    """Keeps one sign-in. Every method may raise what its kind of place can: see the implementations."""

    @property
    def storage(self) -> SecretStorage:
        """How long it keeps it."""

    async def load(self) -> SignInSecrets | None:
        """The sign-in, None without one. Raises Failed(FILE_DAMAGED) for a record that can't be read."""

    async def save(self, secrets: SignInSecrets) -> None:
        """Keep this one instead of the one before, whole or not at all."""

    async def erase(self) -> None:
        """Keep none."""


def to_text(secrets: SignInSecrets) -> str:
    """The record in under 1,280 characters: Windows holds 2,560 bytes (wincred.h, CRED_MAX_CREDENTIAL_BLOB_SIZE)."""
    return json.dumps(encode(secrets), separators=(",", ":"))


def from_text(text: str, place: str) -> SignInSecrets:
    """The record back. Raises Failed(FILE_DAMAGED) naming `place`."""
    try:
        return decode(SignInSecrets, json.loads(text))
    except (ValueError, RecursionError, InvalidValue):
        raise Failed(ProblemCode.FILE_DAMAGED, file=place) from None
