"""How a row of the server list is painted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from maikr_ui.theme.direction import turned
from maikr_ui.theme.fonts import counting_font, font
from maikr_ui.theme.icons import flag_pixmap, icon_pixmap
from maikr_ui.theme.scale import grown, scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space, Type
from maikr_ui.viewmodels.server_rows import ROW_ROLE, SHOWN_ROLE, HeaderRow, PlaceRow, ServerRow, Shown
from maikr_ui.viewmodels.server_words import best_text, place_text, rtt_text, spread_text
from maikr_ui.viewmodels.wording import load_text
from maikr_ui.widgets.server_places import button_rect, latency_rect, roomy, star_rect, text_rect
from maikr_ui.widgets.signs import LOAD_WIDTH, NEARNESS_WIDTH, paint_load_bar, paint_nearness

Index = QModelIndex | QPersistentModelIndex
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STAR, CHECK = 18, 16


class ServerDelegate(QStyledItemDelegate):
    """Paints headers, places and servers; every row is equally high, so that long lists need no measuring."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choose_fonts()
        theme.changed.connect(self._choose_fonts)
        self._connect, self._in_use = self.tr("Connect"), self.tr("In use")

    def _choose_fonts(self) -> None:
        self._strong = font(weight=QFont.Weight.Medium)
        self._number = counting_font(weight=QFont.Weight.Medium)
        self._caption = counting_font(Type.CAPTION)
        self._header = font(Type.CAPTION, QFont.Weight.DemiBold)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One height for all."""
        return QSize(0, grown(Size.ROW, lines=2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row, shown = index.data(ROW_ROLE), index.data(SHOWN_ROLE)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, HeaderRow):
            self._paint_header(painter, area, row)
        else:
            self._paint_row(painter, area, row, shown, option.state)
        painter.restore()

    def _paint_header(self, painter: QPainter, area: QRect, row: HeaderRow) -> None:
        place = area.adjusted(Space.XL, Space.L, -Space.XL, 0)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.setFont(self._header)
        painter.drawText(place, LEFT, row.title)
        painter.setFont(self._caption)
        painter.drawText(place, RIGHT, str(row.count))

    def _paint_row(
        self, painter: QPainter, area: QRect, row: PlaceRow | ServerRow, shown: Shown, state: QStyle.StateFlag
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            self._paint_back(painter, area, framed=chosen and bool(state & QStyle.StateFlag.State_HasFocus))
        if isinstance(row, PlaceRow):
            self._paint_place(painter, area, row)
        else:
            self._paint_server(painter, area, row)
            self._paint_star(painter, area, favourite=shown.favourite, hinted=chosen or hovered)
        if roomy(area) or not (chosen or hovered or shown.in_use):
            self._paint_distance(painter, latency_rect(area), row, shown)
        if shown.in_use:
            self._paint_in_use(painter, area)
        elif chosen or hovered:
            self._paint_button(painter, area, filled=chosen)
        elif isinstance(row, ServerRow) and roomy(area):
            self._paint_load(painter, area, row.server.load)

    def _paint_back(self, painter: QPainter, area: QRect, *, framed: bool) -> None:
        colours = self._theme.colours
        painter.setBrush(QColor(colours.hover))
        painter.setPen(QColor(colours.accent) if framed else Qt.PenStyle.NoPen)
        back = QRectF(area).adjusted(Space.S + 0.5, 1.5, -Space.S - 0.5, -1.5)
        painter.drawRoundedRect(back, Size.CONTROL_RADIUS, Size.CONTROL_RADIUS)

    def _paint_place(self, painter: QPainter, area: QRect, row: PlaceRow) -> None:
        if row.level == 0:
            self._paint_flag(painter, area, row.country_code)
        else:
            self._paint_guide(painter, area)
        self._paint_texts(painter, text_rect(area, row.level), row.city or row.country, place_text(row))
        chevron = "chevron-down" if row.open else "chevron-right"
        self._paint_icon(painter, star_rect(area), chevron, self._theme.colours.muted)

    def _paint_server(self, painter: QPainter, area: QRect, row: ServerRow) -> None:
        server = row.server
        if row.level == 0:
            self._paint_flag(painter, area, server.country_code)
        else:
            self._paint_guide(painter, area)
        texts = text_rect(area, row.level)
        match row.level:
            case 0:
                self._paint_texts(painter, texts, server.city, f"{server.country} · {server.name}")
            case 1:
                self._paint_texts(painter, texts, server.city, server.name)
            case _:
                self._line(painter, texts, server.name, self._strong, self._theme.colours.text)

    def _paint_distance(self, painter: QPainter, place: QRect, row: PlaceRow | ServerRow, shown: Shown) -> None:
        if isinstance(row, ServerRow):
            self._paint_latency(painter, place, shown)
            return
        painter.setFont(self._caption)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.drawText(place, RIGHT, best_text(shown.best_ms))

    def _paint_flag(self, painter: QPainter, area: QRect, country_code: str) -> None:
        colours = self._theme.colours
        ratio = painter.device().devicePixelRatio()
        side = scaled(Size.FLAG)
        flag = flag_pixmap(country_code, side, ratio, colours.hover, colours.text)
        spot = turned(QRect(area.left() + Space.XL, area.center().y() - side // 2 + 1, side, side), area)
        painter.drawPixmap(spot.topLeft(), flag)

    def _paint_guide(self, painter: QPainter, area: QRect) -> None:
        """The line down from the flag that says what is inside the country."""
        guide = QRect(area.left() + Space.XL + scaled(Size.FLAG) // 2, area.top(), 1, area.height())
        painter.fillRect(turned(guide, area), self._theme.colours.line)

    def _paint_texts(self, painter: QPainter, place: QRect, name: str, hint: str) -> None:
        half = place.height() // 2
        upper = QRect(place.left(), place.top(), place.width(), half)
        self._line(painter, upper, name, self._strong, self._theme.colours.text)
        self._line(painter, upper.translated(0, half), hint, self._caption, self._theme.colours.muted)

    def _line(self, painter: QPainter, place: QRect, text: str, face: QFont, colour: str) -> None:
        painter.setFont(face)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, LEFT, shown)

    def _paint_latency(self, painter: QPainter, place: QRect, shown: Shown) -> None:
        colours, latency = self._theme.colours, shown.latency
        known = latency is not None and latency.median_ms is not None
        if latency is None:
            painter.setFont(self._caption)
            painter.setPen(QColor(colours.muted))
            painter.drawText(place, RIGHT, rtt_text(latency))
            return
        half = place.height() // 2
        upper = QRect(place.left(), place.top(), place.width(), half)
        painter.setFont(self._number if known else self._caption)
        painter.setPen(QColor(colours.text if known else colours.muted))
        painter.drawText(upper, RIGHT, rtt_text(latency))
        if latency.median_ms is not None:
            width = painter.fontMetrics().horizontalAdvance(rtt_text(latency))
            left = upper.right() - width - Space.S - NEARNESS_WIDTH
            spot = turned(QRect(left, upper.center().y() - 6, NEARNESS_WIDTH, 12), upper)
            paint_nearness(painter, colours, QPointF(spot.x() + NEARNESS_WIDTH, spot.y() + 12), latency.median_ms)
        painter.setFont(self._caption)
        painter.setPen(QColor(colours.muted))
        painter.drawText(upper.translated(0, half), RIGHT, spread_text(latency, datetime.now(UTC)))

    def _paint_load(self, painter: QPainter, area: QRect, load: float | None) -> None:
        place = button_rect(area)
        painter.setFont(self._caption)
        painter.setPen(QColor(self._theme.colours.muted))
        if load is None:
            painter.drawText(place, RIGHT, load_text(load))
            return
        painter.drawText(place.adjusted(0, -2, 0, -10), RIGHT, load_text(load))
        spot = turned(QRect(place.right() - LOAD_WIDTH + 1, place.bottom() - 7, LOAD_WIDTH, 4), place)
        paint_load_bar(painter, self._theme.colours, QPointF(spot.topLeft()), load)

    def _paint_button(self, painter: QPainter, area: QRect, *, filled: bool) -> None:
        colours = self._theme.colours
        place = QRectF(button_rect(area))
        painter.setPen(QColor(colours.accent))
        painter.setBrush(QColor(colours.accent if filled else colours.surface))
        painter.drawRoundedRect(place, 8, 8)
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.on_accent if filled else colours.accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._connect)

    def _paint_in_use(self, painter: QPainter, area: QRect) -> None:
        colours = self._theme.colours
        place = button_rect(area)
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.accent))
        painter.drawText(place, RIGHT, self._in_use)
        wide = painter.fontMetrics().horizontalAdvance(self._in_use)
        side = scaled(CHECK)
        spot = QRect(place.right() - wide - side - Space.S, place.center().y() - side // 2 + 1, side, side)
        check = icon_pixmap("check", colours.accent, side, painter.device().devicePixelRatio())
        painter.drawPixmap(turned(spot, place).topLeft(), check)

    def _paint_star(self, painter: QPainter, area: QRect, *, favourite: bool, hinted: bool) -> None:
        colours = self._theme.colours
        if favourite:
            self._paint_icon(painter, star_rect(area), "star-filled", colours.accent)
        elif hinted:
            self._paint_icon(painter, star_rect(area), "star", colours.muted)

    def _paint_icon(self, painter: QPainter, place: QRect, name: str, colour: str) -> None:
        side = scaled(STAR)
        pixmap = icon_pixmap(name, colour, side, painter.device().devicePixelRatio())
        middle = place.center()
        painter.drawPixmap(QPointF(middle.x() - side / 2 + 1, middle.y() - side / 2 + 1), pixmap)
