"""The frame of the forms on the way in: the mark, a title, fields, one main button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from maikr_client.model.problem import Problem
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.column import Column
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label
from maikr_ui.widgets.mark import Mark
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.scrolling import scrolling


class Form(QWidget):
    """`submitted`: the main button or Enter was pressed, and the form may be sent."""

    submitted = Signal()

    def __init__(self, theme: Theme, title: str, hint: str, main: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self._main_text = main
        self._busy = False
        self.problem = Notice(theme)
        self.main = button(main, "primary")
        self.main.clicked.connect(self.submit)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(Space.L)
        self.others = FlowLayout(gap=Space.XS, centred=True)
        self._lay_out(theme, title, hint)

    def submit(self) -> None:
        """Send the form if it is complete and not under way already."""
        if self.main.isEnabled():
            self.submitted.emit()

    def add_other(self, text: str) -> QPushButton:
        """A quieter way on, below the main button."""
        made = button(text, "quiet")
        self.others.addWidget(made)
        return made

    def show_progress(self, problem: Problem | None, *, busy: bool) -> None:
        """What came of the last try."""
        self._busy = busy
        self.main.setText(self.tr("One moment…") if busy else self._main_text)
        self.problem.say(tell(problem))
        self.check()

    def check(self) -> None:
        """The main button waits for a complete form."""
        self.main.setEnabled(self.complete() and not self._busy)

    def complete(self) -> bool:
        """Whether it can be sent as it is."""
        return True

    def _lay_out(self, theme: Theme, title: str, hint: str) -> None:
        card = Card()
        card.column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        card.column.setSpacing(Space.L)
        card.column.addWidget(label(title, "heading", wrap=True))
        if hint:
            card.column.addWidget(label(hint, "muted", wrap=True))
        card.column.addWidget(self.problem)
        card.column.addLayout(self.fields)
        card.column.addWidget(self.main)
        card.column.addLayout(self.others)
        inside = QWidget()
        inside.setObjectName("scrolled")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        outer.setSpacing(Space.XL)
        outer.addStretch(1)
        outer.addWidget(Mark(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(Column(theme, card))
        outer.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
