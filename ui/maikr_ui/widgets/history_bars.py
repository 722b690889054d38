"""Speed tests so far as a few bars, the last one strong. The text beside it says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from maikr_ui.theme.theme import Theme

BAR, GAP, HEIGHT, LEAST = 6, 3, 32, 3.0


class HistoryBars(QWidget):
    """Hidden with less than two values: nothing could be compared."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: tuple[float, ...] = ()
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)
        self.hide()

    def show_values(self, values: tuple[float, ...]) -> None:
        """Other values, the oldest first."""
        self._values = values
        self.setFixedWidth(max(1, len(values) * (BAR + GAP) - GAP))
        self.setVisible(len(values) > 1)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """From zero, so that half as fast is half as high."""
        colours, most = self._theme.colours, max(self._values, default=0.0) or 1.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number, value in enumerate(self._values):
                last = number == len(self._values) - 1
                painter.setBrush(QColor(colours.accent if last else colours.outline))
                height = max(LEAST, HEIGHT * value / most)
                painter.drawRoundedRect(QRectF(number * (BAR + GAP), HEIGHT - height, BAR, height), 1.5, 1.5)
