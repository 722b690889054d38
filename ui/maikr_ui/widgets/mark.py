"""Maikr's mark and name."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.label import label

SIZE = 30


class Mark(QWidget):
    """The shield beside the name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._picture = QLabel()
        self._picture.setFixedSize(SIZE, SIZE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S + 2)
        row.addWidget(self._picture)
        row.addWidget(label("Maikr", "heading"))
        row.addStretch(1)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        self._picture.setPixmap(icon_pixmap("maikr", "", SIZE, self.devicePixelRatioF()))
