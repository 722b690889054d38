"""The state directory: small private files, replaced whole, and the lock that lets one daemon alone use it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import BinaryIO

from maikr_client.daemon.blobs import Blobs
from maikr_client.daemon.private_files import PrivateFiles, failure
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode

MAX_FILE_BYTES = 4 * 1024 * 1024


class Store:
    """Files in `path`, a directory of mode 0700 that is made if missing; `blobs` in a directory of theirs. Raises
    Failed.
    """

    def __init__(self, path: Path, files: PrivateFiles) -> None:
        self.path = path
        self.files = files
        self._unsynced: set[str] = set()
        self._lock = -1
        self.blobs = Blobs(path / "blobs", files)

    def open(self) -> None:
        """Make the directory and lock it until `close`. Raises Failed when another process holds it."""
        try:
            self.files.make_directory(self.path)
            self._lock = self.files.lock(self.path / "lock")
        except BlockingIOError:
            raise Failed(ProblemCode.COMMAND_FAILED, what="state directory", why="another daemon uses it") from None
        except OSError as error:
            raise failure(error, "state directory") from None

    def close(self) -> None:
        """Let go of the lock."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def read(self, name: str) -> bytes | None:
        """The file's content, None without one. Raises Failed for one that is not private, too large, or that the disk
        does not give.
        """
        try:
            with os.fdopen(self.files.open(self.path / name, os.O_RDONLY), "rb") as file:
                return self._content(file, name)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise failure(error, name) from None

    def write(self, name: str, content: bytes) -> None:
        """Replace the file: any reader, also after a crash of ours, finds the old or the new one. `sync` makes it
        outlive a loss of power.
        """
        new = self.path / f"{name}.new"
        try:
            descriptor = self.files.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            new.replace(self.path / name)
        except OSError as error:
            with contextlib.suppress(OSError):
                new.unlink()
            raise failure(error, name) from None
        self._unsynced.add(name)

    def remove(self, name: str) -> None:
        """No file of that name, whether there was one or not."""
        try:
            (self.path / name).unlink(missing_ok=True)
        except OSError as error:
            raise failure(error, name) from None
        self._unsynced.add(name)

    def keep_copy(self, name: str, suffix: str) -> None:
        """Give the file a second name, so that replacing it loses nothing. Best effort: it stays under its own name."""
        with contextlib.suppress(OSError):
            os.link(self.path / name, self.path / f"{name}.{suffix}", follow_symlinks=False)

    @property
    def unsynced(self) -> bool:
        """Something would not outlive a loss of power yet."""
        return bool(self._unsynced)

    def sync(self) -> None:
        """Make every write and removal until now outlive a loss of power. Blocks: not for the event loop."""
        names, self._unsynced = self._unsynced, set()
        for each in (*(self.path / name for name in names), self.path):
            with contextlib.suppress(OSError):
                _sync(each)

    def _content(self, file: BinaryIO, name: str) -> bytes:
        if not self.files.is_private(file.fileno()):
            raise Failed(ProblemCode.FILE_DAMAGED, what=name, why="not private")
        content = file.read(MAX_FILE_BYTES + 1)
        if len(content) > MAX_FILE_BYTES:
            raise Failed(ProblemCode.FILE_DAMAGED, what=name, why="too large")
        return content


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
