"""Control groups of ours (cgroups(7), version 2), wherever the system has mounted them, or not at all.

The hierarchy is opened by fsopen(2) and fsmount(2), which no path leads to: so it does not matter whether
/sys/fs/cgroup is the whole of it, a mixture with version 1, read only, or hidden.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import secrets
import select
from collections.abc import Iterator
from typing import Final

from maikr_client.daemon.ports import PeerProcess

PARENT: Final = "maikr-portal"
_FSOPEN, _FSCONFIG, _FSMOUNT = 430, 431, 432  # the same on every architecture: asm-generic/unistd.h
_CLOSE_ON_EXEC, _CREATE = 1, 6
_DIRECTORY = os.O_RDONLY
_TOGETHER, _ALONE, _AT_ONCE = 1, 2, 4  # flock(2)
_INIT = 1
_TRIES = 5
_PROCESSES, _EVENTS = "cgroup.procs", "cgroup.events"


class ControlGroup:
    """A new group of ours, below PARENT. `descriptor` is its directory's; as long as that is open nobody of ours takes
    the group away. Raises OSError.
    """

    def __init__(self) -> None:
        self.descriptor = _made()

    def take(self, process: PeerProcess) -> None:
        """Move the process here. Raises OSError; ProcessLookupError for one that ended: who has its number now may be
        another one, and does not count as taken, or was never one that this process could see.
        """
        if process.pid <= _INIT:
            # 0, of another pid namespace, would be the daemon itself (cgroups(7))
            raise ProcessLookupError
        number = os.open(_PROCESSES, os.O_WRONLY, dir_fd=self.descriptor)
        try:
            os.write(number, str(process.pid).encode())
        finally:
            os.close(number)
        if _ended(process):
            raise ProcessLookupError

    def is_occupied(self) -> bool:
        """A process is here. Raises OSError."""
        events = os.open(_EVENTS, os.O_RDONLY, dir_fd=self.descriptor)
        with os.fdopen(events, "rb") as file:
            return b"populated 1" in file.read()

    def close(self) -> None:
        """Let go of it; with nobody in it it is no more."""
        os.close(self.descriptor)
        remove_empty()


def remove_empty() -> None:
    """Take away what groups of ours nobody is in and nobody holds, of processes before us too."""
    with contextlib.suppress(OSError), _root() as root:
        with contextlib.suppress(OSError), _directory(PARENT, root) as parent:
            for entry in os.scandir(parent):
                with contextlib.suppress(OSError), _directory(entry.name, parent) as group:
                    _hold(group, _ALONE)
                    os.rmdir(entry.name, dir_fd=parent)
        os.rmdir(PARENT, dir_fd=root)


def _made() -> int:
    """A new group's directory. Another daemon of this machine may take away what looks left behind, before it is held:
    then once more.
    """
    for _ in range(_TRIES - 1):
        with contextlib.suppress(FileNotFoundError, BlockingIOError), _parent() as parent:
            return _make(parent)
    with _parent() as parent:
        return _make(parent)


def _make(parent: int) -> int:
    name = secrets.token_hex(8)
    os.mkdir(name, mode=0o755, dir_fd=parent)
    descriptor = os.open(name, _DIRECTORY, dir_fd=parent)
    try:
        _hold(descriptor, _TOGETHER)
        os.stat(name, dir_fd=parent)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _ended(process: PeerProcess) -> bool:
    """A pidfd becomes readable at its process's end (pidfd_open(2))."""
    readable, _, _ = select.select([process.descriptor], [], [], 0)
    return bool(readable)


@contextlib.contextmanager
def _parent() -> Iterator[int]:
    with _root() as root:
        with contextlib.suppress(FileExistsError):
            os.mkdir(PARENT, mode=0o755, dir_fd=root)
        with _directory(PARENT, root) as parent:
            yield parent


@contextlib.contextmanager
def _root() -> Iterator[int]:
    opened = _call(_FSOPEN, b"cgroup2", _CLOSE_ON_EXEC)
    try:
        _call(_FSCONFIG, opened, _CREATE, None, None, 0)
        mounted = _call(_FSMOUNT, opened, _CLOSE_ON_EXEC, 0)
    finally:
        os.close(opened)
    try:
        with _directory(".", mounted) as root:
            yield root
    finally:
        os.close(mounted)


@contextlib.contextmanager
def _directory(name: str, place: int) -> Iterator[int]:
    descriptor = os.open(name, _DIRECTORY, dir_fd=place)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _hold(directory: int, how: int) -> None:
    """Until the descriptor is closed. Raises BlockingIOError if somebody else does."""
    _checked(ctypes.CDLL(None, use_errno=True).flock(directory, how | _AT_ONCE))


def _call(number: int, *arguments: int | bytes | None) -> int:
    return _checked(ctypes.CDLL(None, use_errno=True).syscall(number, *arguments))


def _checked(result: int) -> int:
    if result < 0:
        failure = ctypes.get_errno()
        raise OSError(failure, os.strerror(failure))
    return result
