"""A choice of many, in a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space

CHEVRON = 16


class Choice(QComboBox):
    """One of `options` (value, text). `chosen` carries its value; setting it by `choose` says nothing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setMinimumHeight(Size.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer(options)
        self.activated.connect(self._activated)
        theme.changed.connect(self.update)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """These, in the place of others; the same ones stay as they are."""
        if [*options] != [(self.itemData(number), self.itemText(number)) for number in range(self.count())]:
            self.clear()
            for value, text in options:
                self.addItem(text, value)

    def choose(self, value: str) -> None:
        """Show that value as the chosen one."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Turning the wheel moves the page, not the choice."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """With a chevron of the family of the other icons."""
        super().paintEvent(event)
        pixmap = icon_pixmap("chevron-down", self._theme.colours.muted, CHEVRON, self.devicePixelRatioF())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = Space.M if mirrored else self.width() - Space.M - CHEVRON
        with QPainter(self) as painter:
            painter.drawPixmap(QPointF(left, (self.height() - CHEVRON) / 2), pixmap)

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
