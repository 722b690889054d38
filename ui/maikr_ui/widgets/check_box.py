"""A box to tick, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from maikr_ui.theme.direction import from_right, turned
from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space

BOX, TICK, EDGE = 20, 16, 4
TEXT = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value


class CheckBox(QCheckBox):
    """Painted here because the style sheet can't colour a tick."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        wraps = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        wraps.setHeightForWidth(True)
        self.setSizePolicy(wraps)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Box, gap and text, with room for the focus frame."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self.text_start + text + 3 * EDGE, max(self._box, self.fontMetrics().height()) + 3 * EDGE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The longest word in a line of its own."""
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(self.text_start + longest + 3 * EDGE, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its text goes on in the next line where it must."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As many lines as that takes."""
        room = QRect(0, 0, max(1, width - self.text_start - 2 * EDGE), 0)
        return max(self._box, self.fontMetrics().boundingRect(room, TEXT, self.text()).height()) + 3 * EDGE

    @property
    def _box(self) -> int:
        return scaled(BOX)

    @property
    def text_start(self) -> int:
        """Where the text begins."""
        return self._box + EDGE + Space.M

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The text can be clicked as well."""
        return self._used().contains(place)

    def _used(self) -> QRect:
        return self.rect().intersected(QRect(0, 0, self.sizeHint().width(), self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Box, tick, text, and the frame of the focus."""
        colours = self._theme.colours
        side, tick_side, line = self._box, scaled(TICK), self.fontMetrics().height()
        top = max(1.5 * EDGE, (self.height() - self.heightForWidth(self.width())) / 2 + 1.5 * EDGE)
        box = QRectF(EDGE, top + max(0, line - side) / 2, side, side)
        if from_right():
            box.moveRight(self.width() - EDGE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            full = colours.accent if self.isEnabled() else colours.muted
            painter.setPen(QPen(QColor(full if self.isChecked() else colours.outline), 1.5))
            painter.setBrush(QColor(full if self.isChecked() else colours.surface))
            painter.drawRoundedRect(box, 6, 6)
            if self.isChecked():
                tick = icon_pixmap(
                    "check",
                    colours.on_accent if self.isEnabled() else colours.surface,
                    tick_side,
                    self.devicePixelRatioF(),
                )
                edge = (side - tick_side) / 2
                painter.drawPixmap(QPointF(box.left() + edge, box.top() + edge), tick)
            painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
            above = round(top + max(0, side - line) / 2)
            text = QRect(self.text_start, above, self.width() - self.text_start - 2 * EDGE, self.height() - above)
            painter.drawText(turned(text, self.rect()), TEXT, self.text())
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.drawRoundedRect(QRectF(self._used()).adjusted(1, 1, -1, -1), 7, 7)
