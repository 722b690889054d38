"""A text in one of the theme's types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from maikr_ui.theme.direction import from_right, start

ARABIC_TAILS = (0, 1, 0, 3)
"""Letters of Arabic hang lower than Inter's, whose lines Qt measures."""


def label(text: str = "", kind: str = "body", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; `kind` is one of the style sheet's label types. Text is always taken literally."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", kind)
    made.setWordWrap(wrap)
    if from_right():
        made.setContentsMargins(*ARABIC_TAILS)
    made.setAlignment(start() | Qt.AlignmentFlag.AlignVCenter)
    return made
