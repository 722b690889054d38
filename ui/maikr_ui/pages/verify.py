"""The code from the mail."""

from __future__ import annotations

from maikr_ui.pages.form import Form
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.text_field import TextField

CODE_LETTERS = 10


class VerifyPage(Form):
    """Confirms the address, then goes on by itself."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        hint = self.tr("We sent you a code of ten letters and digits. It can take a minute to arrive.")
        super().__init__(theme, self.tr("Check your e-mail"), hint, self.tr("Confirm"))
        self._account = account
        self._code = TextField(theme, self.tr("Code"), hint="XXXXX-XXXXX")
        self.fields.addWidget(self._code)
        self._code.edited.connect(self.check)
        self._code.submitted.connect(self.submit)
        self.add_other(self.tr("Back to sign in")).clicked.connect(lambda: account.go(Stage.SIGN_IN))
        self.submitted.connect(lambda: account.verify(self._code.text()))
        account.changed.connect(self._show)
        self._show()

    def complete(self) -> bool:
        """As many letters as a code has."""
        return sum(letter.isalnum() for letter in self._code.text()) == CODE_LETTERS

    def _show(self) -> None:
        if self._account.stage is Stage.VERIFY:
            self.show_progress(self._account.problem, busy=self._account.busy)
        else:
            self._code.clear()
