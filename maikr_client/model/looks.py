"""How the window looks, as a person may set it. Apart from the other settings: the first frame needs no more."""

from __future__ import annotations

import enum


class Theme(enum.StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ServerView(enum.StrEnum):
    """How the window shows the servers."""

    COUNTRIES = "countries"
    LIST = "list"
    MAP = "map"
