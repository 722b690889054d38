"""Keeping a plot: its picture, and its figures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.saving import SavingModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.notice import Notice


class SaveRow(QWidget):
    """`picture` and `table` make what is written as it is seen when the file is chosen; `stem` names the file."""

    def __init__(
        self, theme: Theme, saving: SavingModel, stem: str, picture: Callable[[], bytes], table: Callable[[], bytes]
    ) -> None:
        super().__init__()
        self._saving, self._stem = saving, stem
        self._notice = Notice(theme)
        as_picture, as_table = button(self.tr("Save picture…"), "quiet"), button(self.tr("Save data…"), "quiet")
        as_picture.clicked.connect(lambda: self._ask(self.tr("Save the plot as a picture"), "png", picture))
        as_table.clicked.connect(lambda: self._ask(self.tr("Save the figures as a table"), "csv", table))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(as_picture)
        row.addWidget(as_table)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._notice)
        saving.changed.connect(self._show)

    def _ask(self, title: str, suffix: str, content: Callable[[], bytes]) -> None:
        name = f"{self._stem}.{suffix}"
        dialog = QFileDialog(self.window(), title, str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._saving.save(Path(chosen), content()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        saved = self._saving.saved
        if saved is not None:
            self._notice.say(self.tr("Saved as {file}.").format(file=saved), Tone.ACCENT)
        else:
            self._notice.say(tell(self._saving.problem))
