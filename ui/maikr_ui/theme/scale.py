"""How large text is wanted: Qt's own application font carries it, so that whoever makes or paints a thing can ask."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication

from maikr_ui.theme.tokens import Type

FAMILY: Final = "Inter"
LINE: Final = 17
"""How high a line of body text is at its usual size."""


def scale() -> float:
    """1.0 at the usual size of text, 2.0 at twice that; 1.0 before there is a theme."""
    face = QApplication.font()
    return face.pixelSize() / Type.BODY if face.family() == FAMILY and face.pixelSize() > 0 else 1.0


def scaled(size_px: int) -> int:
    """A size that grows with the text: letters, icons, widths that hold words."""
    return round(size_px * scale())


def grown(size_px: int, lines: int = 1) -> int:
    """A height that holds so many lines of text: they grow, the space around them stays."""
    return size_px + round((scale() - 1) * LINE * lines)
