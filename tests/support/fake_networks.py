"""A source of the present network in memory. Its switches may be set from any thread."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from maikr_client.model.network import Absent, Network, NetworkKind, Present, Whereabouts

HOME = Network(kind=NetworkKind.WIFI, name="Lindenhof", router="02:00:00:00:00:01")
CAFE = Network(kind=NetworkKind.WIFI, name="Café Zentral", router="02:00:00:00:00:02")
OFFICE = Network(kind=NetworkKind.WIRED, name="Kontor", router="02:00:00:00:00:03")


class FakeNetworks:
    """In no network at first. While `lingers` is set nothing is told."""

    def __init__(self) -> None:
        self.now: Whereabouts = Absent.OFFLINE
        self.lingers = False
        self.watchers = 0
        self._stay = 0
        self._loops: dict[asyncio.AbstractEventLoop, asyncio.Event] = {}

    def arrive(self, network: Network) -> None:
        """The computer is there now."""
        self.show(Present(network=network, stay=self._stay))

    def sleep(self) -> None:
        """It slept; where it wakes up is to be said."""
        self._stay += 1
        self.show(Absent.OFFLINE)

    def show(self, now: Whereabouts) -> None:
        """That is known now."""
        self.now, self.lingers = now, False
        for loop, news in self._loops.items():
            if not loop.is_closed():
                loop.call_soon_threadsafe(news.set)

    async def watch(self) -> AsyncIterator[Whereabouts]:
        """See `Networks`; this one never gives up."""
        news = self._loops.setdefault(asyncio.get_running_loop(), asyncio.Event())
        self.watchers += 1
        told: Whereabouts | None = None
        while True:
            news.clear()
            if self.now != told and not self.lingers:
                told = self.now
                yield told
                continue
            await news.wait()
