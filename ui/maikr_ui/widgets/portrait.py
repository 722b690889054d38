"""A person's picture, round; their initials where there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from maikr_ui.theme.fonts import font
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Type

SIZE = 72


class Portrait(QLabel):
    """Shows nobody before it is told whom."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._initials = ""
        theme.changed.connect(self._paint)
        self._paint()

    def show_person(self, picture: QImage | None, initials: str) -> None:
        """That picture, else those letters."""
        self._picture, self._initials = picture, initials
        self.setAccessibleName(self.tr("No picture") if picture is None else self.tr("Your picture"))
        self._paint()

    def event(self, event: QEvent) -> bool:
        """On another screen it is drawn anew, as sharp as that one is."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint()
        return super().event(event)

    def _paint(self) -> None:
        size, sharpness = scaled(SIZE), self.devicePixelRatioF()
        self.setFixedSize(size, size)
        made = QPixmap(round(size * sharpness), round(size * sharpness))
        made.setDevicePixelRatio(sharpness)
        made.fill(Qt.GlobalColor.transparent)
        area = QRectF(0, 0, size, size)
        round_area = QPainterPath()
        round_area.addEllipse(area)
        with QPainter(made) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillPath(round_area, QColor(self._theme.colours.accent_soft))
            if self._picture is None:
                painter.setFont(font(Type.TITLE, QFont.Weight.DemiBold))
                painter.setPen(QColor(self._theme.colours.accent))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._initials)
            else:
                painter.setClipPath(round_area)
                painter.drawImage(area, self._picture)
        self.setPixmap(made)
