"""A text in one of the theme's types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from maikr_ui.theme.direction import start


def label(text: str = "", kind: str = "body", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; `kind` is one of the style sheet's label types. Text is always taken literally."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", kind)
    made.setWordWrap(wrap)
    made.setAlignment(start() | Qt.AlignmentFlag.AlignVCenter)
    return made
