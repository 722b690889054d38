"""A choice of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QPushButton

from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.flow import FlowLayout


class Segment(QPushButton):
    """One of them.

    Checked by `Segments` only, not by a QButtonGroup: of a group Qt lets Tab reach no more than one.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """With room for the heavier letters of the chosen one."""
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(heavy).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A press alone checks nothing."""


class Segments(QFrame):
    """One of `options` (value, text) is chosen. `chosen` carries its value; setting it by `choose` says nothing."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._segments: dict[str, Segment] = {}
        row = FlowLayout(self, gap=Space.XS)
        row.setContentsMargins(3, 3, 3, 3)
        for value, text in options:
            row.addWidget(self._segment(value, text))
        self.choose(options[0][0])

    def choose(self, value: str) -> None:
        """Show that value as the chosen one."""
        for own, segment in self._segments.items():
            segment.setChecked(own == value)

    def _segment(self, value: str, text: str) -> Segment:
        made = self._segments[value] = Segment(text)
        made.clicked.connect(lambda: self._pressed(value))
        return made

    def _pressed(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit(value)
