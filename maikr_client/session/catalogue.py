"""The directory of servers: fresh, or as it was kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from maikr_client.api.client import ApiClient
from maikr_client.errors import MaikrError
from maikr_client.model.server import Directory
from maikr_client.settings.state import KeptDirectory, StateStore

FRESH = timedelta(minutes=5)
PATIENCE_S = 4.0
"""How long a newer list is waited for when there is one already."""


class Catalogue:
    """`state` keeps the directory between processes; `malformed` names servers that the last answer had wrong."""

    def __init__(self, api: ApiClient, state: StateStore, now: Callable[[], datetime]) -> None:
        self._api = api
        self._state = state
        self._now = now
        self.malformed: frozenset[str] = frozenset()

    async def directory(self, *, refresh: bool = False) -> Directory:
        """The servers; kept ones when they are fresh, or when the backend is away. Raises what the API does."""
        kept = await self._state.directory()
        if kept is not None and not refresh and timedelta() <= self._now() - kept.fetched_at < FRESH:
            return _of(kept, stale=False)
        try:
            async with asyncio.timeout(None if kept is None else PATIENCE_S):
                fetched = await self._fetched(kept)
        except (MaikrError, TimeoutError):
            if kept is None:
                raise
            return _of(kept, stale=True)
        with suppress(MaikrError):  # a list that can't be kept is still a list
            await self._state.keep_directory(fetched)
        return _of(fetched, stale=False)

    async def kept(self) -> Directory:
        """The servers as they are kept, whatever their age; asked for only when there are none."""
        kept = await self._state.directory()
        return await self.directory() if kept is None else _of(kept, stale=False)

    async def forget_mark(self) -> None:
        """Else the mark (ETag) that came with the list would tell that the next account is on the same computer."""
        kept = await self._state.directory()
        if kept is not None:
            await self._state.keep_directory(replace(kept, etag=None))

    async def _fetched(self, kept: KeptDirectory | None) -> KeptDirectory:
        listing = await self._api.servers(None if kept is None else kept.etag)
        if listing is None and kept is not None:
            return KeptDirectory(servers=kept.servers, etag=kept.etag, fetched_at=self._now())
        if listing is None:
            listing = await self._api.servers(None)
        if listing is None:
            return KeptDirectory(servers=(), etag=None, fetched_at=self._now())
        self.malformed = frozenset(each.name for each in listing.left_out)
        return KeptDirectory(servers=listing.servers, etag=listing.etag, fetched_at=self._now())


def _of(kept: KeptDirectory, *, stale: bool) -> Directory:
    return Directory(servers=kept.servers, fetched_at=kept.fetched_at, stale=stale)
