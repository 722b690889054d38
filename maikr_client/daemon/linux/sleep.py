"""Notices that the machine slept: its clock that runs in sleep gained on the one that does not."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

GAP_S: Final = 1.0
_CLOCK_BOOTTIME: Final = 7
_READ: Final = "clock_gettime"
"""By its name: types are checked on systems whose `time` module does not have it."""


def uptime_s() -> float:
    """Seconds since the machine started, those of sleep too (clock_gettime(2), which is no system call here)."""
    read: Callable[[int], float] = getattr(time, _READ)
    return read(_CLOCK_BOOTTIME)


def slept_so_far_s() -> float:
    """Seconds of sleep since the machine started: Python's monotonic clock leaves them out."""
    return uptime_s() - time.monotonic()


class SleepWatch:
    """Compares `slept_s` with what it was the last time."""

    def __init__(self, slept_s: Callable[[], float] = slept_so_far_s) -> None:
        self._slept_s = slept_s
        self._last_s = slept_s()

    def woke(self) -> bool:
        """Whether the machine slept for longer than GAP_S since this was last asked."""
        last_s, self._last_s = self._last_s, self._slept_s()
        return self._last_s - last_s > GAP_S
