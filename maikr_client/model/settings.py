"""What a person may set."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Theme(enum.StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Preferences of this person on this machine.

    `favourites` and `recents` hold server names, recents newest first, at most 5. `report_quality` allows latency and
    speed results in reports. `connect_timeout_s` is how long `connect` waits (1..600).
    """

    theme: Theme = Theme.SYSTEM
    favourites: tuple[str, ...] = ()
    recents: tuple[str, ...] = ()
    auto_connect: bool = False
    allow_lan: bool = True
    report_quality: bool = True
    notifications: bool = True
    connect_timeout_s: int = 30
