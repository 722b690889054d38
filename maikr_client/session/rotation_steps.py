"""What a device's key asks to be done next. Decisions only; `rotation` carries them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from maikr_client.model.keys import PrivateKey
from maikr_client.model.secret import SignInSecrets


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Nothing is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Make:
    """Make a key and keep it, before anybody hears of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Have the backend take the key that was made: asking twice changes nothing. From then on it is the device's."""

    device_id: str
    key: PrivateKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Lead the tunnel, if there is one, to the new key; then end the old one."""

    device_id: str


Step = Rest | Make | Register | Move


def next_step(kept: SignInSecrets, now: datetime, interval: timedelta, *, wanted: bool) -> Step:
    """What to do with the sign-in as it is kept at `now`. A key from the future is as old as can be: clocks are set
    right now and then.
    """
    if kept.next_key is not None:
        return Register(device_id=kept.device_id, key=kept.next_key)
    if kept.retiring:
        return Move(device_id=kept.device_id)
    age = now - (kept.key_made_at or kept.signed_in_at)
    return Rest() if timedelta() <= age < interval and not wanted else Make()
