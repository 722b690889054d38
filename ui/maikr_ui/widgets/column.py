"""What stands in the middle, as wide as one reads well, or as there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size


class Column(QWidget):
    """Holds `inside` in the middle."""

    def __init__(self, theme: Theme, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        theme.changed.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        self._inside.setMaximumWidth(scaled(Size.COLUMN))
