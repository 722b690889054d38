"""How far something is, in the theme's colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size

WHOLE: Final = 1000
THICK: Final = 8


class Progress(QProgressBar):
    """A part of a whole; `name` is what it is called aloud. Painted here, so that no style animates it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(textVisible=False)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(0, WHOLE)
        self.setFixedHeight(THICK)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(Size.COLUMN, THICK)

    def show_part(self, part: float) -> None:
        """0..1."""
        self.setValue(round(min(max(part, 0.0), 1.0) * WHOLE))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track, and the part of it that is done."""
        colours = self._theme.colours
        track = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(track, THICK / 2, THICK / 2)
            track.setWidth(max(float(THICK), track.width() * self.value() / WHOLE))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(track, THICK / 2, THICK / 2)
