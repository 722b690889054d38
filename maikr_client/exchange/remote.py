"""Remote lists: kept up to date, checked before they are used, and the last good copy kept when they are not.

A list yields destinations only. What is done with them stands in the user's rule, so no update can change it; a line
with an action of its own is refused.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from maikr_client.errors import Failed, InvalidValue
from maikr_client.exchange.collector import text_of
from maikr_client.exchange.fetch import Fetched, Fetcher
from maikr_client.exchange.list_cache import KeptList, ListCache
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.results import ImportedList
from maikr_client.http import httpx
from maikr_client.model.problem import ProblemCode
from maikr_client.model.rule import ListKind, ListReference


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteList:
    """A list as it is used. `stale` says why the copy is not of now, None if it is; `sha256` is the content's."""

    reference: ListReference
    imported: ImportedList
    sha256: str
    fetched_at: datetime
    stale: str | None


class RemoteLists:
    """The lists of URLs, fetched by `fetcher`, kept in `cache`."""

    def __init__(self, fetcher: Fetcher, cache: ListCache, now: Callable[[], datetime]) -> None:
        self._fetcher = fetcher
        self._cache = cache
        self._now = now

    def kept(self, reference: ListReference) -> RemoteList | None:
        """The last good copy, None without one; asks nobody."""
        kept = self._kept(reference)
        return None if kept is None else self._read(reference, kept, stale=None)

    async def update(self, reference: ListReference) -> RemoteList:
        """The list as it is now, or its last good copy and in `stale` the reason. Raises Failed without either."""
        kept = self._kept(reference)
        try:
            fetched = await self._fetcher.fetch(reference.where, kept.etag if kept is not None else None)
            return self._take(reference, fetched, kept)
        except (InvalidValue, OSError, httpx.HTTPError) as error:
            why = _why(error)
        if kept is not None:
            with contextlib.suppress(InvalidValue):
                return self._read(reference, kept, stale=why)
        raise Failed(ProblemCode.INVALID_VALUE, what=reference.where, why=why)

    def _kept(self, reference: ListReference) -> KeptList | None:
        if reference.kind is not ListKind.URL:
            raise InvalidValue("list", "not one of a URL")
        kept = self._cache.load(reference.where)
        pinned = reference.sha256
        return kept if kept is not None and pinned in {None, kept.sha256} else None

    def _take(self, reference: ListReference, fetched: Fetched, kept: KeptList | None) -> RemoteList:
        if fetched.body is None:
            if kept is None:
                raise InvalidValue("list", "the server sent nothing")
            fresh = KeptList(body=kept.body, fetched_at=self._now(), etag=fetched.etag or kept.etag)
        else:
            _refuse_unpinned(reference, fetched.body)
            fresh = KeptList(body=fetched.body, fetched_at=self._now(), etag=fetched.etag)
        remote = self._read(reference, fresh, stale=None)
        if not len(remote.imported.destinations):
            raise InvalidValue("list", "no destination in it")
        self._cache.keep(reference.where, fresh)
        return remote

    def _read(self, reference: ListReference, kept: KeptList, *, stale: str | None) -> RemoteList:
        text = text_of(kept.body)
        imported = read_list(text, format_of(text, reference.format))
        return RemoteList(
            reference=reference, imported=imported, sha256=kept.sha256, fetched_at=kept.fetched_at, stale=stale
        )


def _refuse_unpinned(reference: ListReference, body: bytes) -> None:
    found = hashlib.sha256(body).hexdigest()
    if reference.sha256 is not None and found != reference.sha256:
        raise InvalidValue("list", f"its SHA-256 is {found}, not the pinned one")


def _why(error: Exception) -> str:
    return error.problem.field("why") if isinstance(error, InvalidValue) else f"{type(error).__name__}: {error}"[:200]
