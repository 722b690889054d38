"""All view models of one window and tray, wired to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.account import SIGN_IN_LOST, AccountModel, Stage
from maikr_ui.viewmodels.arrivals import Arrivals
from maikr_ui.viewmodels.auto_connect import AutoConnect
from maikr_ui.viewmodels.autostart import AutostartModel
from maikr_ui.viewmodels.avatar import AvatarModel
from maikr_ui.viewmodels.checks import ChecksModel
from maikr_ui.viewmodels.diagnostics import DiagnosticsModel
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.lockdown import LockdownModel
from maikr_ui.viewmodels.networks import NetworksModel
from maikr_ui.viewmodels.portal import PortalModel
from maikr_ui.viewmodels.privacy import PrivacyModel
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.subscription import SubscriptionModel
from maikr_ui.viewmodels.traffic import TrafficModel
from maikr_ui.viewmodels.tunnel import TunnelModel

if TYPE_CHECKING:
    from maikr_ui.viewmodels.measured import MeasuredModel
    from maikr_ui.viewmodels.rules.models import RulesModels
    from maikr_ui.viewmodels.speed.models import SpeedModels


class Models(QObject):
    """Nothing is asked of the session before `start`."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = SettingsModel(bridge, self)
        self.directory = DirectoryModel(bridge, self)
        self.tunnel = TunnelModel(bridge, self.directory, self)
        self.traffic = TrafficModel(self.tunnel, self)
        self.account = AccountModel(bridge, self)
        self.portal = PortalModel(bridge, self.tunnel, self)
        self.privacy = PrivacyModel(bridge, self)
        self.lockdown = LockdownModel(bridge, self.tunnel, self)
        self.diagnostics = DiagnosticsModel(bridge, self)
        self.autostart = AutostartModel(bridge, self)
        self.checks = ChecksModel(bridge, self)
        self.security = SecurityModel(bridge, self)
        self.avatar = AvatarModel(bridge, self)
        self.subscription = SubscriptionModel(bridge, self)
        self.networks = NetworksModel(bridge, self.settings, self)
        self.arrivals = Arrivals(self.networks, self.settings, self.account, self.tunnel, self)
        self._auto_connect = AutoConnect(self.settings, self.account, self.tunnel, self.networks, self)
        self._bridge = bridge
        self._rules: RulesModels | None = None
        self._speed: SpeedModels | None = None
        self._measured: MeasuredModel | None = None
        self._had_arrived = self._reporting = False
        self.account.changed.connect(self._load_on_arrival)
        self.account.leaving.connect(self.tunnel.expect_end)
        self.account.stayed.connect(self.tunnel.expect_none)
        self.tunnel.connected.connect(self.settings.load)
        self.security.kept_in_file.connect(self.account.look_again)
        self.tunnel.changed.connect(self._check_sign_in)

    @property
    def rules(self) -> RulesModels:
        """Those of the Rules page; made on first use."""
        if self._rules is None:
            from maikr_ui.viewmodels.rules.models import RulesModels  # noqa: PLC0415 - 40 ms that a start does without

            self._rules = RulesModels(self._bridge, self)
        return self._rules

    @property
    def speed(self) -> SpeedModels:
        """Those of the Speed page; made on first use."""
        if self._speed is None:
            from maikr_ui.viewmodels.speed.models import SpeedModels  # noqa: PLC0415 - the same

            self._speed = SpeedModels(self._bridge, self.measured, self)
        return self._speed

    @property
    def measured(self) -> MeasuredModel:
        """What was measured of the servers; made on first use."""
        if self._measured is None:
            from maikr_ui.viewmodels.measured import MeasuredModel  # noqa: PLC0415 - the same

            self._measured = MeasuredModel(self._bridge, self)
        return self._measured

    def start(self) -> None:
        """Begin to ask."""
        self.settings.load()
        self.tunnel.start()
        self.account.start()

    def speak_anew(self) -> None:
        """Say in the words of another language what is kept in words."""
        self.tunnel.speak_anew()
        if self._rules is not None:
            self._rules.speak_anew()

    def _load_on_arrival(self) -> None:
        arrived = self.account.stage is Stage.READY
        if arrived and not self._had_arrived:
            self.directory.load()
            self._keep_reporting()
        if self._had_arrived and not arrived:
            self._forget()
        self._had_arrived = arrived

    def _forget(self) -> None:
        self.security.forget()
        self.avatar.forget()
        for part in (self._rules, self._speed, self._measured):
            if part is not None:
                part.forget()

    def _keep_reporting(self) -> None:
        """For as long as the program runs: it goes on by itself through a sign-out and the next sign-in."""
        if not self._reporting:
            self._reporting = True
            self._bridge.call(lambda session: session.keep_reporting())
            self._bridge.call(lambda session: session.rules.keep_lists())
            self._bridge.call(lambda session: session.keep_key_fresh())
            self._bridge.call(lambda session: session.measuring.keep_measuring())

    def _check_sign_in(self) -> None:
        refusal = self.tunnel.refusal
        if refusal is not None and refusal.code in SIGN_IN_LOST and self.account.stage is Stage.READY:
            self.tunnel.dismiss_notice()
            self.account.lose(refusal)
