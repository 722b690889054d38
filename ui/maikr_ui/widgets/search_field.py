"""A line to search in, with a glass before it and a way to clear it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from maikr_ui.theme.icons import icon
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchField(QLineEdit):
    """`left`: Arrow down, or Enter after something was typed, wants to go into what was found."""

    left = Signal()

    def __init__(self, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._glass = QAction(self.tr("Search"), self)
        self._glass.triggered.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear search"), self, visible=False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        theme.changed.connect(self._colour)
        self._colour()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape clears, down and Enter leave; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Down or (event.key() in ENTER and self.text()):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _colour(self) -> None:
        muted = self._theme.colours.muted
        self._glass.setIcon(icon("search", muted, Size.ICON))
        self._clear.setIcon(icon("x", muted, Size.ICON))
