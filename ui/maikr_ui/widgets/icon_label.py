"""A picture beside a text: an icon in a tone, or a flag."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from maikr_ui.theme.icons import flag_pixmap, icon_pixmap
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Tone, tone_colour


class IconLabel(QLabel):
    """Says nothing aloud: the text beside it does."""

    def __init__(self, theme: Theme, size: int = Size.ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._draw: Callable[[], QPixmap] | None = None
        self.setFixedSize(size, size)
        theme.changed.connect(self._paint)

    def show_icon(self, name: str, tone: Tone = Tone.NEUTRAL) -> None:
        """An icon in a tone."""
        self._draw = lambda: icon_pixmap(
            name, tone_colour(self._theme.colours, tone), self._size, self.devicePixelRatioF()
        )
        self._paint()

    def show_flag(self, country_code: str) -> None:
        """A country's flag."""
        self._draw = lambda: flag_pixmap(
            country_code, self._size, self.devicePixelRatioF(), self._theme.colours.hover, self._theme.colours.text
        )
        self._paint()

    def _paint(self) -> None:
        if self._draw is not None:
            self.setPixmap(self._draw())
