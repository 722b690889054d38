"""Reads the counters as often as somebody cares: each second for a watcher, not at all while hardly anything moves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.meter import Meter

WATCHED_S: Final = 1.0
BUSY_S: Final = 5.0
IDLE_S: Final = 30.0
BUSY_BYTES: Final = 16 * 1024
"""Less, such as keep-alives and our own probes, is no traffic. A reading starts programs: it waits for more."""

KEEP_EVERY_S: Final = 5.0


class Ticker:
    """Drives `meter`. `watched` says whether somebody looks at the bytes; `ticked` is called after a reading that added
    some. `woken` shortens the present pause.
    """

    def __init__(
        self, meter: Meter, watched: Callable[[], bool], ticked: Callable[[], None], *, woken: asyncio.Event
    ) -> None:
        self._meter = meter
        self._watched = watched
        self._ticked = ticked
        self._woken = woken

    async def run(self) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()
        kept_at, pause_s = loop.time(), IDLE_S
        while True:
            woken = await self._pause(pause_s)
            worth_it = woken or self._watched() or self._meter.has_moved(BUSY_BYTES)
            added = await self._meter.read() if worth_it else 0
            if loop.time() - kept_at >= KEEP_EVERY_S:
                kept_at = loop.time()
                self._meter.keep()
            if added:
                self._ticked()
            pause_s = self._next_pause(added)

    def _next_pause(self, added: int) -> float:
        if self._watched() and self._meter.any_devices:
            return WATCHED_S
        return BUSY_S if added >= BUSY_BYTES else IDLE_S

    async def _pause(self, seconds: float) -> bool:
        """Whether it was cut short."""
        self._woken.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return False
        # let the change settle, and be asked for often without reading often
        await asyncio.sleep(WATCHED_S)
        return True
