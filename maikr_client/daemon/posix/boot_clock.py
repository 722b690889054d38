"""How long this machine has been up, sleep included, and which life of it this is (random(4), clock_gettime(2))."""

from __future__ import annotations

import time
from pathlib import Path

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_CLOCK_BOOTTIME = 7  # linux/time.h; macOS, whose types are checked too, has no name for it


class LinuxBootClock:
    """See `daemon.snooze.BootClock`."""

    def __init__(self) -> None:
        self._boot = BOOT_ID.read_text("ascii").strip()

    @property
    def boot(self) -> str:
        """The kernel's name for the time since it was started."""
        return self._boot

    def now_s(self) -> float:
        """Seconds since then."""
        return time.clock_gettime(_CLOCK_BOOTTIME)
