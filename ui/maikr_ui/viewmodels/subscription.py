"""Where on the web the subscription is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge


class SubscriptionModel(QObject):
    """`changed`: `page` or `problem` is new. `page` is an https address, None where the service has no such page."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.page: str | None = None
        self.problem: Problem | None = None

    def load(self) -> None:
        """Ask what this program was told; nobody is asked over the network."""
        self._bridge.call(lambda session: session.account_page(), self._arrived, self._failed)

    def _arrived(self, page: str | None) -> None:
        self.page, self.problem = page, None
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.page, self.problem = None, problem
        self.changed.emit()
