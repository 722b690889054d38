"""Our own engine: idle latency, download, upload as a live curve; then the result, whatever happened."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from maikr_client.errors import Failed, MaikrError
from maikr_client.measure.speed.curve import Curve, jitter_ms, median
from maikr_client.measure.speed.endpoint import UPLOAD_BYTES, SpeedEndpoint, Stream, connected
from maikr_client.measure.speed.kernel import round_trip_s
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedProgress, SpeedResult

STREAMS: Final = 4
IDLE_PROBES: Final = 10
PROBE_PAUSE_S: Final = 0.1
PHASE_S: Final = 6.0
TICK_S: Final = 0.1
IDLE_SHARE: Final = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeedTest:
    """What to test. `max_bytes` bounds both directions together, `phase_s` the time of each; uploads come in
    requests of `upload_bytes`. `disturbance` says what
    makes the rest of the test meaningless (the tunnel is gone, the machine slept), None as long as all is well.
    """

    server: str | None
    url: str
    max_bytes: int
    phase_s: float = PHASE_S
    streams: int = STREAMS
    upload_bytes: int = UPLOAD_BYTES
    disturbance: Callable[[], Problem | None] = lambda: None


@dataclass(slots=True)
class _Run:
    """What one test has found so far."""

    test: SpeedTest
    endpoint: SpeedEndpoint
    result: SpeedResult
    used: int = 0
    idle_ms: list[float] = field(default_factory=list)
    loaded_ms: list[float] = field(default_factory=list)


async def run_test(test: SpeedTest, now: Callable[[], datetime]) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
    """The live curve, then the result. What fails in mid-test ends it; what was measured by then is in the result,
    which says `partial` and why. Whoever stops iterating ends every stream at once.
    """
    result = SpeedResult(server=test.server, engine=SpeedEngine.MAIKR, measured_at=now())
    run = _Run(test=test, endpoint=SpeedEndpoint.parse(test.url), result=result)
    try:
        async for progress in _idle(run):
            yield progress
        for phase in (SpeedPhase.DOWNLOAD, SpeedPhase.UPLOAD):
            async with contextlib.aclosing(_loaded(run, phase)) as curve:
                async for progress in curve:
                    yield progress
    except MaikrError as error:
        run.result = replace(run.result, partial=True, problem=error.problem)
    yield replace(
        run.result,
        idle_latency_ms=median(run.idle_ms),
        jitter_ms=jitter_ms(run.idle_ms),
        loaded_latency_ms=median(run.loaded_ms),
        bytes_used=run.used,
    )


async def _idle(run: _Run) -> AsyncIterator[SpeedProgress]:
    for number in range(IDLE_PROBES):
        _check(run)
        run.idle_ms.append(await latency_ms(run.endpoint))
        yield SpeedProgress(
            phase=SpeedPhase.IDLE,
            done=IDLE_SHARE * (number + 1) / IDLE_PROBES,
            mbps=None,
            latency_ms=run.idle_ms[-1],
            bytes_used=0,
        )
        await asyncio.sleep(PROBE_PAUSE_S)


async def _loaded(run: _Run, phase: SpeedPhase) -> AsyncGenerator[SpeedProgress, None]:
    loop = asyncio.get_running_loop()
    curve = Curve(begun_s=loop.time())
    limit = run.test.max_bytes // 2
    moved = 0

    def count(more: int) -> None:
        nonlocal moved
        moved += more
        run.used += more

    streams = [Stream(run.endpoint, count, upload_bytes=run.test.upload_bytes) for _ in range(run.test.streams)]
    work = [each.download() if phase is SpeedPhase.DOWNLOAD else each.upload() for each in streams]
    async with _together([*work, _probe(run)]) as tasks:
        try:
            while (passed_s := loop.time() - curve.begun_s) < run.test.phase_s and moved < limit:
                await asyncio.sleep(TICK_S)
                _check(run)
                _raise_if_ended(tasks)
                for stream in streams:
                    stream.settle()
                curve.add(loop.time(), moved)
                yield _point(run, phase, curve, max(passed_s / run.test.phase_s, moved / limit))
        finally:
            _keep(run, phase, curve)


def _keep(run: _Run, phase: SpeedPhase, curve: Curve) -> None:
    rate, spread = curve.rate_mbps(), curve.spread_mbps()
    if not rate:
        # nothing moved after the warm-up, or for too short a time: that is no speed
        run.result = replace(
            run.result, partial=True, problem=run.result.problem or Problem.of(ProblemCode.SPEED_SHORT)
        )
    elif phase is SpeedPhase.DOWNLOAD:
        run.result = replace(run.result, download_mbps=rate, download_spread_mbps=spread)
    else:
        run.result = replace(run.result, upload_mbps=rate, upload_spread_mbps=spread)


def _point(run: _Run, phase: SpeedPhase, curve: Curve, part: float) -> SpeedProgress:
    begun = IDLE_SHARE if phase is SpeedPhase.DOWNLOAD else IDLE_SHARE + (1 - IDLE_SHARE) / 2
    return SpeedProgress(
        phase=phase,
        done=min(1.0, begun + (1 - IDLE_SHARE) / 2 * part),
        mbps=curve.recent_mbps(),
        latency_ms=run.loaded_ms[-1] if run.loaded_ms else None,
        bytes_used=run.used,
    )


async def _probe(run: _Run) -> None:
    while True:
        await asyncio.sleep(PROBE_PAUSE_S * 2)
        run.loaded_ms.append(await latency_ms(run.endpoint))


async def latency_ms(endpoint: SpeedEndpoint) -> float:
    """How long a connection takes to be made, as the kernel saw it. Raises Failed."""
    clock = asyncio.get_running_loop().time
    begun_s = clock()
    with await connected(endpoint) as door:
        took_s = clock() - begun_s
        return (round_trip_s(door) or took_s) * 1000


def _check(run: _Run) -> None:
    problem = run.test.disturbance()
    if problem is not None:
        raise Failed(problem.code, **dict(problem.fields))


def _raise_if_ended(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        if task.done() and not task.cancelled() and (error := task.exception()) is not None:
            raise error


@contextlib.asynccontextmanager
async def _together(work: list[Coroutine[None, None, None]]) -> AsyncIterator[list[asyncio.Task[None]]]:
    """All of `work` at once, ended at the end."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
