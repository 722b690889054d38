"""Create an account."""

from __future__ import annotations

from maikr_ui.pages.form import Form
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.check_box import CheckBox
from maikr_ui.widgets.text_field import TextField


class SignUpPage(Form):
    """Mail address, password, and whether news are welcome; that is asked for, never taken for granted."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        hint = self.tr("An e-mail address and a password are all we ask for.")
        super().__init__(theme, self.tr("Create your account"), hint, self.tr("Create account"))
        self._account = account
        self._email = TextField(theme, self.tr("E-mail address"), hint=self.tr("you@example.com"))
        self._password = TextField(theme, self.tr("Password"), secret=True)
        self._marketing = CheckBox(theme, self.tr("Tell me about news and offers"))
        for field in (self._email, self._password):
            self.fields.addWidget(field)
            field.edited.connect(self.check)
            field.submitted.connect(self.submit)
        self.fields.addWidget(self._marketing)
        self.add_other(self.tr("I have an account")).clicked.connect(lambda: account.go(Stage.SIGN_IN))
        self.submitted.connect(self._send)
        account.changed.connect(self._show)
        self._show()

    def complete(self) -> bool:
        """Both are there; whether the password is strong enough the backend says."""
        return "@" in self._email.text() and bool(self._password.text())

    def _send(self) -> None:
        self._account.sign_up(self._email.text(), self._password.text(), marketing=self._marketing.isChecked())

    def _show(self) -> None:
        if self._account.stage is Stage.SIGN_UP:
            self.show_progress(self._account.problem, busy=self._account.busy)
        else:
            self._password.clear()
