"""The passphrase of the file in which the sign-in is kept."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from maikr_ui.pages.form import Form
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.text_field import TextField


class UnlockPage(Form):
    """Opens the file, or goes round it by signing in again."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        hint = self.tr("Your sign-in is kept where only your passphrase, or your system’s keyring, opens it.")
        super().__init__(theme, self.tr("Unlock your sign-in"), hint, self.tr("Unlock"))
        self._account = account
        self._passphrase = TextField(theme, self.tr("Passphrase"), secret=True)
        self.fields.addWidget(self._passphrase)
        self._passphrase.edited.connect(self.check)
        self._passphrase.submitted.connect(self.submit)
        self.add_other(self.tr("Forget it and sign in again")).clicked.connect(account.sign_out)
        self.submitted.connect(lambda: account.unlock(self._passphrase.text()))
        account.changed.connect(self._show)
        self._show()

    def complete(self) -> bool:
        """Something is there."""
        return bool(self._passphrase.text())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """One can type at once."""
        super().showEvent(event)
        self._passphrase.setFocus()

    def _show(self) -> None:
        if self._account.stage is Stage.UNLOCK:
            self.show_progress(self._account.problem, busy=self._account.busy)
        else:
            self._passphrase.clear()
