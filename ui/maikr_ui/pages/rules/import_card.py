"""Taking rules in: choose, look at what would come, then say so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.pages.rules.action_choice import ActionChoice
from maikr_ui.pages.rules.form_choice import FormChoice
from maikr_ui.pages.rules.policy_row import PolicyRow
from maikr_ui.pages.rules.rule_editor import Servers
from maikr_ui.pages.rules.unhonoured import Unhonoured
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.taking import Preview, TakingModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.refill import refill
from maikr_ui.widgets.text_view import TextView


class ImportCard(Card):
    """Of a list of destinations it asks what is done with them."""

    def __init__(self, theme: Theme, taking: TakingModel, servers: Servers) -> None:
        super().__init__(self.tr("Import rules"))
        self._theme, self._taking = theme, taking
        self._choose = button(self.tr("Choose a file…"))
        self._paste = button(self.tr("Take what I copied"))
        self._problem, self._title = Notice(theme), label(kind="strong", wrap=True)
        self._text = TextView(self.tr("What would be taken in"))
        self._unhonoured, self._policies = Unhonoured(theme), QVBoxLayout()
        self._left_default = Notice(theme)
        self._action, self._form = ActionChoice(theme, servers), FormChoice()
        self._add, self._replace = button("", "primary"), button(self.tr("Replace my rules"), "danger")
        self._preview = QWidget()
        self._lay_out()
        self._choose.clicked.connect(self._ask_for_file)
        self._paste.clicked.connect(lambda: taking.read_text(QGuiApplication.clipboard().text()))
        self._add.clicked.connect(self._take_in)
        self._replace.clicked.connect(lambda: taking.take_in(in_place=True))
        self._action.changed.connect(self._judge)
        self._form.chosen.connect(taking.read_as)
        taking.changed.connect(self._show)
        self._show()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import rules"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self._taking.read_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_in(self) -> None:
        preview = self._taking.preview
        if preview is not None and preview.imported is not None:
            self._taking.take_in(in_place=False)
        elif self._action.text is not None:
            self._taking.take_in_list(self._action.text)

    def _show(self) -> None:
        preview = self._taking.preview
        self._problem.say(tell(self._taking.problem))
        self._choose.setText(self.tr("Reading…") if self._taking.reading else self.tr("Choose a file…"))
        self._preview.setVisible(preview is not None)
        if preview is not None:
            self._show_preview(preview)

    def _show_preview(self, preview: Preview) -> None:
        listed = preview.imported is None
        self._title.setText(self._said(preview).format(count=preview.count, name=preview.source.name))
        self._form.setVisible(preview.unclear)
        self._form.choose(preview.source.form)
        self._text.setPlainText(preview.text)
        self._unhonoured.say(preview.problems)
        self._left_default.say(self._taking.left_default, Tone.WARNING)
        rows = [PolicyRow(self._theme, self._taking, policy) for policy in preview.unknown]
        refill(self._policies, rows)
        for row in rows:
            row.show()
        self._action.setVisible(listed)
        self._replace.setVisible(not listed)
        self._add.setText(self.tr("Add as one rule") if listed else self.tr("Add after my rules"))
        self._judge()

    def _said(self, preview: Preview) -> str:
        if preview.unclear and preview.source.form is None:
            return self.tr("Programs read a list like “{name}” each in their own way. Which one is it made for?")
        if preview.imported is None:
            return self.tr("“{name}” is a list of sites and addresses ({count}). Where shall they go?")
        return self.tr("Rules that would come from “{name}”: {count}")

    def _judge(self) -> None:
        preview = self._taking.preview
        listed = preview is not None and preview.imported is None
        any_there = preview is not None and preview.count > 0
        self._add.setEnabled(any_there and (not listed or self._action.text is not None))
        self._replace.setEnabled(any_there)

    def _lay_out(self) -> None:
        said = self.tr("Rules of Maikr, Clash or Surge, or any list of sites. You see what would come before it does.")
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addLayout(_in_a_row(self._choose, self._paste))
        self.column.addWidget(self._problem)
        column = QVBoxLayout(self._preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._policies.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._form, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._text)
        column.addWidget(self._unhonoured)
        column.addWidget(self._left_default)
        column.addLayout(self._policies)
        column.addWidget(self._action)
        column.addLayout(_in_a_row(self._add, self._replace))
        self.column.addWidget(self._preview)


def _in_a_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
