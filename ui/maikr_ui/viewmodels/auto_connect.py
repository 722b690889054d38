"""Connecting once when the program has started, if the person wants it so."""

from __future__ import annotations

from PySide6.QtCore import QObject

from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.viewmodels.arriving import IDLE
from maikr_ui.viewmodels.networks import NetworksModel
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.tunnel_view import Face

UNKNOWN = {Face.CHECKING, Face.NO_DAEMON}


class AutoConnect(QObject):
    """Decides once: as soon as the settings, the sign-in and the tunnel's state are known, and, where Maikr is to
    disconnect in some networks, which one this is. There it doesn't connect, except in a lockdown. A snooze is left
    alone.
    """

    def __init__(
        self,
        settings: SettingsModel,
        account: AccountModel,
        tunnel: TunnelModel,
        networks: NetworksModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._account, self._tunnel, self._networks = settings, account, tunnel, networks
        self._decided = False
        for model in (settings, account, tunnel, networks):
            model.changed.connect(self._look)

    def _look(self) -> None:
        known = self._settings.loaded and self._account.stage is Stage.READY
        view, rests = self._tunnel.view, self._networks.rests_here
        if self._decided or not known or view.face in UNKNOWN or rests is None:
            return
        self._decided = True
        if self._settings.settings.auto_connect and view.face in IDLE and (view.lockdown or not rests):
            self._tunnel.connect_to(None)
