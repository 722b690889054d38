"""The way in: one form for each stage, made when its stage comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.empty import Empty
from maikr_ui.widgets.mark import Mark

# ruff: noqa: PLC0415 - a form is loaded when it is shown: whoever is signed in never needs one

Make = Callable[[Theme, AccountModel], QWidget]


class Entrance(QStackedWidget):
    """Shows the form of the account's stage."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        super().__init__()
        self._theme, self._account = theme, account
        self._starting = Empty(theme)
        self._starting.setProperty("card", "false")
        self._starting.acted.connect(account.start)
        self._forms: dict[Stage, QWidget] = {}
        account.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        stage, problem = self._account.stage, self._account.problem
        if stage is not Stage.READY:
            self.setCurrentWidget(self._form(stage))
        if problem is not None:
            from maikr_ui.text.client_words import sentence

            told = sentence(problem)
            self._starting.say("circle-alert", told.message, told.remedy, self.tr("Try again"))
        else:
            self._starting.say("key-round", self.tr("Looking for your sign-in…"), self.tr("This takes a moment."))

    def _form(self, stage: Stage) -> QWidget:
        if stage not in self._forms:
            self._forms[stage] = self._made(stage)
            self.addWidget(self._forms[stage])
        return self._forms[stage]

    def _made(self, stage: Stage) -> QWidget:
        if stage is Stage.STARTING:
            return self._starting_page()
        form = {
            Stage.CONSENT: _consent,
            Stage.SIGN_IN: _sign_in,
            Stage.SIGN_UP: _sign_up,
            Stage.VERIFY: _verify,
            Stage.FORGOT: _forgot,
            Stage.RESET: _reset,
            Stage.UNLOCK: _unlock,
        }[stage]
        return form()(self._theme, self._account)

    def _starting_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, Space.HUGE, Space.XL, Space.XL)
        column.addWidget(Mark(self._theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._starting, 1)
        return page


def _consent() -> Make:
    from maikr_ui.pages.consent import ConsentPage

    return ConsentPage


def _sign_in() -> Make:
    from maikr_ui.pages.sign_in import SignInPage

    return SignInPage


def _sign_up() -> Make:
    from maikr_ui.pages.sign_up import SignUpPage

    return SignUpPage


def _verify() -> Make:
    from maikr_ui.pages.verify import VerifyPage

    return VerifyPage


def _forgot() -> Make:
    from maikr_ui.pages.forgot import ForgotPage

    return ForgotPage


def _reset() -> Make:
    from maikr_ui.pages.forgot import ResetPage

    return ResetPage


def _unlock() -> Make:
    from maikr_ui.pages.unlock import UnlockPage

    return UnlockPage
