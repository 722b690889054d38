"""Two things side by side, or one below the other where that is too narrow for the present size of text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from maikr_ui.theme.scale import scaled
from maikr_ui.theme.tokens import Space

ROOMY = 320
"""From which width on there is room for both, at the usual size of text."""


class Folding(QWidget):
    """`first` takes the room that `second` leaves it; `at` is where `second` stands beside it."""

    def __init__(
        self,
        first: QWidget | QLayout,
        second: QWidget,
        *,
        roomy: int = ROOMY,
        gap: int = Space.S,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        super().__init__()
        self._second, self._roomy, self._at = second, roomy, at
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        if isinstance(first, QLayout):
            self._box.addLayout(first, 1)
        else:
            self._box.addWidget(first, 1)
        self._box.addWidget(second, 0, at)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the wider of the two."""
        items = [self._box.itemAt(number) for number in range(self._box.count())]
        parts = [item.minimumSize() for item in items if item is not None]
        return QSize(max(part.width() for part in parts), max(part.height() for part in parts))

    def _below(self) -> Qt.AlignmentFlag:
        """At the beginning of its line; all along it if it wants to grow."""
        grows = self._second.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        return Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignLeft

    def _least(self) -> int:
        """From which width on both fit side by side: words are longer in some languages."""
        parts = (self._box.itemAt(number) for number in range(self._box.count()))
        return sum(part.minimumSize().width() for part in parts if part is not None) + self._box.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Folds, or unfolds."""
        super().resizeEvent(event)
        folded = self.width() < max(scaled(self._roomy), self._least())
        direction = QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self._box.setAlignment(self._second, self._below() if folded else self._at)
            self.updateGeometry()
