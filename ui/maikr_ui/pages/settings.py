"""Settings: how the window looks."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_client.model.problem import Problem
from maikr_client.model.settings import Theme as Choice
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.card import Card
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
        self.body.addStretch(1)
        self._theme.chosen.connect(lambda value: settings.choose_theme(Choice(value)))
        settings.changed.connect(self._show)
        settings.failed.connect(self._complain)
        self._show()

    def _show(self) -> None:
        self._problem.say(None)
        self._theme.choose(self._settings.settings.theme)

    def _complain(self, problem: Problem) -> None:
        self._theme.choose(self._settings.settings.theme)
        self._problem.say(tell(problem))
