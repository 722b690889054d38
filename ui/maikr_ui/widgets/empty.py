"""What stands where nothing is: why, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.button import button
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

PICTURE = 40


class Empty(QFrame):
    """`acted`: its button was pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._picture = IconLabel(theme, PICTURE)
        self._title, self._hint = label(kind="large", wrap=True), label(kind="muted", wrap=True)
        self._act = button("")
        self._act.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.S)
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.S)
        for text in (self._title, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.addSpacing(Space.S)
        column.addWidget(self._act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, picture: str, title: str, hint: str, action: str = "") -> None:
        """What is the matter; without `action` there is no button."""
        self._picture.show_icon(picture)
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._act.setText(action)
        self._act.setVisible(bool(action))
