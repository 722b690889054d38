"""The account, its devices, and what the person agreed to."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.keys import PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who is signed in. `policy_version` is the policy last agreed to, None before the first consent.
    `reports_required`: what was agreed with this account leaves no choice about usage reports.
    """

    email: str
    verified: bool
    nickname: str | None
    marketing: bool
    policy_version: str | None
    has_avatar: bool = False
    reports_required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One registered WireGuard key. The same tunnel addresses hold on every server."""

    device_id: str
    public_key: PublicKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    created_at: datetime
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The privacy policy as the backend serves it; `version` is what consent names."""

    version: str
    date: str
    text: str


class SecretStorage(enum.StrEnum):
    """Where the sign-in is kept. `MEMORY` lasts as long as this process."""

    KEYRING = "keyring"
    FILE = "file"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """A sign-in that holds. `storage` says how long it will."""

    email: str
    signed_in_at: datetime
    storage: SecretStorage
