"""A box to tick, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space

BOX, TICK, EDGE = 20, 16, 4


class CheckBox(QCheckBox):
    """Painted here because the style sheet can't colour a tick."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Box, gap and text, with room for the focus frame."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(BOX + Space.M + text + 4 * EDGE, BOX + 3 * EDGE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The text can be clicked as well."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Box, tick, text, and the frame of the focus."""
        colours = self._theme.colours
        box = QRectF(EDGE, (self.height() - BOX) / 2, BOX, BOX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            full = colours.accent if self.isEnabled() else colours.muted
            painter.setPen(QPen(QColor(full if self.isChecked() else colours.outline), 1.5))
            painter.setBrush(QColor(full if self.isChecked() else colours.surface))
            painter.drawRoundedRect(box, 6, 6)
            if self.isChecked():
                tick = icon_pixmap(
                    "check", colours.on_accent if self.isEnabled() else colours.surface, TICK, self.devicePixelRatioF()
                )
                painter.drawPixmap(QPointF(box.left() + (BOX - TICK) / 2, box.top() + (BOX - TICK) / 2), tick)
            painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
            start = BOX + EDGE + Space.M
            text = QRect(start, 0, self.width() - start, self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
