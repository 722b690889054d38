"""A caption above a value, which can be copied if wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.fonts import counting_font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Type
from maikr_ui.widgets.button import IconButton
from maikr_ui.widgets.label import label

SAY_COPIED_MS = 1500


class Fact(QWidget):
    """A caption above a value, digits of one width."""

    def __init__(self, theme: Theme, caption: str, *, copy_name: str = "", wrap: bool = False) -> None:
        super().__init__()
        self._copy_name = copy_name
        self._value = label(kind="large", wrap=wrap)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(label(caption, "caption"))
        texts.addWidget(self._value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addLayout(texts, 1 if wrap else 0)
        self._copy = IconButton(theme, "copy", copy_name) if copy_name else None
        if self._copy:
            self._copy.clicked.connect(self._copy_value)
            row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        if not wrap:
            row.addStretch(1)
        theme.changed.connect(self._write)
        self._write()
        self._back = QTimer(self, singleShot=True, interval=SAY_COPIED_MS)
        self._back.timeout.connect(self._offer)

    def show_value(self, value: str) -> None:
        """Another value."""
        self._value.setText(value)
        if self._copy:
            self._copy.setEnabled(bool(value))

    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    def _write(self) -> None:
        self._value.setFont(counting_font(Type.LARGE))

    def _copy_value(self) -> None:
        QGuiApplication.clipboard().setText(self._value.text())
        if self._copy:
            self._copy.show_icon("check")
            self._copy.call(self.tr("Copied"))
            self._back.start()

    def _offer(self) -> None:
        if self._copy:
            self._copy.show_icon("copy")
            self._copy.call(self._copy_name)
