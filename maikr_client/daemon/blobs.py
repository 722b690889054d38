"""What clients gave the daemon ahead of a plan: a rules document and lists, each known by its SHA-256."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from maikr_client.daemon.private_files import PrivateFiles, failure
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.requests import StoreBlob

MAX_TOTAL_BYTES: Final = 256 * 1024 * 1024
MAX_BLOBS: Final = 512
"""Twice what one plan can name, and some more."""

GRACE_S: Final = 600.0
"""How long a blob that no plan names is kept for the plan that is about to name it."""

_PART: Final = ".part"


class Blobs:
    """Private files in `path`. `clock` is the wall clock as Unix time. Methods raise Failed; they block, for a moment
    that grows with the part's size only, but for the last part's hash (64 MiB: 0.1 s).
    """

    def __init__(self, path: Path, files: PrivateFiles, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._files = files
        self._clock = clock

    def missing(self, sha256s: Iterable[str]) -> tuple[str, ...]:
        """Those that are not here, or not whole."""
        return tuple(each for each in dict.fromkeys(sha256s) if not (self._path / each).is_file())

    def store(self, part: StoreBlob, wanted: frozenset[str]) -> None:
        """Take in a part; with the last the whole is kept if its hash is right. `wanted` are never given up for
        room.
        """
        if not self.missing((part.sha256,)):
            return
        with _said(part.sha256):
            self._files.make_directory(self._path)
            self._make_room(part, wanted)
            self._append(part)
            if part.offset + len(part.data) == part.total_bytes:
                self._finish(part.sha256)

    def read(self, sha256: str) -> bytes:
        """The whole blob. Raises Failed(FILE_DAMAGED) when it is not there, not private or not what it was."""
        content = self._content(sha256)
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            raise Failed(ProblemCode.FILE_DAMAGED, what=f"blob {sha256[:8]}")
        return content

    @contextlib.contextmanager
    def opened(self, sha256: str) -> Iterator[int]:
        """A descriptor to read the whole blob by, checked when it was last `read`. Raises OSError."""
        descriptor = self._files.open(self._path / sha256, os.O_RDONLY)
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def prune(self, wanted: frozenset[str]) -> None:
        """Nothing stays but `wanted` and what came within GRACE_S. Best effort."""
        with contextlib.suppress(OSError):
            for each in self._unwanted(wanted):
                if self._clock() - each.stat().st_mtime > GRACE_S:
                    each.unlink(missing_ok=True)

    def _content(self, sha256: str) -> bytes | None:
        try:
            descriptor = self._files.open(self._path / sha256, os.O_RDONLY)
        except OSError:
            return None
        with os.fdopen(descriptor, "rb") as file:
            return file.read() if self._files.is_private(descriptor) else None

    def _append(self, part: StoreBlob) -> None:
        path = self._unfinished(part.sha256)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | (0 if part.offset else os.O_TRUNC)
        with os.fdopen(self._files.open(path, flags), "ab") as file:
            if os.fstat(file.fileno()).st_size != part.offset:
                raise Failed(ProblemCode.BAD_REQUEST, what="blob", why="a part out of order")
            try:
                file.write(part.data)
                file.flush()
            except OSError:
                with contextlib.suppress(OSError):
                    path.unlink()
                raise

    def _finish(self, sha256: str) -> None:
        path = self._unfinished(sha256)
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != sha256:
            path.unlink()
            raise Failed(ProblemCode.INVALID_VALUE, what="blob", why="its SHA-256 is another")
        path.replace(self._path / sha256)

    def _make_room(self, part: StoreBlob, wanted: frozenset[str]) -> None:
        """For the whole when it begins, and for each part: of what has begun meanwhile the sizes are not known yet."""
        own = self._unfinished(part.sha256).name
        with os.scandir(self._path) as entries:
            found = {each.name: each.stat(follow_symlinks=False) for each in entries if each.name != own}
        room = MAX_TOTAL_BYTES - (part.offset + len(part.data) if part.offset else part.total_bytes)
        room -= sum(each.st_size for each in found.values())
        places = MAX_BLOBS - 1 - len(found)
        if room >= 0 and places >= 0:
            return
        for name in sorted(found.keys() - wanted, key=lambda each: found[each].st_mtime_ns):
            (self._path / name).unlink(missing_ok=True)
            room, places = room + found[name].st_size, places + 1
            if room >= 0 and places >= 0:
                return
        if room < 0:
            raise Failed(ProblemCode.INVALID_VALUE, what="lists", why="too large together")

    def _unfinished(self, sha256: str) -> Path:
        return self._path / f"{sha256}{_PART}"

    def _unwanted(self, wanted: frozenset[str]) -> list[Path]:
        return [each for each in self._path.iterdir() if each.name not in wanted]


@contextlib.contextmanager
def _said(sha256: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise failure(error, f"blob {sha256[:8]}") from None
