"""The bundles that a rule may name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session


class BundlesModel(QObject):
    """`changed`: `bundles` (how many destinations each holds) or `problem` is new."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.bundles: Mapping[str, int] = {}
        self.problem: Problem | None = None

    def load(self) -> None:
        """Read them."""
        self._bridge.call(_bundles, self._arrived, self._failed)

    def _arrived(self, bundles: Mapping[str, int]) -> None:
        self.bundles, self.problem = bundles, None
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self.changed.emit()


async def _bundles(session: Session) -> Mapping[str, int]:
    import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

    return await asyncio.to_thread(session.rules.bundles)
