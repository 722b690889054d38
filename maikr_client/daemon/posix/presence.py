"""Whether a user is logged in: what logind says of it, else whether it has a process."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from maikr_client.daemon.authorize import ROOT

LOGIND: Final = Path("/run/systemd/users")
PROCESSES: Final = Path("/proc")
_HERE: Final = frozenset({"active", "online", "opening"})


def is_present(uid: int, *, logind: Path = LOGIND, processes: Path = PROCESSES) -> bool:
    """Root always is; a user whose last session ended is not, even if something of it still runs (sd_uid_get_state(3):
    `lingering`, `closing`). Switched to the background (`online`) it is. Blocks for milliseconds.
    """
    if uid == ROOT:
        return True
    state = _state(logind / str(uid))
    return state in _HERE if state else _has_process(uid, processes)


def _state(path: Path) -> str:
    """As libsystemd reads it; empty where logind does not know the user."""
    with suppress(OSError, ValueError):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            if name == "STATE":
                return value
    return ""


def _has_process(uid: int, processes: Path) -> bool:
    with os.scandir(processes) as entries:
        return any(entry.name.isdigit() and _owner(entry) == uid for entry in entries)


def _owner(entry: os.DirEntry[str]) -> int | None:
    with suppress(OSError):
        return entry.stat(follow_symlinks=False).st_uid
    return None
