"""Giving rules away: as text, in Maikr's or another program's form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from maikr_client.session.rules.port import RuleForm
from maikr_ui.pages.rules.unhonoured import Unhonoured
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.giving import GivingModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.segments import Segments
from maikr_ui.widgets.text_view import TextView

FILES = {RuleForm.MAIKR: "rules.txt", RuleForm.CLASH: "rules.yaml", RuleForm.SING_BOX: "rules.json"}


class ExportCard(Card):
    """What the other form can't say is told before anything is written."""

    def __init__(self, theme: Theme, giving: GivingModel) -> None:
        super().__init__(self.tr("Export rules"))
        self._giving = giving
        self._form = Segments(
            self.tr("Form"), [(RuleForm.MAIKR, "Maikr"), (RuleForm.CLASH, "Clash"), (RuleForm.SING_BOX, "sing-box")]
        )
        self._text, self._unhonoured = TextView(self.tr("Your rules in that form")), Unhonoured(theme)
        self._problem, self._saved = Notice(theme), Notice(theme)
        save, copy = button(self.tr("Save as a file…"), "primary"), button(self.tr("Copy"))
        row = FlowLayout(gap=Space.S)
        row.addWidget(save)
        row.addWidget(copy)
        said = self.tr("The same rules for another computer, or for another program.")
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._form, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._text, self._unhonoured, self._problem, self._saved):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self._form.chosen.connect(lambda value: giving.show(RuleForm(value)))
        save.clicked.connect(self._ask_for_file)
        copy.clicked.connect(self._copy)
        giving.changed.connect(self._show)
        self._show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._saved.say(self.tr("Copied."), Tone.ACCENT)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export rules"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(FILES[self._giving.form])
        dialog.fileSelected.connect(lambda chosen: self._giving.save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        exported = self._giving.exported
        self._form.choose(self._giving.form)
        self._text.setPlainText("" if exported is None else exported.text)
        self._unhonoured.say(() if exported is None else exported.problems)
        self._problem.say(tell(self._giving.problem))
        saved = self._giving.saved
        self._saved.say(None if saved is None else self.tr("Saved as {file}.").format(file=saved), Tone.ACCENT)
