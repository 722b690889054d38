"""A setting that is on or off."""

from __future__ import annotations

from collections.abc import Callable

from maikr_client.model.problem import Problem
from maikr_client.model.settings import Settings
from maikr_ui.pages.said_switch import SaidSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.settings import SettingsModel

Read = Callable[[Settings], bool]
Write = Callable[[Settings, bool], Settings]


class SettingSwitch(SaidSwitch):
    """A change holds at once; one that can't be kept is taken back, and says why."""

    def __init__(self, theme: Theme, settings: SettingsModel, name: str, said: str, read: Read, write: Write) -> None:
        super().__init__(theme, name, said)
        self._settings, self._read, self._write = settings, read, write
        self.wanted.connect(self._switch)
        settings.changed.connect(self._show)
        self._show()

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._settings.edit(lambda settings: self._write(settings, on), self._show)

    def _show(self, problem: Problem | None = None) -> None:
        self.show_state(self._read(self._settings.settings), problem)
