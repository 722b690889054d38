"""Which files root may execute: those that nobody else could have put there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

SYSTEM_DIRECTORIES = tuple(map(Path, ("/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin")))
_ALL_IDS = ["0", "0", "4294967295"]
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def trusted_owners(uid_map: str, overflow_uid: int) -> frozenset[int]:
    """Root, and in a user namespace also the owner of what is outside of it (user_namespaces(7))."""
    return frozenset({0}) if uid_map.split() == _ALL_IDS else frozenset({0, overflow_uid})


def owners_here() -> frozenset[int]:
    """`trusted_owners` of this process."""
    uid_map = Path("/proc/self/uid_map").read_text("ascii")
    return trusted_owners(uid_map, int(Path("/proc/sys/kernel/overflowuid").read_text("ascii")))


def find_program(name: str, directories: Iterable[Path], owners: frozenset[int]) -> Path | None:
    """The first executable called `name` that only `owners` can change, or put another in place of; None without one.
    Links are followed first.
    """
    for directory in directories:
        path = directory / name
        if path.exists() and _unchanged_by_others(path.resolve(), owners):
            return path
    return None


def _unchanged_by_others(path: Path, owners: frozenset[int]) -> bool:
    file = path.stat()
    executable = stat.S_ISREG(file.st_mode) and bool(file.st_mode & stat.S_IXUSR)
    return executable and all(_is_theirs(each, owners) for each in (file, *(above.stat() for above in path.parents)))


def _is_theirs(found: os.stat_result, owners: frozenset[int]) -> bool:
    """In a directory where all may write but only owners remove (sticky) nobody else can replace what is not theirs."""
    shared = bool(found.st_mode & _OTHERS_WRITE) and not (stat.S_ISDIR(found.st_mode) and found.st_mode & stat.S_ISVTX)
    return found.st_uid in owners and not shared
