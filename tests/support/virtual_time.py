"""An event loop whose clock jumps to the next timer instead of waiting for it."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any


class _JumpingSelector(selectors.DefaultSelector):
    """Waits for nothing but real events; when there are none it adds the time to `jumped_s`."""

    jumped_s = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            return super().select(None)
        ready = super().select(0)
        if not ready:
            self.jumped_s += max(timeout, 0.0)
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """`time()` starts at 0 and moves only when everybody waits."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.jumped_s


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
