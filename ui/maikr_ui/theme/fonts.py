"""Inter, the one type family, from the program's own files."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from maikr_ui.theme.scale import FAMILY, scaled
from maikr_ui.theme.tokens import Type

WEIGHTS: Final = ("Regular", "Medium", "SemiBold")


def load_fonts() -> None:
    """Make Inter known to Qt; needs a QGuiApplication."""
    folder = files("maikr_resources") / "fonts"
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFontFromData((folder / f"{FAMILY}-{weight}.ttf").read_bytes())


def font(size_px: int = Type.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter in one size, larger where larger text is wanted, and weight."""
    made = QFont(FAMILY)
    made.setPixelSize(scaled(size_px))
    made.setWeight(weight)
    return made


def counting_font(size_px: int = Type.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter with digits of one width, for numbers that change."""
    made = font(size_px, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def body_font(percent: int) -> QFont:
    """The application's own, from which all others take their size."""
    made = QFont(FAMILY)
    made.setPixelSize(round(Type.BODY * percent / 100))
    return made


def fixed_font() -> QFont:
    """The system's own for texts whose columns matter."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(scaled(Type.CAPTION + 1))
    return made
