"""A quiet box that holds things that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.label import label


class Card(QFrame):
    """A framed column, with a heading if it has a name."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.L + 4, Space.XL, Space.L + 4)
        self.column.setSpacing(Space.M)
        if name:
            self.column.addWidget(label(name, "large"))


def divider() -> QFrame:
    """A hair line."""
    made = QFrame()
    made.setObjectName("divider")
    return made
