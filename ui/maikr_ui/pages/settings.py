"""Settings: how the window looks, and what it tells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_client.model.problem import Problem
from maikr_client.model.settings import Theme as Choice
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.check_box import CheckBox
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.segments import Segments


class SettingsPage(ScrollingPage):
    """A change holds at once."""

    def __init__(self, theme: Theme, settings: SettingsModel) -> None:
        super().__init__(self.tr("Settings"))
        self._settings = settings
        self._problem = Notice(theme)
        self._theme = Segments(
            self.tr("Theme"),
            [
                (Choice.SYSTEM, self.tr("Like the system")),
                (Choice.LIGHT, self.tr("Light")),
                (Choice.DARK, self.tr("Dark")),
            ],
        )
        looks = Card(self.tr("Appearance"))
        looks.column.addWidget(label(self.tr("Choose how Maikr’s window looks."), "muted", wrap=True))
        looks.column.addWidget(self._theme, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._problem)
        self.body.addWidget(looks)
        self.body.addWidget(self._tray_card(theme))
        self.body.addStretch(1)
        self._theme.chosen.connect(lambda value: settings.choose_theme(Choice(value)))
        settings.changed.connect(self._show)
        settings.failed.connect(self._complain)
        self._show()

    def _tray_card(self, theme: Theme) -> Card:
        card = Card(self.tr("Tray and notifications"))
        self._notify = CheckBox(theme, self.tr("Tell me when the tunnel is lost, back, or in trouble"))
        self._notify.toggled.connect(self._notify_toggled)
        self._tray = label(kind="muted", wrap=True)
        card.column.addWidget(self._tray)
        card.column.addWidget(self._notify, 0, Qt.AlignmentFlag.AlignLeft)
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

    def _notify_toggled(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        if wanted != self._settings.settings.notifications:
            self._settings.notify(wanted)

    def _show(self) -> None:
        self._problem.say(None)
        self._notify.setChecked(self._settings.settings.notifications)
        self._theme.choose(self._settings.settings.theme)

    def _complain(self, problem: Problem) -> None:
        self._notify.setChecked(self._settings.settings.notifications)
        self._theme.choose(self._settings.settings.theme)
        self._problem.say(tell(problem))
