"""What the API answers beside the model's values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from maikr_client.errors import InvalidValue
from maikr_client.model.account import Device
from maikr_client.model.keys import PrivateKey
from maikr_client.model.secret import SecretText
from maikr_client.model.server import Server

MAX_TOKEN_LIFE_S = 366 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """A sign-in's tokens; the access token lives `expires_in_s` seconds (1 s to a year) from now.

    `signed_in_at` stays over refreshes.
    """

    access_token: SecretText
    refresh_token: SecretText
    expires_in_s: int
    signed_in_at: datetime

    def __post_init__(self) -> None:
        if not 0 < self.expires_in_s <= MAX_TOKEN_LIFE_S:
            raise InvalidValue("expires_in_s", "not within a year")
        for token in (self.access_token, self.refresh_token):
            if not token.reveal() or not token.reveal().isascii() or not token.reveal().isprintable():
                raise InvalidValue("token", "not printable ASCII")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenKey:
    """A device whose key was just taken, and the seed of that key's preshared keys, if there are any."""

    device: Device
    preshared_seed: PrivateKey | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """The rule list as the account keeps it, and the number of its revision (from 0)."""

    text: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A server of the directory that could not be used: its name as far as it had one, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerListing:
    """The directory as served now. `etag` asks for changes only, next time; None when the backend gave none."""

    servers: tuple[Server, ...]
    left_out: tuple[LeftOut, ...]
    etag: str | None
