"""What the daemon's files need of an operating system, and its errors in our words."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Protocol

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class PrivateFiles(Protocol):
    """What only the operating system can say or do about files."""

    def lock(self, path: Path) -> int:
        """Hold `path` until the descriptor is closed. Raises BlockingIOError when another process holds it, OSError."""

    def open(self, path: Path, flags: int) -> int:
        """A descriptor of `path` by `flags` (os.open), through no symbolic link and for no child. Raises OSError."""

    def make_directory(self, path: Path) -> None:
        """`path` is a directory that nobody else may look into. Raises OSError."""

    def is_private(self, descriptor: int) -> bool:
        """A regular file of ours that nobody else may read or write."""


def failure(error: OSError, what: str) -> Failed:
    """The error that says what the system said."""
    code = ProblemCode.DISK_FULL if error.errno in _FULL else ProblemCode.COMMAND_FAILED
    return Failed(code, what=what, why=errno.errorcode.get(error.errno or 0, "unknown"))
