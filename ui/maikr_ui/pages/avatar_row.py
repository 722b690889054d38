"""The person's picture, another one, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.account import AccountModel
from maikr_ui.viewmodels.avatar import AvatarModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.viewmodels.wording import initials
from maikr_ui.widgets.button import button
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.portrait import Portrait


class AvatarRow(QWidget):
    """What leaves this computer of a picture is said beside it."""

    def __init__(self, theme: Theme, account: AccountModel, avatar: AvatarModel) -> None:
        super().__init__()
        self._account, self._avatar = account, avatar
        self._portrait, self._problem = Portrait(theme), Notice(theme)
        self._choose, self._remove = button(""), button(self.tr("Remove the picture"), "quiet")
        self._lay_out()
        self._choose.clicked.connect(self._ask_for_file)
        self._remove.clicked.connect(avatar.remove)
        avatar.changed.connect(self._show)
        account.changed.connect(self._show)
        self._show()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("PNG and JPEG pictures") + " (*.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(lambda chosen: self._avatar.choose(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        avatar, known = self._avatar, self._account.account
        self._portrait.show_person(avatar.picture, initials(known.nickname if known else None, self._account.email))
        self._choose.setText(self.tr("One moment…") if avatar.busy else self.tr("Choose a picture…"))
        self._choose.setEnabled(known is not None and not avatar.busy)
        self._remove.setVisible(avatar.there)
        self._remove.setEnabled(not avatar.busy)
        self._problem.say(tell(avatar.problem))

    def _lay_out(self) -> None:
        said = self.tr("PNG or JPEG. Only the pixels are sent, not where or when it was taken.")
        buttons = FlowLayout(gap=Space.S)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        beside = QVBoxLayout()
        beside.setSpacing(Space.S)
        beside.addLayout(buttons)
        beside.addWidget(label(said, "caption", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(row)
        column.addWidget(self._problem)
