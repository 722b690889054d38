"""A picture beside a text: an icon in a tone, or a flag."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from maikr_ui.theme.icons import flag_pixmap, icon_pixmap
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Tone, tone_colour


class IconLabel(QLabel):
    """Says nothing aloud: the text beside it does."""

    def __init__(self, theme: Theme, size: int = Size.ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._draw: Callable[[int], QPixmap] | None = None
        self.setFixedSize(scaled(size), scaled(size))
        theme.changed.connect(self._paint)

    def show_icon(self, name: str, tone: Tone = Tone.NEUTRAL) -> None:
        """An icon in a tone."""
        self._draw = lambda size: icon_pixmap(
            name, tone_colour(self._theme.colours, tone), size, self.devicePixelRatioF()
        )
        self._paint()

    def show_flag(self, country_code: str) -> None:
        """A country's flag."""
        self._draw = lambda size: flag_pixmap(
            country_code, size, self.devicePixelRatioF(), self._theme.colours.hover, self._theme.colours.text
        )
        self._paint()

    def event(self, event: QEvent) -> bool:
        """On another screen it is drawn anew, as sharp as that one is."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint()
        return super().event(event)

    def _paint(self) -> None:
        size = scaled(self._size)
        self.setFixedSize(size, size)
        if self._draw is not None:
            self.setPixmap(self._draw(size))
