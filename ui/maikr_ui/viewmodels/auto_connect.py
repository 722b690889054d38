"""Connecting once when the program has started, if the person wants it so."""

from __future__ import annotations

from PySide6.QtCore import QObject

from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.tunnel_view import Face

UNKNOWN = {Face.CHECKING, Face.NO_DAEMON}
IDLE = {Face.DISCONNECTED, Face.LOCKED_DOWN}


class AutoConnect(QObject):
    """Decides once: as soon as the settings, the sign-in and the tunnel's state are known. A snooze is left alone."""

    def __init__(
        self, settings: SettingsModel, account: AccountModel, tunnel: TunnelModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._account, self._tunnel = settings, account, tunnel
        self._decided = False
        for model in (settings, account, tunnel):
            model.changed.connect(self._look)

    def _look(self) -> None:
        known = self._settings.loaded and self._account.stage is Stage.READY
        if self._decided or not known or self._tunnel.view.face in UNKNOWN:
            return
        self._decided = True
        if self._settings.settings.auto_connect and self._tunnel.view.face in IDLE:
            self._tunnel.connect_to(None)
