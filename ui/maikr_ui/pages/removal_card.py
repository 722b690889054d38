"""Removing the account for good."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import AccountModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.text_field import TextField


class RemovalCard(Card):
    """What goes and what stays is said before; the password is asked for, so that no slip of the hand does it."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        super().__init__(self.tr("Remove your account"))
        self._account = account
        said = self.tr(
            "Your account is removed for good, and your rules, lists, settings and reports on this computer. Maikr’s "
            "service may go on keeping your e-mail address, a hash of your password, your picture and your nickname, "
            "and nothing else. This can’t be undone."
        )
        self._password = TextField(theme, self.tr("Password of your account"), secret=True)
        self._remove = button(self.tr("Remove my account"), "danger")
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._password)
        self.column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._password.edited.connect(self._check)
        self._remove.clicked.connect(self._send)
        account.changed.connect(self._check)
        account.left.connect(self._password.clear)
        self._check()

    def _send(self) -> None:
        self._account.delete(self._password.text())

    def _check(self) -> None:
        self._remove.setEnabled(bool(self._password.text()) and not self._account.busy)
