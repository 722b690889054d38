"""Settings: the tunnel's, how the window looks, what it tells, and the problem report."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_client.model.problem import Problem
from maikr_client.model.settings import Language
from maikr_client.model.settings import Theme as Look
from maikr_ui.pages.diagnostics_card import DiagnosticsCard
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.setting_cards import connection_card, names_card, presets_card, protection_card
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.text.languages import NAMES
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.choice import Choice
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.segments import Segments


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
            self._looks_card(theme),
            self._tray_card(theme),
            DiagnosticsCard(theme, models.diagnostics),
        ):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._settings.changed.connect(self._show)
        self._settings.failed.connect(self._complain)
        self._show()

    def _looks_card(self, theme: Theme) -> Card:
        self._theme = Segments(
            self.tr("Theme"),
            [
                (Look.SYSTEM, self.tr("Like the system")),
                (Look.LIGHT, self.tr("Light")),
                (Look.DARK, self.tr("Dark")),
            ],
        )
        self._theme.chosen.connect(lambda value: self._settings.choose_theme(Look(value)))
        language = self.tr("Language")
        self._language = Choice(theme, language, [(Language.SYSTEM, self.tr("Like the system")), *NAMES.items()])
        self._language.chosen.connect(lambda value: self._settings.choose_language(Language(value)))
        card = Card(self.tr("Appearance"))
        card.column.addWidget(label(self.tr("Choose how Maikr’s window looks."), "muted", wrap=True))
        card.column.addWidget(self._theme, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addSpacing(Space.S)
        card.column.addWidget(label(language, "strong"))
        card.column.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeft)
        return card

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
        self._show_looks()

    def _complain(self, problem: Problem) -> None:
        self._show_looks()
        self._problem.say(tell(problem))

    def _show_looks(self) -> None:
        self._theme.choose(self._settings.settings.theme)
        self._language.choose(self._settings.settings.language)
