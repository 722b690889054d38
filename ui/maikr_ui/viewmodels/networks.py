"""Which network the computer is in, and which the person trusts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.network import Absent, Network, OnTrusted, Present, Whereabouts, is_trusted
from maikr_client.model.problem import Problem
from maikr_client.model.settings import Settings
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.settings import SettingsModel

if TYPE_CHECKING:
    from maikr_ui.worker import Call


class NetworksModel(QObject):
    """`changed`: `here`, what is trusted, or `problem` may be new. `here` is None while nobody has said."""

    changed = Signal()

    def __init__(self, bridge: Bridge, settings: SettingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._settings = bridge, settings
        self._watching: Call | None = None
        self.here: Whereabouts | None = None
        self.problem: Problem | None = None
        settings.changed.connect(self._settings_changed)

    def look(self) -> None:
        """Follow where the computer is from now on; once more, if nobody could tell."""
        if self._watching is not None and self.here is not Absent.UNKNOWN:
            return
        if self._watching is not None:
            self._watching.cancel()
        self._watching = self._bridge.follow(lambda session: session.watch_network(), self._arrived, self._lost)

    @property
    def trusted(self) -> tuple[Network, ...]:
        """In the order in which they were trusted."""
        return tuple(map(Network.parse, self._settings.settings.trusted_networks))

    @property
    def is_trusted_here(self) -> bool:
        """Whether the computer is in a network that the person trusts."""
        kept = self._settings.settings.trusted_networks
        return isinstance(self.here, Present) and is_trusted(self.here.network, kept)

    @property
    def rests_here(self) -> bool | None:
        """Whether Maikr is to be disconnected here, by the person's choice; None while that can't be told yet."""
        kept = self._settings.settings
        if kept.on_trusted_network is not OnTrusted.DISCONNECT or not kept.trusted_networks:
            return False
        return None if self.here is None else self.is_trusted_here

    def trust_here(self) -> None:
        """The network that the computer is in; nothing while its router isn't known."""
        if isinstance(self.here, Present) and self.here.network.router is not None:
            written = self.here.network.written
            self._edit(lambda kept: (*(each for each in kept if each != written), written))

    def stop_trusting(self, network: Network) -> None:
        """From now on it is one like any other."""
        self._edit(lambda kept: tuple(each for each in kept if each != network.written))

    def _edit(self, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
        def edit(settings: Settings) -> Settings:
            return replace(settings, trusted_networks=change(settings.trusted_networks))

        self._settings.edit(edit, self._failed)

    def _settings_changed(self) -> None:
        self.problem = None
        self.changed.emit()

    def _arrived(self, here: Whereabouts) -> None:
        self.here = here
        self.changed.emit()

    def _lost(self, problem: Problem) -> None:
        """Then nobody tells."""
        self.problem = problem
        self._arrived(Absent.UNKNOWN)

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self.changed.emit()
