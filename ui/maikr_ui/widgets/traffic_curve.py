"""A minute of down and up as a small curve."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size
from maikr_ui.viewmodels.chart import Stroke
from maikr_ui.widgets.plot_painter import stroke_pen

HEIGHT: Final = 44
LEAST: Final = 4096.0
"""Bytes a second that fill the height at least: a probe now and then is no mountain."""


class TrafficCurve(QLabel):
    """`show_flow` draws it anew; by itself it does nothing. A graphic by its role, as `Plot` is."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._down: tuple[float, ...] = ()
        self._up: tuple[float, ...] = ()
        self.setPixmap(QPixmap(1, 1))
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its column."""
        return QSize(Size.COLUMN, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A little of it."""
        return QSize(HEIGHT, HEIGHT)

    def show_flow(self, down: Sequence[float], up: Sequence[float], said: str) -> None:
        """Values from the oldest to now; `said` is the curve in words. Nothing is painted where nothing is new."""
        self.setAccessibleDescription(said)
        if (tuple(down), tuple(up)) != (self._down, self._up):
            self._down, self._up = tuple(down), tuple(up)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Down filled, up dashed, both over one line of the ground."""
        colours = self._theme.colours
        area = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        top = max(*self._down, *self._up, LEAST) if self._down and self._up else LEAST
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.line))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            down = _spots(self._down, area, top)
            if down:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent_soft))
                painter.drawPolygon(QPolygonF([area.bottomLeft(), *down, area.bottomRight()]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for stroke, values in ((Stroke.FIRST, self._down), (Stroke.SECOND, self._up)):
                if any(values):
                    painter.setPen(stroke_pen(stroke, colours))
                    painter.drawPolyline(QPolygonF(_spots(values, area, top)))


def _spots(values: Sequence[float], area: QRectF, top: float) -> list[QPointF]:
    step = area.width() / max(len(values) - 1, 1)
    return [
        QPointF(area.left() + number * step, area.bottom() - area.height() * value / top)
        for number, value in enumerate(values)
    ]
