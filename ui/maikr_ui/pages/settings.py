"""Settings: the tunnel's, how the window looks, what it tells, and the problem report."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_client.model.problem import Problem
from maikr_ui.pages.appearance_card import AppearanceCard
from maikr_ui.pages.diagnostics_card import DiagnosticsCard
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.setting_cards import connection_card, names_card, presets_card, protection_card
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
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
            protection_card(theme, models),
            names_card(theme, models),
            presets_card(theme, models),
            AppearanceCard(theme, models.settings),
            self._tray_card(theme),
            DiagnosticsCard(theme, models.diagnostics),
        ):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._settings.changed.connect(self._show)
        self._settings.failed.connect(self._complain)
        self._show()

    def _tray_card(self, theme: Theme) -> Card:
        card = Card(self.tr("Tray and notifications"))
        self._notify = SettingSwitch(
            theme,
            self._settings,
            self.tr("Tell me when the tunnel is lost, back, or in trouble"),
            self.tr("Never about what you did yourself a moment ago."),
            lambda settings: settings.notifications,
            lambda settings, on: replace(settings, notifications=on),
        )
        self._tray = label(kind="muted", wrap=True)
        card.column.addWidget(self._tray)
        card.column.addWidget(self._notify)
        return card

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """A tray may come and go."""
        super().showEvent(event)
        there = QSystemTrayIcon.isSystemTrayAvailable()
        self._tray.setText(
            self.tr("Closing the window leaves Maikr in the tray.")
            if there
            else self.tr("This desktop has no tray, so closing the window quits Maikr, and no notifications are shown.")
        )
        self._notify.setEnabled(there)

    def _show(self) -> None:
        self._problem.say(None)

    def _complain(self, problem: Problem) -> None:
        self._problem.say(tell(problem))
