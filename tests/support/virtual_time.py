"""An event loop whose clock jumps to the next timer instead of waiting for it."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple, Unpack

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class _JumpingSelector(selectors.DefaultSelector):
    """Waits for nothing but real events, and for threads `at_work`; where there is nothing of either it adds the time
    to `jumped_s`.
    """

    jumped_s = 0.0
    at_work = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or (timeout > 0 and self.at_work):
            return super().select(None)
        ready = super().select(0)
        if not ready:
            self.jumped_s += max(timeout, 0.0)
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """`time()` starts at 0 and moves only when everybody waits, in threads too."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.jumped_s

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[Ts]], T], *args: *Ts
    ) -> asyncio.Future[T]:
        work = super().run_in_executor(executor, func, *args)
        self._jumping.at_work += 1
        work.add_done_callback(self._end_work)
        return work

    def _end_work(self, _work: asyncio.Future[T]) -> None:
        self._jumping.at_work -= 1


def in_virtual_time(test: Callable[..., Coroutine[Any, Any, None]], *args: object) -> None:
    """Run `test(*args)`; hours in it take no time."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        runner.run(test(*args))


async def until(condition: Callable[[], object], *, within_s: float = 120.0) -> None:
    """Let time go until `condition` holds. Raises TimeoutError after `within_s` of the loop's own time."""
    pause_s = 0.001
    async with asyncio.timeout(within_s):
        while not condition():
            await asyncio.sleep(pause_s)
            pause_s = min(pause_s * 1.02, 0.1)
