"""What SQLite says against a file, as an error that names it."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Final

from maikr_client.errors import Failed, MaikrError, NotPermitted, TimedOut
from maikr_client.model.problem import ProblemCode

LITTLE_ROOM_BYTES: Final = 64 * 1024
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Damaged(Exception):
    """The file is no such database, or no longer. May be raised by what reads it."""


def named(error: sqlite3.Error, path: Path) -> MaikrError | Damaged:
    """What becomes of `error`, met at `path`."""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in _DAMAGED:
        return Damaged()
    if primary == sqlite3.SQLITE_FULL or (primary == sqlite3.SQLITE_IOERR and _no_room(path)):
        return Failed(ProblemCode.DISK_FULL, file=path.name)
    match primary:
        case sqlite3.SQLITE_BUSY:
            return TimedOut(what=path.name)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return NotPermitted(file=path.name)
        case _:
            return Failed(ProblemCode.COMMAND_FAILED, file=path.name, why=getattr(error, "sqlite_errorname", "SQLite"))


def _no_room(path: Path) -> bool:
    """A full disk is met as several of SQLite's I/O errors, SQLITE_IOERR_SHMSIZE first."""
    return shutil.disk_usage(path.parent).free < LITTLE_ROOM_BYTES
