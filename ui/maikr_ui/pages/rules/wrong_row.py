"""A line of the rules that is no rule: why, and a field to mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from maikr_client.exchange.names import to_ascii
from maikr_client.rules.document import parse_document
from maikr_ui.text.rule_words import rule_sentence
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.rows import WrongRow
from maikr_ui.widgets.button import button
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.text_field import TextField


class WrongRowView(QFrame):
    """`rewritten` carries the mended line, nothing in it to remove it."""

    rewritten = Signal(str)

    def __init__(self, theme: Theme, row: WrongRow) -> None:
        super().__init__()
        self.setObjectName("rule")
        self.row = row
        self._complaint = label(row.complaint, "complaint", wrap=True)
        self._field = TextField(theme, self.tr("Line {number} is no rule").format(number=row.place + 1))
        self._field.edit.setText(row.line)
        self._save, remove = button(self.tr("Save line")), button(self.tr("Remove line"), "quiet")
        picture = IconLabel(theme)
        picture.show_icon("circle-alert", Tone.DANGER)
        said = QHBoxLayout()
        said.setSpacing(Space.S)
        said.addWidget(picture)
        said.addWidget(self._complaint, 1)
        pressed = FlowLayout(gap=Space.S)
        pressed.addWidget(self._save)
        pressed.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._field)
        column.addLayout(said)
        column.addLayout(pressed)
        self._field.edit.textChanged.connect(self._judge)
        self._field.submitted.connect(self._try_to_save)
        self._save.clicked.connect(self._try_to_save)
        remove.clicked.connect(lambda: self.rewritten.emit(""))
        self._judge()

    def _judge(self) -> None:
        wrong = self._wrong()
        self._complaint.setText(wrong)
        self._save.setEnabled(not wrong)
        self._field.mark(invalid=bool(wrong), why=wrong)

    def _wrong(self) -> str:
        typed = self._field.text().strip()
        if typed == self.row.line:
            return self.row.complaint
        found = parse_document(typed, to_ascii).problems
        return rule_sentence(found[0]) if found else ""

    def _try_to_save(self) -> None:
        if self._save.isEnabled():
            self.rewritten.emit(self._field.text().strip())
