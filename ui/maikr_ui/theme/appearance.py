"""The desktop portal's settings on appearance, read with care. Pure.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

NAMESPACE: Final = "org.freedesktop.appearance"
KEYS: Final = ("color-scheme", "contrast", "reduced-motion")
PREFERS_DARK, HIGHER_CONTRAST, REDUCED = 1, 1, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """What is asked for; without a portal nothing is."""

    dark: bool = False
    high_contrast: bool = False
    calm: bool = False


def appearance(values: Mapping[str, object]) -> Appearance:
    """From the keys' values; what is not there or no number asks for nothing."""
    return Appearance(
        dark=values.get("color-scheme") == PREFERS_DARK,
        high_contrast=values.get("contrast") == HIGHER_CONTRAST,
        calm=values.get("reduced-motion") == REDUCED,
    )
