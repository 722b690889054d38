"""Sign in."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from maikr_ui.pages.form import Form
from maikr_ui.text.client_words import sentence
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.account import SIGN_IN_LOST, AccountModel, Stage
from maikr_ui.widgets.text_field import TextField


class SignInPage(Form):
    """Mail address and password; ways to a new account and a new password."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        super().__init__(theme, self.tr("Sign in"), "", self.tr("Sign in"))
        self._account = account
        self._email = TextField(theme, self.tr("E-mail address"), hint=self.tr("you@example.com"))
        self._password = TextField(theme, self.tr("Password"), secret=True)
        for field in (self._email, self._password):
            self.fields.addWidget(field)
            field.edited.connect(self.check)
            field.submitted.connect(self.submit)
        self.add_other(self.tr("Create an account")).clicked.connect(lambda: account.go(Stage.SIGN_UP))
        self.add_other(self.tr("Forgot password?")).clicked.connect(lambda: account.go(Stage.FORGOT))
        self.submitted.connect(lambda: account.sign_in(self._email.text(), self._password.text()))
        account.changed.connect(self._show)
        self._show()

    def complete(self) -> bool:
        """Both are there."""
        return "@" in self._email.text() and bool(self._password.text())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """One can type at once."""
        super().showEvent(event)
        self._email.setFocus()

    def _show(self) -> None:
        if self._account.stage is Stage.SIGN_IN:
            problem = self._account.problem
            self.show_progress(problem, busy=self._account.busy)
            if problem is not None and problem.code in SIGN_IN_LOST:
                self.problem.say(sentence(problem).message, Tone.WARNING)
        else:
            self._password.clear()
