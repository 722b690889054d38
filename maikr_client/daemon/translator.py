"""Gives names their synthetic addresses: first the disk and the kernel know them, then whoever asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from maikr_client.daemon.pool_file import PoolFile
from maikr_client.daemon.pools import Placed, Wanted
from maikr_client.daemon.ports import Flows, Translations
from maikr_client.daemon.steering import IpAddress, Translation

WAIT_S: Final = 3.8
"""The resolver gives up soon after."""

BATCH: Final = 512
"""So many at once fit into one message to the kernel."""

T = TypeVar("T")


class Translator:
    """`pools` in the kernel. `clock` is Unix time; `crowded` is called when the layout must be loaded anew."""

    def __init__(
        self,
        translations: Translations,
        flows: Flows,
        file: PoolFile,
        *,
        clock: Callable[[], float],
        crowded: Callable[[], None],
    ) -> None:
        self._translations = translations
        self._flows = flows
        self._file = file
        self._clock = clock
        self._crowded = crowded
        self._lock = asyncio.Lock()
        self._loaded = -1
        self._news = asyncio.Event()
        self.pools = file.load()

    def layout_is(self, version: int) -> None:
        """The kernel has that layout of the pools, or none (-1)."""
        self._loaded = version
        self._news.set()
        self._news = asyncio.Event()

    async def load(self) -> None:
        """Tell the kernel everything: it may have lost it. Raises Failed."""
        async with self._lock:
            for batch in _batches(self.pools.translations):
                await self._translations.add(batch)

    async def map(self, name: str, wanted: Iterable[Wanted]) -> tuple[Translation, ...]:
        """Synthetic addresses for `name`, which the kernel has. Raises Failed, PoolsExhausted, TimeoutError."""
        wanted = tuple(wanted)
        async with asyncio.timeout(WAIT_S):
            async with self._lock:
                before = self.pools.version
                placed = self.pools.place(name, wanted, self._clock())
                await self._add(placed)
            ready = placed.fresh and self.pools.make_ready(each.judged.policy for each in wanted)
            if self.pools.version != before or ready:
                self._crowded()
            while self._loaded < placed.version:
                await self._news.wait()
        return placed.pairs

    async def give_up(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These stand for nothing any more. Raises Failed."""
        async with self._lock:
            for batch in _batches(synthetic):
                await self._translations.remove(batch)

    async def keep_house(self, forget: Callable[[tuple[IpAddress, ...]], None]) -> None:
        """Let go of what nobody asks for any more; `forget` tells the resolver. Raises Failed."""
        in_use = await self._flows.in_use()
        async with self._lock:
            now = self._clock()
            forget(self.pools.outdated(now, in_use))
            for batch in _batches(self.pools.sweep(now, in_use)):
                await self._translations.remove(batch)
            self._file.rewrite(self.pools)

    async def _add(self, placed: Placed) -> None:
        if not placed.fresh:
            return
        self._file.add(self.pools, placed.fresh)
        try:
            await self._translations.add(placed.fresh)
        except BaseException:
            self.pools.withdraw(placed)
            raise


def _batches(items: tuple[T, ...]) -> Iterable[tuple[T, ...]]:
    return (items[start : start + BATCH] for start in range(0, len(items), BATCH))
