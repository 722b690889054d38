"""How a file of the person's own is read, replaced and set aside, so that nothing is ever lost or half written."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from maikr_client.errors import Failed, MaikrError, NotPermitted
from maikr_client.model.problem import Problem, ProblemCode

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY = getattr(os, "O_DIRECTORY", 0)
MAX_FILE_BYTES = 64 * 1024 * 1024


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """What the system says against a file inside becomes an error that names it.

    Raises Failed(DISK_FULL), NotPermitted or Failed(COMMAND_FAILED); field `file` is the file's own name.
    """
    try:
        yield
    except OSError as error:
        raise _named(error, path) from error


def _named(error: OSError, path: Path) -> MaikrError:
    if error.errno in _NO_ROOM:
        return Failed(ProblemCode.DISK_FULL, file=path.name)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS, errno.ELOOP}:
        return NotPermitted(file=path.name, why=error.strerror or "")
    return Failed(ProblemCode.COMMAND_FAILED, file=path.name, why=error.strerror or type(error).__name__)


def own_directory(path: Path) -> Path:
    """Make `path`, with mode 0700, unless it is there; it must be this user's. Raises NotPermitted, Failed."""
    with naming(path):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = path.stat()
        user = getattr(os, "geteuid", lambda: found.st_uid)()
        if found.st_uid != user:
            raise NotPermitted(file=path.name, why="belongs to another user")
        if found.st_mode & 0o077:
            path.chmod(0o700)
    return path


def read_own(path: Path) -> bytes | None:
    """The whole file, None when there is none; a symbolic link is not followed. Raises NotPermitted, Failed."""
    with naming(path):
        try:
            descriptor = os.open(path, os.O_RDONLY | _NO_FOLLOW)
        except FileNotFoundError:
            return None
        with os.fdopen(descriptor, "rb") as file:
            return file.read(MAX_FILE_BYTES)


def write_own(path: Path, data: bytes) -> None:
    """Replace the file by `data`, mode 0600: afterwards it is whole, old or new, whatever happens (rename(2)).

    Raises Failed(DISK_FULL) and others with the old file in place.
    """
    own_directory(path.parent)
    with naming(path):
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
        _sync_directory(path.parent)


def _sync_directory(path: Path) -> None:
    if not _DIRECTORY:
        return
    descriptor = os.open(path, os.O_RDONLY | _DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def set_aside(path: Path) -> Problem:
    """Move a damaged file out of the way, under a name of its own, and say so. Raises NotPermitted, Failed."""
    kept = _aside(path)
    with naming(path):
        path.rename(kept)
    return Problem.of(ProblemCode.FILE_DAMAGED, file=path.name, kept_as=kept.name)


def copy_aside(path: Path) -> None:
    """Keep a copy of a partly damaged file, before it is replaced. Raises Failed(DISK_FULL), NotPermitted."""
    data = read_own(path)
    if data is not None:
        write_own(_aside(path), data)


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S.%fZ')}")
