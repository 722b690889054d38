"""Whether Maikr is there from the login on."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from maikr_ui.pages.said_switch import SaidSwitch
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from maikr_ui.widgets.card import Card


class StartCard(Card):
    """The system is asked each time it is shown: it can be changed there, too."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(self.tr("Start"))
        self._autostart = models.autostart
        said = self.tr(
            "In the tray, without a window. With “Connect when Maikr starts” you are protected from then on."
        )
        self._switch = SaidSwitch(theme, self.tr("Start Maikr when I log in"), said)
        self.column.addWidget(self._switch)
        self._switch.wanted.connect(self._autostart.switch)
        self._autostart.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Asks."""
        super().showEvent(event)
        self._autostart.load()

    def _show(self) -> None:
        on, problem = self._autostart.on, self._autostart.problem
        self._switch.show_state(bool(on), problem, enabled=on is not None or problem is not None)
