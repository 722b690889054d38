"""How far the servers are: what is known, measuring anew, and which server is the fastest."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from maikr_client.errors import Failed
from maikr_client.measure.ranking import Ranked
from maikr_client.model.latency import Latency
from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.bridge import Bridge
from maikr_ui.worker import Call

if TYPE_CHECKING:
    from maikr_client.session import Session

GATHER_MS: Final = 250
"""Answers come in dozens: they are shown together."""


class LatencyModel(QObject):
    """`changed`: `known`, `measuring`, `done`, `ranking` or `problem` is new. `known` is None before it was read."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._call: Call | None = None
        self._reading: Call | None = None
        self._answers: dict[str, Latency] = {}
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._take)
        self.known: dict[str, Latency] | None = None
        self.ranking: tuple[Ranked, ...] = ()
        self.done = 0
        self.problem: Problem | None = None

    @property
    def measuring(self) -> bool:
        """Whether servers are being asked now."""
        return self._call is not None

    def load(self) -> None:
        """Read what is known; asks no server."""
        if not self.measuring:
            self._reading = self._bridge.call(_known, self._read, self._unread)

    def measure(self) -> None:
        """Ask all servers now; once at a time."""
        if self.measuring:
            return
        self.done, self.problem = 0, None
        self._call = self._bridge.follow(_measured, self._heard, self._failed)
        self.changed.emit()

    def stop(self) -> None:
        """Ask no more; what came until now stays."""
        if self._call is not None:
            self._call.cancel()
            self._finish()

    def forget(self) -> None:
        """Another person may come."""
        for call in (self._call, self._reading):
            if call is not None:
                call.cancel()
        self._gather.stop()
        self._call, self._answers = None, {}
        self.known, self.ranking, self.problem = None, (), None
        self.changed.emit()

    def _heard(self, latency: Latency | None) -> None:
        if latency is None:
            self._finish()
            return
        self._answers[latency.server] = latency
        if not self._gather.isActive():
            self._gather.start()

    def _take(self) -> None:
        self._gather.stop()
        self.done += len(self._answers)
        self.known = {**(self.known or {}), **self._answers}
        self._answers = {}
        self.changed.emit()

    def _finish(self) -> None:
        self._call = None
        self._take()
        self.load()

    def _read(self, known: tuple[tuple[Latency, ...], tuple[Ranked, ...]]) -> None:
        latencies, self.ranking = known
        if not self.measuring:
            self.known = {each.server: each for each in latencies}
        self.changed.emit()

    def _unread(self, problem: Problem) -> None:
        if not self.measuring:
            self.problem = problem
            self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self._call, self.problem = None, problem
        if self._answers:
            self._take()
        self.changed.emit()


async def _known(session: Session) -> tuple[tuple[Latency, ...], tuple[Ranked, ...]]:
    return await session.measuring.latencies(), await session.measuring.ranking()


async def _measured(session: Session) -> AsyncGenerator[Latency | None, None]:
    """Each answer, then None."""
    asked = sent = False
    async with aclosing(session.measuring.measure()) as answers:
        async for each in answers:
            asked, sent = True, sent or each.loss is not None
            yield each
    if asked and not sent:
        raise Failed(ProblemCode.NO_NETWORK)
    yield None
