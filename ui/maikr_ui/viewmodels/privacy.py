"""What Maikr will be told next, and what it was told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.report import LedgerEntry, UsageReport
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.session import Session


SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The reports to come and the newest of the ledger."""

    coming: tuple[UsageReport, ...] = ()
    ledger: tuple[LedgerEntry, ...] = ()


class PrivacyModel(QObject):
    """`changed`: `told` or `problem` is new. `erased`: what was counted is forgotten. Nothing is written or sent by
    looking.
    """

    changed = Signal()
    erased = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.told: Told | None = None
        self.problem: Problem | None = None

    def load(self) -> None:
        """Read both again."""
        self._bridge.call(_told, self._arrived, self._failed)

    def erase_usage(self) -> None:
        """Forget what was counted so far on this computer."""
        self._bridge.call(lambda session: session.erase_usage(), lambda _: self._forgotten(), self._failed)

    def _forgotten(self) -> None:
        self.erased.emit()
        self.load()

    def _arrived(self, told: Told) -> None:
        self.told, self.problem = told, None
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self.changed.emit()


async def _told(session: Session) -> Told:
    ledger = await session.reports(SHOWN)
    return Told(coming=await session.next_reports(), ledger=ledger)
