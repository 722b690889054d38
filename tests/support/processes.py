"""Processes of this machine, by what they run."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def processes_of(program: str) -> list[int]:
    """Those that were started as that, or run a module of that name (`python -m MODULE`)."""
    found = []
    for entry in Path("/proc").iterdir():
        with suppress(OSError):
            if entry.name.isdecimal() and program.encode() in (entry / "cmdline").read_bytes().split(b"\0"):
                found.append(int(entry.name))
    return found


def resolver_pid() -> int | None:
    """The resolver's process, if there is one."""
    return next(iter(processes_of("maikr_client.resolver")), None)
