"""Settings: the tunnel's, how the window looks, what it tells, and the problem report."""

from __future__ import annotations

from maikr_client.model.problem import Problem
from maikr_ui.pages.appearance_card import AppearanceCard
from maikr_ui.pages.diagnostics_card import DiagnosticsCard
from maikr_ui.pages.networks_card import NetworksCard
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.setting_cards import connection_card, names_card, presets_card, protection_card
from maikr_ui.pages.start_card import StartCard
from maikr_ui.pages.tray_card import TrayCard
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.notice import Notice


class SettingsPage(ScrollingPage):
    """A change holds at once."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(self.tr("Settings"))
        self._settings = models.settings
        self._problem = Notice(theme)
        for card in (
            self._problem,
            connection_card(theme, models),
            NetworksCard(theme, models),
            protection_card(theme, models),
            names_card(theme, models),
            presets_card(theme, models),
            AppearanceCard(theme, models.settings),
            StartCard(theme, models),
            TrayCard(theme, models.settings),
            DiagnosticsCard(theme, models.diagnostics),
        ):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._settings.changed.connect(self._show)
        self._settings.failed.connect(self._complain)
        self._show()

    def _show(self) -> None:
        self._problem.say(None)

    def _complain(self, problem: Problem) -> None:
        self._problem.say(tell(problem))
