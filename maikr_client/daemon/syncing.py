"""Brings to disk for good what was written, beside everything else."""

from __future__ import annotations

import asyncio

from maikr_client.daemon.store import Store


class Syncing:
    """Of `store`. Off the hot path: the kernel already holds what a crash of ours needs; a loss of power needs this."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        """What was written until now is safe soon. Needs a running loop."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._sync())

    async def _sync(self) -> None:
        while self._store.unsynced:
            await asyncio.to_thread(self._store.sync)
