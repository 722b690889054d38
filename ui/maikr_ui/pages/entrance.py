"""The way in: one form for each stage."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from maikr_client.problems import sentence
from maikr_ui.pages.consent import ConsentPage
from maikr_ui.pages.sign_in import SignInPage
from maikr_ui.pages.sign_up import SignUpPage
from maikr_ui.pages.verify import VerifyPage
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.empty import Empty
from maikr_ui.widgets.mark import Mark


class Entrance(QStackedWidget):
    """Shows the form of the account's stage."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        super().__init__()
        self._account = account
        self._starting = Empty(theme)
        self._starting.setProperty("card", "false")
        self._starting.acted.connect(account.start)
        self._forms: dict[Stage, QWidget] = {
            Stage.STARTING: self._starting_page(theme),
            Stage.CONSENT: ConsentPage(theme, account),
            Stage.SIGN_IN: SignInPage(theme, account),
            Stage.SIGN_UP: SignUpPage(theme, account),
            Stage.VERIFY: VerifyPage(theme, account),
        }
        for form in self._forms.values():
            self.addWidget(form)
        account.changed.connect(self._show)
        self._show()

    def _starting_page(self, theme: Theme) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, Space.HUGE, Space.XL, Space.XL)
        column.addWidget(Mark(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._starting, 1)
        return page

    def _show(self) -> None:
        stage, problem = self._account.stage, self._account.problem
        if stage in self._forms:
            self.setCurrentWidget(self._forms[stage])
        if problem is not None:
            told = sentence(problem)
            self._starting.say("circle-alert", told.message, told.remedy, self.tr("Try again"))
        else:
            self._starting.say("key-round", self.tr("Looking for your sign-in…"), self.tr("This takes a moment."))
