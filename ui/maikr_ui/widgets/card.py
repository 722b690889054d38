"""A quiet box that holds things that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

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
        self._head = QHBoxLayout()
        if name:
            self._head.addWidget(label(name, "large", wrap=True), 1)
            self.column.addLayout(self._head)

    def add_corner(self, widget: QWidget) -> None:
        """To the right of the heading of a card that has a name."""
        self._head.addWidget(widget)


def divider() -> QFrame:
    """A hair line."""
    made = QFrame()
    made.setObjectName("divider")
    return made
