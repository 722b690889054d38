"""A plot one can walk through: by mouse, or with the arrow keys from point to point, each said in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel

from maikr_ui.theme.fonts import font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space, Type
from maikr_ui.viewmodels.chart import Chart
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.plot_painter import Frame, Place, paint_chart

HEIGHT, LINES, NARROWEST, NEAR_PX = 140, 5, 280, 40.0
STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
OTHERS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Plot(QLabel):
    """Its accessible name is the chart's, its description the chart's summary; `pointed` carries what is said of the
    point one is at, empty when one is at none.

    A label with a picture, because that is what assistive technology knows as a graphic; the picture itself is painted
    here, sharp in every size.
    """

    pointed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._chart: Chart | None = None
        self._at: Place | None = None
        self.setPixmap(QPixmap(1, 1))
        self.setMinimumWidth(NARROWEST)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a page."""
        return QSize(Size.PAGE, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What can still be read: higher where letters are."""
        return QSize(NARROWEST, HEIGHT + LINES * QFontMetrics(font(Type.CAPTION)).height())

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def said(self) -> str:
        """What is said of the point one is at."""
        return "" if self._at is None else self._said(self._at)

    def show_chart(self, chart: Chart) -> None:
        """Another chart; the point one is at stays if it is still there."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(chart.name)
        self.setAccessibleDescription(chart.summary)
        if self._at is not None and self._point(self._at) is None:
            self._go(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right along a series, up and down to the other one, Home and End to its ends."""
        key = Qt.Key(event.key())
        if key in {*STEPS, *ENDS, *OTHERS}:
            self._walk(key)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self._go(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """To the nearest point, if it is near."""
        self._go(self._nearest(event))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """To none, but for those who came by keyboard."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go(None)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The chart, and the frame of the focus."""
        with QPainter(self) as painter:
            if self._chart is not None:
                paint_chart(painter, self._area(), self._chart, self._theme.colours, self._at)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
                frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(frame, Size.CONTROL_RADIUS, Size.CONTROL_RADIUS)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(Space.S, Space.S, -Space.S, -Space.S)

    def _walk(self, key: Qt.Key) -> None:
        filled = [] if self._chart is None else [n for n, each in enumerate(self._chart.series) if each.points]
        if self._chart is None or not filled:
            return
        if self._at is None:
            last = len(self._chart.series[filled[0]].points) - 1
            begins = key in {Qt.Key.Key_Right, Qt.Key.Key_Home}
            self._go(Place(series=filled[0], point=0 if begins else last), aloud=True)
            return
        self._go(self._step(self._chart, self._at, key, filled), aloud=True)

    def _step(self, chart: Chart, at: Place, key: Qt.Key, filled: list[int]) -> Place:
        points = chart.series[at.series].points
        if key in ENDS:
            return Place(series=at.series, point=ENDS[key] % len(points))
        if key in STEPS:
            return Place(series=at.series, point=min(max(at.point + STEPS[key], 0), len(points) - 1))
        other = filled[(filled.index(at.series) + OTHERS[key]) % len(filled)]
        here = points[at.point].x
        theirs = chart.series[other].points
        return Place(series=other, point=min(range(len(theirs)), key=lambda number: abs(theirs[number].x - here)))

    def _nearest(self, event: QMouseEvent) -> Place | None:
        if self._chart is None:
            return None
        frame, place = Frame(self._chart, self._area()), event.position()
        found = [
            (abs(spot.x() - place.x()) + abs(spot.y() - place.y()) / 4, Place(series=number, point=which))
            for number, series in enumerate(self._chart.series)
            for which in range(len(series.points))
            for spot in (frame.spot(Place(series=number, point=which)),)
        ]
        far, nearest = min(found, key=lambda each: each[0], default=(NEAR_PX, None))
        return nearest if far < NEAR_PX else None

    def _go(self, at: Place | None, *, aloud: bool = False) -> None:
        if at == self._at:
            return
        self._at = at
        said = "" if at is None else self._said(at)
        self.pointed.emit(said)
        if said and aloud:
            announce(self, said)
        self.update()

    def _point(self, at: Place) -> object:
        series = () if self._chart is None else self._chart.series
        inside = at.series < len(series) and at.point < len(series[at.series].points)
        return series[at.series].points[at.point] if inside else None

    def _said(self, at: Place) -> str:
        return "" if self._chart is None else self._chart.series[at.series].points[at.point].said
