"""Notices that the machine slept: its clock that runs in sleep gained on the one that does not (clock_gettime(2))."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

GAP_S: Final = 1.0
CLOCK_BOOTTIME: Final = 7
"""<linux/time.h>, written out: types are checked on systems whose `time` module does not name it."""


def slept_so_far_s() -> float:
    """Seconds of sleep since the machine started."""
    return time.clock_gettime(CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)


class SleepWatch:
    """Compares `slept_s` with what it was the last time."""

    def __init__(self, slept_s: Callable[[], float] = slept_so_far_s) -> None:
        self._slept_s = slept_s
        self._last_s = slept_s()

    def woke(self) -> bool:
        """Whether the machine slept for longer than GAP_S since this was last asked."""
        last_s, self._last_s = self._last_s, self._slept_s()
        return self._last_s - last_s > GAP_S
