"""How long this machine has been up, sleep included, and which life of it this is (random(4), proc_uptime(5))."""

from __future__ import annotations

from pathlib import Path

from maikr_client.daemon.linux.sleep import uptime_s

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


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
        return uptime_s()
