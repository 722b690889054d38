"""How a chart is painted: grid, axes, series, and the point one is at. Sizes follow the letters, so large text fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from maikr_ui.theme.fonts import counting_font, font
from maikr_ui.theme.tokens import Colours, Space, Type
from maikr_ui.viewmodels.chart import Chart, Form, Point, Series, Stroke, step_text, steps_to

LINE, MARK, RING, COLUMN = 2.0, 3.5, 6.5, 0.34
MOST_MARKS: Final = 60
"""Where there are more points than this a line goes without marks."""
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE: Final = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A point by its series' and its own number."""

    series: int
    point: int


class Frame:
    """Where a chart's values are within `area`."""

    def __init__(self, chart: Chart, area: QRectF) -> None:
        self.chart = chart
        letters = QFontMetricsF(counting_font(Type.CAPTION))
        self.steps = steps_to(chart.top)
        widest = max(letters.horizontalAdvance(step_text(each)) for each in self.steps)
        # what the axis across says stands below the half line that the 0 of the other takes
        line_and_half = 1.5 * letters.height() + Space.XS
        above, below = line_and_half, line_and_half if chart.ticks else Space.XS
        self.area = area
        self.letters_height = letters.height()
        self.inner = area.adjusted(widest + Space.S, above, -Space.S, -below)

    def x(self, value: float) -> float:
        """Across."""
        wide = (self.chart.end - self.chart.begin) or 1.0
        return self.inner.left() + self.inner.width() * (value - self.chart.begin) / wide

    def y(self, value: float) -> float:
        """Down."""
        return self.inner.bottom() - self.inner.height() * value / self.steps[-1]

    def spot(self, place: Place) -> QPointF:
        """Where that point is; beside its neighbour where two columns share an hour."""
        point = self.chart.series[place.series].points[place.point]
        return QPointF(self.x(point.x) + self.shift(place.series), self.y(point.y))

    def shift(self, series: int) -> float:
        """How far a series' columns stand beside the middle."""
        if self.chart.form is not Form.COLUMNS:
            return 0.0
        return (series - (len(self.chart.series) - 1) / 2) * COLUMN * (self.x(1) - self.x(0))


