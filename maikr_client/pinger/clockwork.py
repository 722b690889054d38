"""One thing after the other: what is due at a moment, and what comes on sockets; with half the memory of asyncio."""

from __future__ import annotations

import heapq
import itertools
import selectors
import socket
import time
from collections.abc import Callable

Act = Callable[[], None]


class Clockwork:
    """`now_s` is the clock that can't be set."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._due: list[tuple[float, int, Act]] = []
        self._order = itertools.count()
        self._goes = True
        self.now_s = time.monotonic

    def at(self, when_s: float, act: Act) -> None:
        """Do that then, or as soon after as may be."""
        heapq.heappush(self._due, (when_s, next(self._order), act))

    def watch(self, connection: socket.socket, act: Act) -> None:
        """Do that whenever something has come there."""
        self._selector.register(connection, selectors.EVENT_READ, act)

    def forget(self, connection: socket.socket) -> None:
        """Look there no more, and close it."""
        self._selector.unregister(connection)
        connection.close()

    def run(self) -> None:
        """Until `stop`."""
        while self._goes:
            for key, _ in self._selector.select(self._patience_s()):
                key.data()
            while self._due and self._due[0][0] <= self.now_s():
                heapq.heappop(self._due)[2]()

    def stop(self) -> None:
        """Nothing more is to be done."""
        self._goes = False

    def _patience_s(self) -> float | None:
        return max(0.0, self._due[0][0] - self.now_s()) if self._due else None
