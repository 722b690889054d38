"""Which parts of usage reports the person leaves out, and whether any is made, where the account leaves that choice."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.pages.said_switch import SaidSwitch
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.account import AccountModel
from maikr_ui.viewmodels.settings import SettingsModel


class ReportSwitches(QWidget):
    """A change holds at once; one that the account does not allow is taken back, and says so."""

    def __init__(self, theme: Theme, settings: SettingsModel, account: AccountModel) -> None:
        super().__init__()
        quality = SettingSwitch(
            theme,
            settings,
            self.tr("Include how good the connection was"),
            self.tr(
                "Latency and speed test results of the servers you used. Without them a report says nothing of it."
            ),
            lambda each: each.report_quality,
            lambda each, on: replace(each, report_quality=on),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(quality)
        column.addWidget(SendSwitch(theme, settings, account))


class SendSwitch(SaidSwitch):
    """Reports at all. Where the account has them agreed it can't be switched off, and says why before one tries."""

    def __init__(self, theme: Theme, settings: SettingsModel, account: AccountModel) -> None:
        super().__init__(theme, self.tr("Send usage reports"), "")
        self._settings, self._account = settings, account
        self._refused = False
        self.wanted.connect(self._switch)
        settings.changed.connect(self._show)
        account.changed.connect(self._show)
        self._show()

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._settings.edit(lambda settings: replace(settings, send_reports=on), self._complain)

    def _complain(self, problem: Problem) -> None:
        self._refused = problem.code is ProblemCode.REPORTS_REQUIRED
        self._show(None if self._refused else problem)

    def _show(self, problem: Problem | None = None) -> None:
        on = self._settings.settings.send_reports
        account = self._account.account
        needed = self._refused if account is None else account.reports_required
        self.say(
            self.tr("Your account has usage reports agreed, so they can’t be switched off here.")
            if needed
            else self.tr("Without them nothing of your use is told, and what you use meanwhile never is.")
        )
        self.show_state(on, problem, enabled=not (needed and on))