def paint_chart(painter: QPainter, area: QRectF, chart: Chart, colours: Colours, at: Place | None = None) -> None:
    """All of it; `at` is the point that is shown as chosen."""
    frame = Frame(chart, area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _paint_grid(painter, frame, colours)
    _paint_legend(painter, frame, colours)
    for number, series in enumerate(chart.series):
        if chart.form is Form.COLUMNS:
            _paint_columns(painter, frame, number, colours)
        else:
            _paint_line(painter, frame, series, colours)
    if at is not None:
        _paint_choice(painter, frame, at, colours)


def stroke_pen(stroke: Stroke, colours: Colours) -> QPen:
    """The line of a series: one whole, the other dashed."""
    pen = QPen(QColor(stroke_colour(stroke, colours)), LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if stroke is Stroke.SECOND:
        pen.setDashPattern([3.0, 2.5])
    return pen


def stroke_colour(stroke: Stroke, colours: Colours) -> str:
    """Its colour."""
    return colours.accent if stroke is Stroke.FIRST else colours.muted


def _paint_grid(painter: QPainter, frame: Frame, colours: Colours) -> None:
    painter.setFont(counting_font(Type.CAPTION))
    inner, height = frame.inner, frame.letters_height
    for step in frame.steps:
        y = round(frame.y(step)) + 0.5  # on a pixel, so that it is sharp
        painter.setPen(QPen(QColor(colours.outline if step == 0 else colours.line), 1))
        painter.drawLine(QLineF(inner.left(), y, inner.right(), y))
        painter.setPen(QColor(colours.muted))
        place = QRectF(frame.area.left(), y - height / 2, inner.left() - frame.area.left() - Space.S + 2, height)
        painter.drawText(place, RIGHT, step_text(step))
    wide = inner.width() / max(len(frame.chart.ticks), 1)
    for tick in frame.chart.ticks:
        left = min(max(frame.x(tick.x) - wide / 2, frame.area.left()), frame.area.right() - wide)
        place = QRectF(left, inner.bottom() + height / 2, wide, height)
        near_end = frame.x(tick.x) + wide / 2 > frame.area.right()
        near_begin = frame.x(tick.x) - wide / 2 < frame.area.left()
        painter.drawText(place, RIGHT if near_end else LEFT if near_begin else CENTRE, tick.text)


def _paint_legend(painter: QPainter, frame: Frame, colours: Colours) -> None:
    """The unit to the left, what each line is to the right."""
    painter.setFont(font(Type.CAPTION))
    letters = QFontMetricsF(painter.font())
    height = frame.letters_height
    painter.setPen(QColor(colours.muted))
    painter.drawText(QRectF(frame.area.left(), frame.area.top(), frame.area.width(), height), LEFT, frame.chart.unit)
    right = frame.inner.right()
    for series in reversed(frame.chart.series):
        wide = letters.horizontalAdvance(series.name)
        painter.setPen(QColor(colours.text))
        painter.drawText(QRectF(right - wide, frame.area.top(), wide + 1, height), LEFT, series.name)
        right -= wide + Space.S
        _paint_sample(painter, QRectF(right - Space.XL, frame.area.top(), Space.XL, height), series, frame, colours)
        right -= Space.XL + Space.L


def _paint_sample(painter: QPainter, place: QRectF, series: Series, frame: Frame, colours: Colours) -> None:
    if frame.chart.form is Form.COLUMNS:
        side = place.height() / 2
        box = QRectF(place.right() - side, place.center().y() - side / 2, side, side)
        _paint_box(painter, box, series.stroke, colours)
        return
    painter.setPen(stroke_pen(series.stroke, colours))
    painter.drawLine(QLineF(place.left(), place.center().y(), place.right(), place.center().y()))


def _paint_line(painter: QPainter, frame: Frame, series: Series, colours: Colours) -> None:
    spots = [QPointF(frame.x(each.x), frame.y(each.y)) for each in series.points]
    if not spots:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for point in series.points:
        _paint_spread(painter, frame, point, 0.0, colours)
    path = QPainterPath(spots[0])
    for spot in spots[1:]:
        path.lineTo(spot)
    painter.setPen(stroke_pen(series.stroke, colours))
    painter.drawPath(path)
    if frame.chart.marks and len(spots) <= MOST_MARKS:
        for spot in spots:
            _paint_mark(painter, spot, series.stroke, colours, MARK)


def _paint_columns(painter: QPainter, frame: Frame, number: int, colours: Colours) -> None:
    series = frame.chart.series[number]
    wide = COLUMN * (frame.x(1) - frame.x(0)) - 1
    for point in series.points:
        middle = frame.x(point.x) + frame.shift(number)
        column = QRectF(middle - wide / 2, frame.y(point.y), wide, frame.y(0) - frame.y(point.y))
        _paint_box(painter, column, series.stroke, colours)
        _paint_spread(painter, frame, point, frame.shift(number), colours)


def _paint_box(painter: QPainter, box: QRectF, stroke: Stroke, colours: Colours) -> None:
    painter.setPen(QPen(QColor(stroke_colour(stroke, colours)), 1.5))
    painter.setBrush(QColor(colours.accent if stroke is Stroke.FIRST else colours.surface))
    painter.drawRect(box)


def _paint_spread(painter: QPainter, frame: Frame, point: Point, shift: float, colours: Colours) -> None:
    if point.low is None or point.high is None:
        return
    if frame.y(point.low) - frame.y(point.high) < 2 * MARK + 2:
        return  # it would hide behind the mark, or hide it
    x = frame.x(point.x) + shift
    painter.setPen(QPen(QColor(colours.text), 1.2))
    painter.drawLine(QLineF(x, frame.y(point.low), x, frame.y(point.high)))
    for end in (point.low, point.high):
        painter.drawLine(QLineF(x - 3, frame.y(end), x + 3, frame.y(end)))


def _paint_mark(painter: QPainter, spot: QPointF, stroke: Stroke, colours: Colours, size: float) -> None:
    painter.setPen(QPen(QColor(stroke_colour(stroke, colours)), 1.5))
    if stroke is Stroke.FIRST:
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(spot, size, size)
    else:
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(QRectF(spot.x() - size, spot.y() - size, 2 * size, 2 * size))


def _paint_choice(painter: QPainter, frame: Frame, at: Place, colours: Colours) -> None:
    spot = frame.spot(at)
    painter.setPen(QPen(QColor(colours.outline), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(spot.x(), frame.inner.top(), spot.x(), frame.inner.bottom()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.text), 2))
    painter.drawEllipse(spot, RING, RING)


def title_font() -> QFont:
    """Of a picture's heading."""
    return font(Type.LARGE, QFont.Weight.DemiBold)
