"""How readable one colour is upon another (WCAG 2.2, relative luminance and contrast ratio)."""

from __future__ import annotations

from typing import Final

from maikr_ui.theme.tokens import Colours

TEXT_PAIRS: Final = (
    ("text", "window"),
    ("text", "rail"),
    ("text", "surface"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("text", "warning_soft"),
    ("text", "danger_soft"),
    ("muted", "window"),
    ("muted", "rail"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("accent", "window"),
    ("accent", "rail"),
    ("accent", "surface"),
    ("accent", "hover"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("warning", "window"),
    ("warning", "surface"),
    ("warning", "hover"),
    ("warning", "warning_soft"),
    ("danger", "window"),
    ("danger", "surface"),
    ("danger", "hover"),
    ("danger", "danger_soft"),
    ("accent", "danger_soft"),
    ("muted", "danger_soft"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
    ("window", "text"),
    ("text", "pressed"),
    ("danger", "pressed"),
    ("muted", "accent_soft"),
    ("muted", "warning_soft"),
)
"""Every pair (text, background) that the style sheet or a painter uses; each must reach 4.5, in high contrast 7."""

SHAPE_PAIRS: Final = (
    ("outline", "surface"),
    ("outline", "window"),
    ("outline", "hover"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "rail"),
    ("accent", "hover"),
    ("ring", "accent"),
)
"""Every pair (shape or large text, background) that tells a control, its focus or a press from what is around it; each
must reach 3.
"""


def ratio(one: str, other: str) -> float:
    """The contrast of two colours `#RRGGBB`, 1..21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pair_ratio(colours: Colours, pair: tuple[str, str]) -> float:
    """The contrast of two of the scheme's colours by name."""
    return ratio(getattr(colours, pair[0]), getattr(colours, pair[1]))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB's own
