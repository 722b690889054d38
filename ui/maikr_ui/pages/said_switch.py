"""A box to tick with a line that says what it does, and what went wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.problem import Problem
from maikr_ui.theme.direction import margins
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.check_box import CheckBox
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class SaidSwitch(QWidget):
    """`wanted`: the person switched it; `show_state` says nothing."""

    wanted = Signal(bool)

    def __init__(self, theme: Theme, name: str, said: str) -> None:
        super().__init__()
        self._shown = False
        self._box = CheckBox(theme, name)
        self._box.setAccessibleDescription(said)
        self._said, self._problem = label(said, "muted", wrap=True), Notice(theme)
        self._box.toggled.connect(self._toggled)
        below = self._below = QHBoxLayout()
        theme.changed.connect(self._indent)
        self._indent()
        texts = QVBoxLayout()
        texts.setSpacing(Space.S)
        texts.addWidget(self._said)
        texts.addWidget(self._problem)
        below.addLayout(texts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._box)
        column.addLayout(below)

    def say(self, said: str) -> None:
        """Another line."""
        self._said.setText(said)
        self._box.setAccessibleDescription(said)

    def show_state(self, on: bool, problem: Problem | None = None, *, enabled: bool = True) -> None:  # noqa: FBT001 - it is the state
        """How it is now."""
        self._shown = on
        self._box.setChecked(on)
        self._box.setEnabled(enabled)
        self._problem.say(tell(problem))

    def _indent(self) -> None:
        """Below the text of the check box, not below the box."""
        self._below.setContentsMargins(margins(self._box.text_start, 0, 0, 0))

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on != self._shown:
            self._shown = on
            self.wanted.emit(on)
