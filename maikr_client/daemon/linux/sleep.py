"""Notices that the machine slept: its clock that runs in sleep gained on the one that does not."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from maikr_client.daemon.linux.kernel_files import read_kernel_file

GAP_S: Final = 1.0
_UPTIME: Final = Path("/proc/uptime")
"""To 10 ms (proc_uptime(5)); Python's monotonic clock leaves sleep out."""


def uptime_s() -> float:
    """Seconds since the machine started, those of sleep too."""
    return float(read_kernel_file(_UPTIME).split()[0])


def slept_so_far_s() -> float:
    """Seconds of sleep since the machine started."""
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
