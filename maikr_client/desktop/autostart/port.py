"""What every system's way of starting a program at login can do."""

from __future__ import annotations

from typing import Protocol


class Autostart(Protocol):
    """Raises NotPermitted or Failed(DISK_FULL) where the system refuses, InvalidValue for a command it can't say."""

    def is_on(self) -> bool:
        """Whether Maikr is started at this person's login."""

    def switch(self, *, on: bool) -> None:
        """Have it started from the next login on, or not any more. Doing so again changes nothing."""
