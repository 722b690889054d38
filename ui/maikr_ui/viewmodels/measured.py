"""What was measured, as the whole window uses it: latencies, who is the fastest, speed tests so far; measuring anew."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from maikr_client.errors import Failed, MaikrError
from maikr_client.model.latency import Latency
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedResult
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.measure.ranking import Ranked
    from maikr_client.session import Session
    from maikr_ui.worker import Call

GATHER_MS: Final = 250
"""Answers come in dozens: the window is told of them together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """By server the last latency; `ranking` has the fastest first, `results` the newest speed test first."""

    latencies: Mapping[str, Latency] = field(default_factory=dict)
    ranking: tuple[Ranked, ...] = ()
    results: tuple[SpeedResult, ...] = ()

    def tests_of(self, server: str) -> tuple[SpeedResult, ...]:
        """Those of its tunnel, newest first."""
        return tuple(each for each in self.results if each.server == server)


class MeasuredModel(QObject):
    """`changed`: `measured`, `measuring`, `done` or a problem is new; `finished`: servers were asked, and it is over.

    What was known stays until something newer is. `known` says whether it was read at all, `unread` why not; `problem`
    is what kept the servers from being asked, `done` how many were.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._answers: dict[str, Latency] = {}
        self._asking: Call | None = None
        self._reading: Call | None = None
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._take)
        self.measured = Measured()
        self.known = False
        self.done = 0
        self.problem: Problem | None = None
        self.unread: Problem | None = None

    @property
    def measuring(self) -> bool:
        """Whether the servers are being asked now."""
        return self._asking is not None

    def load(self) -> None:
        """Read what is known; asks no server."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._bridge.call(_read, self._read, self._unread)

    def measure(self) -> None:
        """Ask all servers now; once at a time."""
        if self._asking is None:
            self.done, self.problem = 0, None
            self._asking = self._bridge.follow(_answers, self._answered, self._failed)
            self.changed.emit()

    def stop(self) -> None:
        """Ask no more; what came until now stays."""
        if self._asking is not None:
            self._asking.cancel()
            self._finish()

    def forget(self) -> None:
        """Another person may come."""
        for call in (self._asking, self._reading):
            if call is not None:
                call.cancel()
        self._gather.stop()
        self._asking, self._reading, self._answers = None, None, {}
        self.measured, self.known, self.problem, self.unread = Measured(), False, None, None
        self.changed.emit()

    def _read(self, measured: Measured) -> None:
        """While servers are asked what they answered stands."""
        self._reading = None
        if self.measuring:
            measured = replace(measured, latencies=self.measured.latencies)
        if not self.known or self.unread is not None or measured != self.measured:
            self.measured, self.known, self.unread = measured, True, None
            self.changed.emit()

    def _unread(self, problem: Problem) -> None:
        self._reading, self.unread = None, problem
        self.changed.emit()

    def _answered(self, latency: Latency | None) -> None:
        if latency is None:
            self._finish()
            return
        self._answers[latency.server] = latency
        if not self._gather.isActive():
            self._gather.start()

    def _failed(self, problem: Problem) -> None:
        self._asking, self.problem = None, problem
        self._take()

    def _finish(self) -> None:
        self._asking = None
        self._take()
        self.load()
        self.finished.emit()

    def _take(self) -> None:
        self._gather.stop()
        if self._answers:
            self.done += len(self._answers)
            self.measured = replace(self.measured, latencies={**self.measured.latencies, **self._answers})
            self._answers = {}
        self.changed.emit()


async def _read(session: Session) -> Measured:
    measuring = session.measuring
    ranking: tuple[Ranked, ...] = ()
    with suppress(MaikrError):  # that there are no servers to rank is said by the directory
        ranking = await measuring.ranking()
    return Measured(
        latencies={each.server: each for each in await measuring.latencies()},
        ranking=ranking,
        results=await measuring.speeds(),
    )


async def _answers(session: Session) -> AsyncIterator[Latency | None]:
    """Each answer, and None after the last. Raises Failed(NO_NETWORK) where no server could be asked."""
    asked = sent = False
    async with aclosing(session.measuring.measure()) as answers:
        async for latency in answers:
            asked, sent = True, sent or latency.loss is not None
            yield latency
    if asked and not sent:
        raise Failed(ProblemCode.NO_NETWORK)
    yield None
