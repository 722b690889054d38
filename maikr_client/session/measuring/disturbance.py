"""What makes a running speed test meaningless: the tunnel is another one, or gone, or comes; the machine slept."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState

SLEPT_S: Final = 1.0


@asynccontextmanager
async def watched(
    daemon: Daemon, holds: Callable[[Status], bool], broken: ProblemCode
) -> AsyncGenerator[Callable[[], Problem | None], None]:
    """What disturbs a test in the block, as `SpeedTest` asks for it."""
    watch = _Watch(daemon, holds, broken)
    watching = asyncio.create_task(watch.run())
    try:
        yield watch.problem
    finally:
        watching.cancel()


def carries(status: Status, server: str) -> bool:
    """That server's tunnel is up."""
    return status.state is TunnelState.CONNECTED and status.server == server


def is_open(status: Status) -> bool:
    """Nothing of Maikr's stands between."""
    return status.state is TunnelState.DISCONNECTED


class _Watch:
    """Looks whether what is tested stays what it is, and the machine awake."""

    def __init__(self, daemon: Daemon, holds: Callable[[Status], bool], broken: ProblemCode) -> None:
        self._daemon = daemon
        self._holds = holds
        self._broken = broken
        self._awake_s = _asleep_s()
        self._changed: Problem | None = None

    def problem(self) -> Problem | None:
        """What has become of it."""
        if _asleep_s() - self._awake_s > SLEPT_S:
            return Problem.of(ProblemCode.SPEED_SLEPT)
        return self._changed

    async def run(self) -> None:
        """Until it does not hold, or nobody can tell."""
        with suppress(MaikrError):
            async for status in self._daemon.watch():
                if not self._holds(status):
                    break
        self._changed = Problem.of(self._broken)


def _asleep_s() -> float:
    """Seconds that the machine has slept, where the system tells; a step of the wall clock does not count."""
    clock, read = getattr(time, "CLOCK_BOOTTIME", None), getattr(time, "clock_gettime", None)
    return 0.0 if clock is None or read is None else float(read(clock)) - time.monotonic()
