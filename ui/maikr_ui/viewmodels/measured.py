"""What was measured of the servers, as the window uses it: latencies, who is the fastest, speed tests so far."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from maikr_client.model.latency import Latency
from maikr_client.model.problem import Problem
from maikr_client.model.speed import SpeedResult
from maikr_ui.bridge import Bridge

if TYPE_CHECKING:
    from maikr_client.measure.ranking import Ranked
    from maikr_client.session import Session
    from maikr_ui.worker import Call

GATHER_MS = 250
"""Answers come in dozens: the window is told of them together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """By server: the last latency, and its speed tests, newest first; `ranking` has the fastest first."""

    latencies: Mapping[str, Latency] = field(default_factory=dict)
    ranking: tuple[Ranked, ...] = ()
    speeds: Mapping[str, tuple[SpeedResult, ...]] = field(default_factory=dict)


class MeasuredModel(QObject):
    """`changed`: `measured`, `measuring` or `problem` is new. What was known stays until something newer is."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._answers: dict[str, Latency] = {}
        self._measuring: Call | None = None
        self._loading = False
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._take)
        self.measured = Measured()
        self.problem: Problem | None = None

    @property
    def measuring(self) -> bool:
        """Whether the servers are being asked now."""
        return self._measuring is not None

    def load(self) -> None:
        """Read what is known; asks no server."""
        if not self._loading:
            self._loading = True
            self._bridge.call(_read, self._read, self._unread)

    def measure(self) -> None:
        """Ask all servers now."""
        if self._measuring is None:
            self.problem = None
            self._measuring = self._bridge.follow(_answers, self._answered, self._failed)
            self.changed.emit()

    def _read(self, measured: Measured) -> None:
        self._loading = False
        if measured != self.measured:
            self.measured = measured
            self.changed.emit()

    def _unread(self, _problem: Problem) -> None:
        """What is known stays; that there are no servers is said by the directory."""
        self._loading = False

    def _answered(self, latency: Latency | None) -> None:
        if latency is None:
            self._measuring = None
            self._take()
            self.load()
            return
        self._answers[latency.server] = latency
        if not self._gather.isActive():
            self._gather.start()

    def _failed(self, problem: Problem) -> None:
        self._measuring, self.problem = None, problem
        self._take()

    def _take(self) -> None:
        self._gather.stop()
        if self._answers:
            self.measured = replace(self.measured, latencies={**self.measured.latencies, **self._answers})
            self._answers.clear()
        self.changed.emit()


async def _read(session: Session) -> Measured:
    measuring = session.measuring
    tests: dict[str, list[SpeedResult]] = {}
    for result in await measuring.speeds():
        if result.server is not None:
            tests.setdefault(result.server, []).append(result)
    return Measured(
        latencies={each.server: each for each in await measuring.latencies()},
        ranking=await measuring.ranking(),
        speeds={name: tuple(results) for name, results in tests.items()},
    )


async def _answers(session: Session) -> AsyncIterator[Latency | None]:
    """Each answer, and None after the last."""
    async with aclosing(session.measuring.measure()) as answers:
        async for latency in answers:
            yield latency
    yield None
