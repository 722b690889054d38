"""The computer's lockdown, which its daemon keeps: seen in the tunnel's status, switched through the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.tunnel import TunnelModel


class LockdownModel(QObject):
    """`changed`: `is_on`, `busy` or `problem` may be new."""

    changed = Signal()

    def __init__(self, bridge: Bridge, tunnel: TunnelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._tunnel = bridge, tunnel
        self.busy = False
        self.problem: Problem | None = None
        tunnel.changed.connect(self.changed)

    @property
    def is_on(self) -> bool | None:
        """None while nobody can tell."""
        return self._tunnel.view.lockdown

    def switch(self, on: bool) -> None:  # noqa: FBT001 - connected to a check box's signal
        """Let nothing leave this computer without a tunnel, or let it."""
        self.busy, self.problem = True, None
        self.changed.emit()
        self._bridge.call(lambda session: session.lock_down(on=on), lambda _: self._ended(None), self._ended)

    def _ended(self, problem: Problem | None) -> None:
        self.busy, self.problem = False, problem
        self.changed.emit()
