"""How a server's latency is painted: a bar as long as the way is far, its spread, its figure, its loss and age."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from maikr_client.model.latency import Latency
from maikr_ui.theme.fonts import counting_font, font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Colours, Size, Space, Type
from maikr_ui.viewmodels.speed.latency_rows import ROW_ROLE, SCALE_ROLE, LatencyRow
from maikr_ui.viewmodels.speed.words import latency_text, loss_text, ms_text
from maikr_ui.viewmodels.wording import age_text

Index = QModelIndex | QPersistentModelIndex
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
BAR, WHISKER, PLACE_SHARE, FIGURE_SHARE = 8.0, 5.0, 0.32, 0.22


def row_height() -> int:
    """Two lines of letters and some air."""
    return QFontMetrics(font()).height() + QFontMetrics(font(Type.CAPTION)).height() + Space.L


class LatencyDelegate(QStyledItemDelegate):
    """Every row is equally high, so that long lists need no measuring."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One height for all."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            self._paint_back(painter, area, option.state)
        paint_row(painter, area, index.data(ROW_ROLE), index.data(SCALE_ROLE), self._theme.colours)
        painter.restore()

    def _paint_back(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        framed = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        painter.setBrush(QColor(colours.hover))
        painter.setPen(QColor(colours.accent) if framed else Qt.PenStyle.NoPen)
        back = QRectF(area).adjusted(Space.S + 0.5, 1.5, -Space.S - 0.5, -1.5)
        painter.drawRoundedRect(back, Size.CONTROL_RADIUS, Size.CONTROL_RADIUS)


def paint_row(painter: QPainter, area: QRect, row: LatencyRow, scale_ms: float, colours: Colours) -> None:
    """Place and name, bar, figures; `scale_ms` is what the whole width of bars stands for."""
    inside = area.adjusted(Space.L, Space.XS, -Space.L, -Space.XS)
    place_wide, figure_wide = round(inside.width() * PLACE_SHARE), round(inside.width() * FIGURE_SHARE)
    place = QRect(inside.left(), inside.top(), place_wide, inside.height())
    figure = QRect(inside.right() - figure_wide, inside.top(), figure_wide, inside.height())
    _two_lines(painter, place, LEFT, (row.server.city, f"{row.server.country} · {row.server.name}"), colours)
    track = QRectF(place.right() + Space.M, inside.top(), figure.left() - place.right() - 2 * Space.M, inside.height())
    latency = row.latency
    if latency is None or latency.median_ms is None:
        _two_lines(
            painter, figure, RIGHT, (latency_text(latency), _below(latency, figure.width())), colours, quiet=True
        )
        return
    _paint_bar(painter, track, latency, scale_ms, colours)
    _two_lines(painter, figure, RIGHT, (ms_text(latency.median_ms), _below(latency, figure.width())), colours)


def _below(latency: Latency | None, wide: int) -> str:
    """Loss and age, or of a lossy one the loss alone where both don't fit."""
    if latency is None:
        return ""
    age = age_text(latency.measured_at, datetime.now(UTC))
    if not latency.loss or latency.median_ms is None:
        return age
    loss = loss_text(latency.loss)
    both = f"{loss} · {age}"
    return both if QFontMetrics(font(Type.CAPTION)).horizontalAdvance(both) <= wide else loss


def _paint_bar(painter: QPainter, track: QRectF, latency: Latency, scale_ms: float, colours: Colours) -> None:
    middle = track.center().y()
    median, half = latency.median_ms or 0.0, (latency.spread_ms or 0.0) / 2
    wide = max(BAR, track.width() * median / scale_ms)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    painter.drawRoundedRect(QRectF(track.left(), middle - 1, track.width(), 2), 1, 1)
    painter.setBrush(QColor(colours.warning if latency.loss else colours.accent))
    painter.drawRoundedRect(QRectF(track.left(), middle - BAR / 2, wide, BAR), BAR / 2, BAR / 2)
    if latency.spread_ms is None:
        return
    ends = [track.left() + track.width() * max(0.0, each) / scale_ms for each in (median - half, median + half)]
    painter.setPen(QPen(QColor(colours.text), 1.5))
    painter.drawLine(QLineF(ends[0], middle, ends[1], middle))
    for end in ends:
        painter.drawLine(QLineF(end, middle - WHISKER, end, middle + WHISKER))


def _two_lines(
    painter: QPainter,
    place: QRect,
    alignment: Qt.AlignmentFlag,
    lines: tuple[str, str],
    colours: Colours,
    *,
    quiet: bool = False,
) -> None:
    faces = (font() if quiet else counting_font(weight=QFont.Weight.Medium), font(Type.CAPTION))
    heights = [QFontMetrics(face).height() for face in faces]
    top = place.top() + (place.height() - sum(heights)) // 2 if lines[1] else place.center().y() - heights[0] // 2
    inks = (colours.muted if quiet else colours.text, colours.muted)
    for text, face, height, ink in zip(lines, faces, heights, inks, strict=True):
        painter.setFont(face)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QRect(place.left(), top, place.width(), height), alignment, shown)
        top += height
