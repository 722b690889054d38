"""Lockdown: the computer's, so its daemon says how it is."""

from __future__ import annotations

from maikr_ui.pages.said_switch import SaidSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.lockdown import LockdownModel


class LockdownSwitch(SaidSwitch):
    """Can't be switched while nobody can tell how it is."""

    def __init__(self, theme: Theme, lockdown: LockdownModel) -> None:
        super().__init__(theme, self.tr("Lockdown"), "")
        self._lockdown = lockdown
        self.wanted.connect(lockdown.switch)
        lockdown.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        on = self._lockdown.is_on
        self.say(
            self.tr(
                "Without a tunnel nothing leaves this computer, for all its users, from its start on. Switching it on "
                "while you are not connected takes you offline at once."
            )
            if on is not None
            else self.tr("Not known: Maikr’s service is not running.")
        )
        if not self._lockdown.busy:
            self.show_state(bool(on), self._lockdown.problem, enabled=on is not None)
