"""A text to look at and to copy from, in a frame of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

HEIGHT = 148


class TextView(QPlainTextEdit):
    """Tab passes through it; `name` is what it is called aloud. What is in it is for machines, and so from the left."""

    def __init__(self, name: str) -> None:
        super().__init__(readOnly=True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedHeight(HEIGHT)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
