"""One speed test: what is wanted, what it may use, how far it is, what it found."""

from __future__ import annotations

import enum
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.speed import SpeedEngine, SpeedProgress, SpeedResult
from maikr_client.session.measuring.port import ASK_ABOVE_BYTES, DEFAULT_MAX_BYTES
from maikr_ui.bridge import Bridge
from maikr_ui.worker import Call

if TYPE_CHECKING:
    from maikr_client.session import Session

LIMITS: Final = (25_000_000, 100_000_000, DEFAULT_MAX_BYTES)
"""How much data a test may use, to choose from."""


class Way(enum.StrEnum):
    """What is tested."""

    TUNNEL = "tunnel"
    DIRECT = "direct"


class Step(enum.StrEnum):
    """How far it is. `CANCELLED`, `DONE` and `FAILED` last until the next one."""

    READY = "ready"
    ASKING = "asking"
    RUNNING = "running"
    CANCELLED = "cancelled"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """All that is known of it. `curve` is the live curve so far."""

    step: Step = Step.READY
    way: Way = Way.TUNNEL
    engine: SpeedEngine = SpeedEngine.MAIKR
    max_bytes: int = DEFAULT_MAX_BYTES
    curve: tuple[SpeedProgress, ...] = ()
    result: SpeedResult | None = None
    problem: Problem | None = None

    @property
    def now(self) -> SpeedProgress | None:
        """The last that was heard."""
        return self.curve[-1] if self.curve else None


class TrialModel(QObject):
    """`changed`: `trial` is new; `moved`: only its curve went on; `measured`: a result was kept."""

    changed = Signal()
    moved = Signal()
    measured = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._call: Call | None = None
        self.trial = Trial()

    def choose_engine(self, engine: SpeedEngine) -> None:
        """What the tunnel is tested against."""
        self._know(replace(self.trial, engine=engine))

    def allow(self, max_bytes: int) -> None:
        """How much data the next one may use."""
        self._know(replace(self.trial, max_bytes=max_bytes))

    def want(self, way: Way) -> None:
        """Begin, after asking where it may use much or leaves without the tunnel."""
        if self._call is not None:
            return
        self._know(replace(self.trial, way=way, step=Step.ASKING))
        if self.trial.max_bytes <= ASK_ABOVE_BYTES and way is Way.TUNNEL:
            self.begin()

    def begin(self) -> None:
        """The person said yes."""
        if self.trial.step is not Step.ASKING:
            return
        self._know(replace(self.trial, step=Step.RUNNING, curve=(), result=None, problem=None))
        self._call = self._bridge.follow(partial(_test, trial=self.trial), self._heard, self._failed)

    def leave(self) -> None:
        """The person said no."""
        if self.trial.step is Step.ASKING:
            self._know(replace(self.trial, step=Step.READY))

    def cancel(self) -> None:
        """End it at once; nothing of it is kept."""
        if self._call is not None:
            self._call.cancel()
            self._end(replace(self.trial, step=Step.CANCELLED))

    def forget(self) -> None:
        """Another person may come."""
        self.cancel()
        self._know(Trial())

    def _heard(self, item: SpeedProgress | SpeedResult) -> None:
        if isinstance(item, SpeedResult):
            self._end(replace(self.trial, step=Step.DONE, result=item, problem=item.problem))
            self.measured.emit()
        else:
            self.trial = replace(self.trial, curve=(*self.trial.curve, item))
            self.moved.emit()

    def _failed(self, problem: Problem) -> None:
        self._end(replace(self.trial, step=Step.FAILED, problem=problem))

    def _end(self, trial: Trial) -> None:
        self._call = None
        self._know(trial)

    def _know(self, trial: Trial) -> None:
        self.trial = trial
        self.changed.emit()


async def _test(session: Session, trial: Trial) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
    measuring = session.measuring
    if trial.way is Way.DIRECT:
        test = measuring.test_direct(max_bytes=trial.max_bytes)
    else:
        test = measuring.test_speed(engine=trial.engine, max_bytes=trial.max_bytes)
    async with aclosing(test) as items:
        async for item in items:
            yield item
