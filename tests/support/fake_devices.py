"""Two devices of an account: this one and another."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.account import Device
from maikr_client.model.keys import PublicKey


def fake_devices() -> tuple[Device, ...]:
    """The other one is older."""
    return (_device(1, datetime(2025, 11, 20, 18, 5, tzinfo=UTC)), _device(2, datetime(2026, 3, 2, 9, 30, tzinfo=UTC)))


def _device(number: int, created_at: datetime) -> Device:
    return Device(
        device_id=f"device-{number}",
        public_key=PublicKey(base64.b64encode(bytes([number * 77]) * 32).decode()),
        tunnel4=IPv4Address(f"10.72.0.{number}"),
        tunnel6=IPv6Address(f"fd72::{number}"),
        created_at=created_at,
        current=number == 2,
    )
