"""The problem report: shown to the letter, saved where the person wants it, sent nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from maikr_ui.theme.fonts import fixed_font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.diagnostics import DiagnosticsModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice

TEXT_HEIGHT = 320
FILE_NAME = "maikr-diagnostics.txt"


class DiagnosticsCard(Card):
    """What is saved is what is shown."""

    def __init__(self, theme: Theme, diagnostics: DiagnosticsModel) -> None:
        super().__init__(self.tr("Problem report"))
        self._diagnostics = diagnostics
        said = self.tr(
            "What helps to find a fault: versions, settings and logs, without names, addresses or keys. Nothing is "
            "sent; read it, save it, and pass it on if you like."
        )
        self._notice = Notice(theme)
        self._text = self._text_box()
        self._gather, self._save = button(self.tr("Show the report")), button(self.tr("Save as…"), "primary")
        self._gather.clicked.connect(diagnostics.load)
        self._save.clicked.connect(self._ask_where)
        row = FlowLayout(gap=Space.S)
        row.addWidget(self._gather)
        row.addWidget(self._save)
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._text)
        self.column.addWidget(self._notice)
        self.column.addLayout(row)
        diagnostics.changed.connect(self._show)
        self._show()

    def _text_box(self) -> QPlainTextEdit:
        made = QPlainTextEdit(readOnly=True)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setAccessibleName(self.tr("The problem report"))
        made.setFont(fixed_font())
        made.setFixedHeight(TEXT_HEIGHT)
        made.setTabChangesFocus(True)
        made.hide()
        return made

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save the problem report"), str(Path.home() / FILE_NAME))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda name: self._diagnostics.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        known, busy = self._diagnostics, self._diagnostics.busy
        if known.text is not None and known.text != self._text.toPlainText():
            self._text.setPlainText(known.text)
        self._text.setHidden(known.text is None)
        self._save.setHidden(known.text is None)
        for each in (self._gather, self._save):
            each.setEnabled(not busy)
        again = self.tr("Gather anew") if known.text is not None else self.tr("Show the report")
        self._gather.setText(self.tr("One moment…") if busy else again)
        if known.saved is not None:
            said = self.tr("Saved as {file}, readable for you only. Nothing was sent.")
            self._notice.say(said.format(file=known.saved), Tone.ACCENT)
        else:
            self._notice.say(tell(known.problem))
