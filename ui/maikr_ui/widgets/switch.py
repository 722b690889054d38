"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from maikr_ui.theme.direction import from_right
from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.scale import scale, scaled
from maikr_ui.theme.theme import Theme

WIDTH, HEIGHT, EDGE, KNOB, TICK = 36, 20, 4, 14, 12


class Switch(QCheckBox):
    """A check box without a text of its own: `name` says what it switches. Its knob's place and tick say its state."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grow()
        theme.changed.connect(self._grow)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The track, with room for the frame of the focus."""
        return QSize(scaled(WIDTH + 2 * EDGE), scaled(HEIGHT + 2 * EDGE))

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it."""
        return self.rect().contains(place)

    def _grow(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track, knob, tick, and the frame of the focus."""
        colours = self._theme.colours
        on = self.isChecked()
        track = QRectF(EDGE, EDGE, WIDTH, HEIGHT)
        start = track.right() - KNOB - 3 if on is not from_right() else track.left() + 3
        knob = QRectF(start, track.center().y() - KNOB / 2, KNOB, KNOB)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale(), scale())
            painter.setPen(QPen(QColor(colours.accent if on else colours.outline), 1.5))
            painter.setBrush(QColor(colours.accent if on else colours.surface))
            painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.on_accent if on else colours.outline))
            painter.drawEllipse(knob)
            if on:
                tick = icon_pixmap("check", colours.accent, TICK, self.devicePixelRatioF() * scale())
                painter.drawPixmap(knob.topLeft() + QPoint(1, 1), tick)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.text), 2))
                painter.drawRoundedRect(
                    QRectF(0, 0, WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE).adjusted(1, 1, -1, -1), 13, 13
                )
