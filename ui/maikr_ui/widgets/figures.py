"""Figures with their names in up to three columns, in fewer where letters are large or the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.fact import Fact

MOST_COLUMNS: Final = 3


class Figures(QWidget):
    """`facts` are (name, value); names that were there before keep their places."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: dict[str, Fact] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Other values."""
        for name, value in facts:
            if name not in self._facts:
                self._facts[name] = Fact(self._theme, name)
                self._columns = 0
            self._facts[name].show_value(value)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest of them."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More columns, or fewer."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Letters of another size ask for it, too."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _widest(self) -> int:
        return max((each.minimumSizeHint().width() for each in self._facts.values()), default=0)

    def _arrange(self) -> None:
        columns = min(MOST_COLUMNS, max(1, (self.width() + Space.L) // (self._widest() + Space.L)))
        if columns == self._columns:
            return
        self._columns = columns
        for number, fact in enumerate(self._facts.values()):
            self._grid.removeWidget(fact)
            self._grid.addWidget(fact, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()
