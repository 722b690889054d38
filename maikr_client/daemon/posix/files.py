"""The state directory's lock, and whether what lies in it is ours alone."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from pathlib import Path


class PosixFiles:
    """See `daemon.store.PrivateFiles`."""

    def lock(self, path: Path) -> int:
        """Hold `path` until the descriptor is closed. Raises BlockingIOError when another process holds it, OSError."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def open(self, path: Path, flags: int) -> int:
        """A descriptor of `path` by `flags` (os.open), through no symbolic link and for no child. Raises OSError."""
        return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)

    def make_directory(self, path: Path) -> None:
        """`path` is a directory of ours with mode 0700. Raises OSError when it is somebody else's."""
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            raise PermissionError(errno.EPERM, "not ours")
        path.chmod(0o700)

    def is_private(self, descriptor: int) -> bool:
        """A regular file of ours that nobody else may read or write."""
        found = os.fstat(descriptor)
        return stat.S_ISREG(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077
