"""Bodies about devices."""

from __future__ import annotations

from datetime import datetime
from ipaddress import IPv4Address, IPv6Address
from uuid import UUID

from maikr_lab.backend.http.bodies.fields import Answer, Body, PublicKey


class KeyBody(Body):
    """A WireGuard public key."""

    public_key: PublicKey


class RegisterBody(KeyBody):
    """A key to register. `preshared`: the device will use preshared keys, if there are any, with every key it has."""

    preshared: bool = False


class DeviceAnswer(Answer):
    """A device; its addresses hold on every server."""

    device_id: UUID
    public_key: str
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    created_at: datetime


class RegisteredAnswer(DeviceAnswer):
    """A device whose key was just taken. `preshared_seed` (32 bytes in base64) is told to the key's owner alone: each
    server's preshared key is HMAC-SHA-256 by it of `maikr preshared key NAME`. Not there: none is used.
    """

    preshared_seed: str | None = None


class DevicesAnswer(Answer):
    """The account's devices, oldest first."""

    devices: tuple[DeviceAnswer, ...]
