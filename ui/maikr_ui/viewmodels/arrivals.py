"""Doing on arrival at a network what the person chose for it, once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from maikr_client.model.network import Network, OnOther, OnTrusted, Present
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.viewmodels.arriving import Deed, chosen_deed, deed_now, is_same_stay
from maikr_ui.viewmodels.networks import NetworksModel
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.tunnel import TunnelModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was done by itself on arrival at a network."""

    deed: Deed
    network: Network


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    at: Present
    chosen: Deed


class Arrivals(QObject):
    """Decides once for each stay in a network, and again when another choice holds for it; so nothing is ever done
    against what the person does there afterwards. A network that comes back after a break is the same stay, unless the
    computer was elsewhere or slept. Before the sign-in and the tunnel's state are known, it waits for them.

    `acted` carries what was Done, unless it follows from what the person chose a moment ago.
    """

    acted = Signal(object)

    def __init__(
        self,
        networks: NetworksModel,
        settings: SettingsModel,
        account: AccountModel,
        tunnel: TunnelModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._networks, self._settings, self._account, self._tunnel = networks, settings, account, tunnel
        self._decided: _Decided | None = None
        for model in (networks, settings, account, tunnel):
            model.changed.connect(self._look)

    def _look(self) -> None:
        kept, here = self._settings.settings, self._networks.here
        if (kept.on_trusted_network, kept.on_other_network) != (OnTrusted.NOTHING, OnOther.NOTHING) and here is None:
            self._networks.look()
        if not self._settings.loaded or self._account.stage is not Stage.READY or not isinstance(here, Present):
            return
        before, chosen = self._decided, chosen_deed(kept, here.network)
        stays = before is not None and is_same_stay(before.at, here)
        if stays and before is not None and before.chosen is chosen:
            return
        view = self._tunnel.view
        deed = deed_now(chosen, view.face, lockdown=bool(view.lockdown))
        if deed is not None:
            arrived = before is None or before.at != here
            self._decided = _Decided(at=here, chosen=chosen)
            self._do(Done(deed=deed, network=here.network), told=arrived)

    def _do(self, done: Done, *, told: bool) -> None:
        if done.deed is Deed.NOTHING:
            return
        if told:
            self.acted.emit(done)
        if done.deed is Deed.CONNECT:
            self._tunnel.connect_to(None)
        else:
            self._tunnel.disconnect_tunnel()
