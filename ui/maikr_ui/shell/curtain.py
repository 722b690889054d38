"""What the window shows in its first frame, before anything else is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.label import label
from maikr_ui.widgets.mark import Mark


class Curtain(QWidget):
    """The mark, where the way in has it too, and a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.HUGE, Space.XL, Space.XL)
        column.addWidget(Mark(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addWidget(label(self.tr("Starting…"), "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
