"""How a row of the server list is painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from maikr_ui.theme.fonts import font
from maikr_ui.theme.icons import flag_pixmap, icon_pixmap
from maikr_ui.theme.scale import grown, scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space, Tone, Type, tone_colour
from maikr_ui.viewmodels.server_rows import CURRENT_ROLE, ROW_ROLE, HeaderRow, ServerRow
from maikr_ui.viewmodels.wording import HEAVY_LOAD, LIGHT_LOAD, load_text

Index = QModelIndex | QPersistentModelIndex
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STAR_WIDTH, LOAD_WIDTH, BUTTON_WIDTH, BUTTON_HEIGHT, BAR_HEIGHT = 40, 104, 92, 32, 4


def star_rect(row: QRect) -> QRect:
    """Where the favourite's star can be clicked."""
    width = scaled(STAR_WIDTH)
    return QRect(row.right() - Space.S - width, row.top(), width, row.height())


def button_rect(row: QRect) -> QRect:
    """Where a chosen row's button can be clicked."""
    right = star_rect(row).left() - Space.S
    width, height = scaled(BUTTON_WIDTH), grown(BUTTON_HEIGHT)
    return QRect(right - width, row.center().y() - height // 2 + 1, width, height)


class ServerDelegate(QStyledItemDelegate):
    """Paints headers and servers; every row is equally high, so that long lists need no measuring."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choose_fonts()
        theme.changed.connect(self._choose_fonts)
        self._connect, self._in_use = self.tr("Connect"), self.tr("In use")

    def _choose_fonts(self) -> None:
        self._strong = font(weight=QFont.Weight.Medium)
        self._caption = font(Type.CAPTION)
        self._header = font(Type.CAPTION, QFont.Weight.DemiBold)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One height for all."""
        return QSize(0, grown(Size.ROW, lines=2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = index.data(ROW_ROLE)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, HeaderRow):
            self._paint_header(painter, area, row)
        else:
            state = option.state
            self._paint_server(painter, area, row, state, in_use=bool(index.data(CURRENT_ROLE)))
        painter.restore()

    def _paint_header(self, painter: QPainter, area: QRect, row: HeaderRow) -> None:
        place = area.adjusted(Space.XL, Space.L, -Space.XL, 0)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.setFont(self._header)
        painter.drawText(place, LEFT, row.title)
        painter.setFont(self._caption)
        painter.drawText(place, RIGHT, str(row.count))

    def _paint_server(
        self, painter: QPainter, area: QRect, row: ServerRow, state: QStyle.StateFlag, *, in_use: bool
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            self._paint_back(painter, area, framed=chosen and bool(state & QStyle.StateFlag.State_HasFocus))
        self._paint_place(painter, area, row)
        self._paint_star(painter, area, row, hinted=chosen or hovered)
        if in_use:
            self._paint_in_use(painter, area)
        elif chosen or hovered:
            self._paint_button(painter, area, filled=chosen)
        else:
            self._paint_load(painter, area, row.server.load)

    def _paint_back(self, painter: QPainter, area: QRect, *, framed: bool) -> None:
        colours = self._theme.colours
        painter.setBrush(QColor(colours.hover))
        painter.setPen(QColor(colours.accent) if framed else Qt.PenStyle.NoPen)
        back = QRectF(area).adjusted(Space.S + 0.5, 1.5, -Space.S - 0.5, -1.5)
        painter.drawRoundedRect(back, Size.CONTROL_RADIUS, Size.CONTROL_RADIUS)

    def _paint_place(self, painter: QPainter, area: QRect, row: ServerRow) -> None:
        colours, server = self._theme.colours, row.server
        ratio = painter.device().devicePixelRatio()
        side = scaled(Size.FLAG)
        flag = flag_pixmap(server.country_code, side, ratio, colours.hover, colours.text)
        painter.drawPixmap(QPointF(area.left() + Space.XL, area.center().y() - side / 2 + 1), flag)
        texts = area.adjusted(Space.XL + side + Space.L, 9, 0, -9)
        texts.setRight(button_rect(area).left() - Space.L)
        half = texts.height() // 2
        self._line(
            painter, QRect(texts.left(), texts.top(), texts.width(), half), server.city, self._strong, colours.text
        )
        below = QRect(texts.left(), texts.top() + half, texts.width(), half)
        self._line(painter, below, f"{server.country} · {server.name}", self._caption, colours.muted)

    def _line(self, painter: QPainter, place: QRect, text: str, face: QFont, colour: str) -> None:
        painter.setFont(face)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, LEFT, shown)

    def _paint_load(self, painter: QPainter, area: QRect, load: float | None) -> None:
        colours = self._theme.colours
        place = button_rect(area)
        place.setLeft(place.right() - scaled(LOAD_WIDTH))
        painter.setFont(self._caption)
        painter.setPen(QColor(colours.muted))
        painter.drawText(place.adjusted(0, -2, 0, -10), RIGHT, load_text(load))
        if load is None:
            return
        track = QRectF(place.right() - 63, place.bottom() - 7, 64, BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(track, 2, 2)
        track.setWidth(max(float(BAR_HEIGHT), track.width() * load))
        painter.setBrush(QColor(tone_colour(colours, _load_tone(load))))
        painter.drawRoundedRect(track, 2, 2)

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
        start = place.right() - painter.fontMetrics().horizontalAdvance(self._in_use) - scaled(Size.ICON) - 4
        check = icon_pixmap("check", colours.accent, scaled(16), painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(start, place.center().y() - scaled(7)), check)

    def _paint_star(self, painter: QPainter, area: QRect, row: ServerRow, *, hinted: bool) -> None:
        if not (row.favourite or hinted):
            return
        colours = self._theme.colours
        name, colour = ("star-filled", colours.accent) if row.favourite else ("star", colours.muted)
        pixmap = icon_pixmap(name, colour, scaled(18), painter.device().devicePixelRatio())
        middle = star_rect(area).center()
        painter.drawPixmap(QPointF(middle.x() - scaled(8), middle.y() - scaled(8)), pixmap)


def _load_tone(load: float) -> Tone:
    if load < LIGHT_LOAD:
        return Tone.ACCENT
    return Tone.NEUTRAL if load < HEAVY_LOAD else Tone.WARNING
