"""The colours, sizes and type that everything on screen is made of."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme, `#RRGGBB`. A name with `on_` is for text upon the colour it names; `_soft` is a quiet background.
    `ring` is the focus on what is filled with the accent.
    """

    dark: bool
    window: str
    rail: str
    surface: str
    hover: str
    pressed: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    ring: str
    warning: str
    warning_soft: str
    danger: str
    danger_hover: str
    danger_soft: str
    on_danger: str


LIGHT: Final = Colours(
    dark=False,
    window="#f5f7f8",
    rail="#ffffff",
    surface="#ffffff",
    hover="#edf1f3",
    pressed="#e1e6ea",
    line="#e1e6ea",
    outline="#818c99",
    text="#131a21",
    muted="#566270",
    accent="#08745a",
    accent_hover="#065f4a",
    accent_soft="#e0f3ec",
    on_accent="#ffffff",
    ring="#131a21",
    warning="#855300",
    warning_soft="#fdf2d9",
    danger="#b3261e",
    danger_hover="#8f1d17",
    danger_soft="#fdebe9",
    on_danger="#ffffff",
)

DARK: Final = Colours(
    dark=True,
    window="#0f1419",
    rail="#141a21",
    surface="#182028",
    hover="#212b35",
    pressed="#28333f",
    line="#28333f",
    outline="#75828f",
    text="#eef2f5",
    muted="#9ba8b5",
    accent="#3fd0a0",
    accent_hover="#67dfb7",
    accent_soft="#13352b",
    on_accent="#04241a",
    ring="#04241a",
    warning="#f2c063",
    warning_soft="#372a11",
    danger="#ff8d84",
    danger_hover="#ffaaa3",
    danger_soft="#3f1d1c",
    on_danger="#330504",
)


HIGH_CONTRAST: Final = Colours(
    dark=True,
    window="#000000",
    rail="#000000",
    surface="#000000",
    hover="#262626",
    pressed="#303030",
    line="#8a8a8a",
    outline="#ffffff",
    text="#ffffff",
    muted="#e0e0e0",
    accent="#4dffb8",
    accent_hover="#a6ffdc",
    accent_soft="#00301f",
    on_accent="#000000",
    ring="#000000",
    warning="#ffd24d",
    warning_soft="#332600",
    danger="#ffa8a0",
    danger_hover="#ffd0cc",
    danger_soft="#4d0000",
    on_danger="#000000",
)


class Tone(enum.StrEnum):
    """What a colour is to say; every tone comes with a word or a shape that says it too."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    WARNING = "warning"
    DANGER = "danger"


class Space:
    """Distances in device independent pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32
    HUGE: Final = 48


class Size:
    """Sizes of things in device independent pixels."""

    RADIUS: Final = 12
    CONTROL_RADIUS: Final = 9
    CONTROL: Final = 40
    ICON: Final = 20
    FLAG: Final = 28
    ROW: Final = 54
    RAIL: Final = 208
    CONNECT: Final = 196
    COLUMN: Final = 440
    PAGE: Final = 720
    PLACE: Final = 68
    PICK: Final = 36
    CHOICE: Final = 28


class Type:
    """Letter heights in device independent pixels."""

    CAPTION: Final = 12
    BODY: Final = 14
    LARGE: Final = 16
    HEADING: Final = 20
    TITLE: Final = 28


def tone_colour(colours: Colours, tone: Tone) -> str:
    """The strong colour of a tone."""
    return {
        Tone.NEUTRAL: colours.muted,
        Tone.ACCENT: colours.accent,
        Tone.WARNING: colours.warning,
        Tone.DANGER: colours.danger,
    }[tone]


def tone_background(colours: Colours, tone: Tone) -> str:
    """The quiet colour of a tone, to write upon with the strong one."""
    return {
        Tone.NEUTRAL: colours.hover,
        Tone.ACCENT: colours.accent_soft,
        Tone.WARNING: colours.warning_soft,
        Tone.DANGER: colours.danger_soft,
    }[tone]
