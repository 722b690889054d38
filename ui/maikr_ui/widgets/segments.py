"""A choice of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout

from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.button import button


class Segments(QFrame):
    """One of `options` (value, text) is chosen. `chosen` carries its value; setting it by `choose` says nothing."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(Space.XS)
        for number, (_, text) in enumerate(options):
            segment = button(text, "segment")
            segment.setCheckable(True)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._emit)

    def choose(self, value: str) -> None:
        """Show that value as the chosen one."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _emit(self, number: int) -> None:
        self.chosen.emit(self._values[number])
