"""How the window looks and speaks, as a person may set it; apart from the rest, for the first frame needs no more."""

from __future__ import annotations

import enum


class Theme(enum.StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Language(enum.StrEnum):
    """What the window speaks, by BCP 47 tag."""

    SYSTEM = "system"
    ENGLISH = "en"
    CHINESE = "zh-Hans"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    ARABIC = "ar"


class ServerView(enum.StrEnum):
    """How the window shows the servers."""

    COUNTRIES = "countries"
    LIST = "list"
    MAP = "map"
