"""Snooze: for a while nothing is protected, on purpose; and the return from it, whatever becomes of this process.

The end is a reading of the clock that goes on while the machine sleeps and that nobody can set (CLOCK_BOOTTIME).
After a restart of the machine that clock is another one, and the snooze is over.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from maikr_client.daemon.store import Store
from maikr_client.errors import Failed, InvalidValue
from maikr_client.wire.codec import decode, encode

SNOOZE_FILE: Final = "snooze.json"
LOOK_S: Final = 1.0
"""The event loop's clock stands still while the machine sleeps, so it is not relied on for longer than this."""


class BootClock(Protocol):
    """A clock of this machine's present life."""

    @property
    def boot(self) -> str:
        """What tells this life of the machine from others."""

    def now_s(self) -> float:
        """Seconds since the machine started, sleep included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """Until `until_s` of the clock of that `boot`."""

    boot: str
    until_s: float


class Snoozing:
    """The snooze in `store` and its end: `over` is called then, from `run`. Methods raise Failed for the disk."""

    def __init__(self, store: Store, clock: BootClock, over: Callable[[], None]) -> None:
        self._store = store
        self._clock = clock
        self._over = over
        self._news = asyncio.Event()
        self._snooze = self._remembered()

    @property
    def left_s(self) -> float | None:
        """Seconds until the return; None when nothing is snoozed."""
        if self._snooze is None or self._snooze.boot != self._clock.boot:
            return None
        left_s = self._snooze.until_s - self._clock.now_s()
        return left_s if left_s > 0 else None

    def until(self, now: datetime) -> datetime | None:
        """When that is, in full seconds; None when nothing is snoozed."""
        left_s = self.left_s
        return None if left_s is None else (now + timedelta(seconds=left_s)).replace(microsecond=0)

    def begin(self, seconds: float) -> None:
        """From now on, for the next process too."""
        snooze = Snooze(boot=self._clock.boot, until_s=self._clock.now_s() + seconds)
        self._write(snooze)
        self._snooze = snooze
        self._news.set()

    def end(self) -> None:
        """No more of it. When that can't be written down all stays as it was."""
        if self._snooze is not None:
            self._store.remove(SNOOZE_FILE)
            self._snooze = None

    @contextlib.contextmanager
    def ending(self) -> Iterator[None]:
        """No more of it, if the block can write down what is wanted instead. Else it ends when it would have; should
        the disk not even take that, the next process finds its time over.
        """
        before = self._snooze
        self.end()
        try:
            yield
        except Failed:
            if before is not None:
                with contextlib.suppress(Failed):
                    self._write(before)
                self._snooze = before
                self._news.set()
            raise

    def expire(self) -> None:
        """Its time is over: a file that can't be removed says that, too."""
        with contextlib.suppress(Failed):
            self.end()
        self._snooze = None

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            while self._snooze is not None:
                left_s = self.left_s
                if left_s is None:
                    self._over()
                    break
                await asyncio.sleep(min(left_s, LOOK_S))
            self._news.clear()
            await self._news.wait()

    def _write(self, snooze: Snooze) -> None:
        self._store.write(SNOOZE_FILE, json.dumps(encode(snooze)).encode())

    def _remembered(self) -> Snooze | None:
        try:
            content = self._store.read(SNOOZE_FILE)
            found = None if content is None else decode(Snooze, json.loads(content))
        except (Failed, InvalidValue, ValueError, RecursionError):
            return None
        return found
