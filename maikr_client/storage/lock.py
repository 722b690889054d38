"""One process, and one task in it, at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from maikr_client.errors import TimedOut
from maikr_client.storage.files import naming, own_directory

POLL_S = 0.02


class LockBusy(TimedOut):
    """Somebody else holds the lock."""


@asynccontextmanager
async def held(path: Path, *, timeout_s: float) -> AsyncIterator[None]:
    """Hold the lock on `path` inside. It ends with the process, however that ends.

    With `timeout_s` 0 it is tried once. Raises LockBusy.
    """
    own_directory(path.parent)
    lock = FileLock(path, mode=0o600, thread_local=False)
    await _acquire(lock, path, timeout_s)
    try:
        yield
    finally:
        lock.release()


async def _acquire(lock: FileLock, path: Path, timeout_s: float) -> None:
    clock = asyncio.get_running_loop().time
    deadline = clock() + timeout_s
    while not _acquired(lock, path):
        if clock() >= deadline:
            raise LockBusy(what=path.name)
        await asyncio.sleep(POLL_S)


def _acquired(lock: FileLock, path: Path) -> bool:
    with naming(path):
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return False
        return True
