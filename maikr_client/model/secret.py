"""What nobody may see by accident: tokens, passphrases, and the one record that makes a sign-in hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.keys import PrivateKey


@dataclass(frozen=True, slots=True)
class SecretText:
    """A token or passphrase. Its repr and str are empty of it; `reveal()` is the only way out."""

    _text: str = field(repr=False)

    def reveal(self) -> str:
        """The text: for a request's header or body, the keyring and key derivation only."""
        return self._text

    def __str__(self) -> str:
        return "SecretText()"

    __repr__ = __str__


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInSecrets:
    """One sign-in, whole: it is kept and erased as one record. `access_expires_at` is by this machine's clock.

    `key_made_at` is when `private_key` became the device's, None: with the sign-in. `next_key` is to become it; the
    backend may have heard of it already. `retiring`: the key before this one is not ended yet.
    """

    email: str
    access_token: SecretText
    refresh_token: SecretText
    access_expires_at: datetime
    signed_in_at: datetime
    device_id: str
    private_key: PrivateKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    preshared_seed: PrivateKey | None = None
    key_made_at: datetime | None = None
    next_key: PrivateKey | None = None
    retiring: bool = False
