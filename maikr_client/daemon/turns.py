"""Wishes one after the other, however many come at once."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

May = Callable[[], None]
"""Asked when it is a wish's turn: it may have become another user's machine since it was said. Raises NotPermitted."""


def freely() -> None:
    """Whoever it is."""


class Turns:
    """Whose turn it is."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    @contextlib.asynccontextmanager
    async def take(self, may: May) -> AsyncIterator[None]:
        """Wait for a turn, which lasts as long as the block, if it is still allowed then. Raises what `may` raises."""
        async with self._lock:
            may()
            yield
