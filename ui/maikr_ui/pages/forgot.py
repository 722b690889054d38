"""A forgotten password: first the address to which a code is mailed, then the code and a new password."""

from __future__ import annotations

from maikr_ui.pages.form import Form
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.text_field import TextField


class ForgotPage(Form):
    """Asks for a code. Whether there is such an account is not told."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        hint = self.tr("We mail you a code with which you set a new one.")
        super().__init__(theme, self.tr("Forgot your password?"), hint, self.tr("Mail me a code"))
        self._account = account
        self._email = TextField(theme, self.tr("E-mail address"), hint=self.tr("you@example.com"))
        self.fields.addWidget(self._email)
        self._email.edited.connect(self.check)
        self._email.submitted.connect(self.submit)
        self.add_other(self.tr("Back to sign in")).clicked.connect(lambda: account.go(Stage.SIGN_IN))
        self.submitted.connect(lambda: account.request_reset(self._email.text()))
        self.setFocusProxy(self._email)
        account.changed.connect(self._show)
        self._show()

    def complete(self) -> bool:
        """It looks like an address."""
        return "@" in self._email.text()

    def _show(self) -> None:
        if self._account.stage is Stage.FORGOT:
            self.show_progress(self._account.problem, busy=self._account.busy)


class ResetPage(Form):
    """Sets the new password, then signs in with it."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        hint = self.tr("If there is an account with this address, a code is on its way. Other devices get signed out.")
        super().__init__(theme, self.tr("Set a new password"), hint, self.tr("Set password and sign in"))
        self._account = account
        self._code = TextField(theme, self.tr("Code"), hint="XXXXX-XXXXX")
        self._password = TextField(theme, self.tr("New password"), secret=True)
        for field in (self._code, self._password):
            self.fields.addWidget(field)
            field.edited.connect(self.check)
            field.submitted.connect(self.submit)
        self.add_other(self.tr("Mail me another code")).clicked.connect(lambda: account.go(Stage.FORGOT))
        self.submitted.connect(lambda: account.reset_password(self._code.text(), self._password.text()))
        self.setFocusProxy(self._code)
        account.changed.connect(self._show)
        self._show()

    def complete(self) -> bool:
        """Both are there."""
        return bool(self._code.text().strip()) and bool(self._password.text())

    def _show(self) -> None:
        if self._account.stage is Stage.RESET:
            self.show_progress(self._account.problem, busy=self._account.busy)
        else:
            for field in (self._code, self._password):
                field.clear()
