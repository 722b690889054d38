"""How far one server was over time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.errors import MaikrError
from maikr_client.model.latency import PastLatency
from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge
from maikr_ui.worker import Call

if TYPE_CHECKING:
    from maikr_client.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """`of` is the server shown, one of `servers`, all that were ever measured; empty where none was."""

    servers: tuple[str, ...] = ()
    of: str = ""
    points: tuple[PastLatency, ...] = ()


class PastModel(QObject):
    """`changed`: `past` or `problem` is new. `past` is None before it was read."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: Call | None = None
        self._wanted = ""
        self.past: Past | None = None
        self.problem: Problem | None = None

    def load(self) -> None:
        """Read it again."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._bridge.call(partial(_read, wanted=self._wanted), self._arrived, self._failed)

    def show_of(self, server: str) -> None:
        """That one, from now on."""
        self._wanted = server
        self.load()

    def forget(self) -> None:
        """Another person may come."""
        if self._reading is not None:
            self._reading.cancel()
        self._wanted, self.past, self.problem = "", None, None
        self.changed.emit()

    def _arrived(self, past: Past) -> None:
        self._reading, self.past, self.problem = None, past, None
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self._reading, self.problem = None, problem
        self.changed.emit()


async def _read(session: Session, *, wanted: str) -> Past:
    """Of the server wanted, else of the fastest."""
    servers = await session.measuring.measured_servers()
    if not servers:
        return Past()
    of = wanted if wanted in servers else await _fastest(session, servers)
    return Past(servers=servers, of=of, points=await session.measuring.past_latencies(of))


async def _fastest(session: Session, servers: tuple[str, ...]) -> str:
    try:
        ranking = await session.measuring.ranking()
    except MaikrError:
        ranking = ()
    return next((each.server.name for each in ranking if each.server.name in servers), servers[0])
