"""A sign-in and its tokens, as tests need them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address

from maikr_client.api.values import Tokens
from maikr_client.model.keys import PrivateKey
from maikr_client.model.secret import SecretText, SignInSecrets

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PRIVATE_KEY = "QKzNUrHk0Kcx9cOSZzyNCSkHJgUXDVLxrHLr9nqfG0k="


def token(number: int, kind: str) -> SecretText:
    return SecretText(f"{kind}-{number}".ljust(43, "x"))


def secrets_of(
    number: int = 1, *, email: str = "ada@example.test", lives: timedelta = timedelta(hours=1)
) -> SignInSecrets:
    return SignInSecrets(
        email=email,
        access_token=token(number, "access"),
        refresh_token=token(number, "refresh"),
        access_expires_at=NOON + lives,
        signed_in_at=NOON,
        device_id="d0a3c1f4-6f5e-4b52-9b1e-0f5d3c1d2e3f",
        private_key=PrivateKey(PRIVATE_KEY),
        tunnel4=IPv4Address("10.64.0.7"),
        tunnel6=IPv6Address("fd00:64::7"),
    )


def tokens_of(number: int) -> Tokens:
    return Tokens(
        access_token=token(number, "access"),
        refresh_token=token(number, "refresh"),
        expires_in_s=3600,
        signed_in_at=NOON,
    )
