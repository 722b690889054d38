"""Remote lists: kept up to date, checked before they are used, and the last good copy kept when they are not.

A list yields destinations only. What is done with them stands in the user's rule, so no update can change it; a line
with an action of its own is refused. Where no rule names a list's format it is told by the list's look, once: a newer
copy that looks like another one, and reads badly as the first, is not taken, for the same lines would hold other names.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from maikr_client.errors import Failed, InvalidValue
from maikr_client.exchange.collector import text_of
from maikr_client.exchange.fetch import Fetched, Fetcher
from maikr_client.exchange.list_cache import KeptList, ListCache
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.results import ImportedList, ListFormat
from maikr_client.http import httpx
from maikr_client.model.problem import ProblemCode
from maikr_client.model.rule import ListKind, ListReference


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteList:
    """A list as it is used. `stale` says why the copy is not of now, None if it is; `sha256` is the content's.
    `changed` is there if that is because the list now looks like another form.
    """

    reference: ListReference
    imported: ImportedList
    sha256: str
    fetched_at: datetime
    stale: str | None
    changed: OtherForm | None = None


class OtherForm(InvalidValue):
    """A list looks like another form than at first."""

    def __init__(self, before: ListFormat, now: ListFormat) -> None:
        super().__init__("list", f"it was {before} at first and looks like {now} now")
        self.before = before
        self.now = now


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
            why, changed = _why(error), error if isinstance(error, OtherForm) else None
        if kept is not None:
            with contextlib.suppress(InvalidValue):
                return replace(self._read(reference, kept, stale=why), changed=changed)
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
            fresh = replace(kept, fetched_at=self._now(), etag=fetched.etag or kept.etag)
        else:
            _refuse_unpinned(reference, fetched.body)
            form = None if kept is None else kept.form
            fresh = KeptList(body=fetched.body, fetched_at=self._now(), etag=fetched.etag, form=form)
        if reference.format is None:
            fresh = replace(fresh, form=_form(fresh, kept))
        remote = self._read(reference, fresh, stale=None)
        if not len(remote.imported.destinations):
            raise InvalidValue("list", "no destination in it")
        self._cache.keep(reference.where, fresh)
        return remote

    def _read(self, reference: ListReference, kept: KeptList, *, stale: str | None) -> RemoteList:
        text = text_of(kept.body)
        form = format_of(text, reference.format) if reference.format or not kept.form else kept.form
        imported = read_list(text, form)
        return RemoteList(
            reference=reference, imported=imported, sha256=kept.sha256, fetched_at=kept.fetched_at, stale=stale
        )


def _form(fresh: KeptList, kept: KeptList | None) -> ListFormat:
    """What a list is whose format no rule names: what it was at first. Raises InvalidValue, OtherForm."""
    text = text_of(fresh.body)
    looks_like = format_of(text)
    if kept is None:
        return looks_like
    before = fresh.form or format_of(text_of(kept.body))
    if looks_like is before:
        return before
    try:
        read = read_list(text, before)
    except InvalidValue:
        raise OtherForm(before, looks_like) from None
    if read.problems or not len(read.destinations):
        raise OtherForm(before, looks_like)
    return before


def _refuse_unpinned(reference: ListReference, body: bytes) -> None:
    found = hashlib.sha256(body).hexdigest()
    if reference.sha256 is not None and found != reference.sha256:
        raise InvalidValue("list", f"its SHA-256 is {found}, not the pinned one")


def _why(error: Exception) -> str:
    return error.problem.field("why") if isinstance(error, InvalidValue) else f"{type(error).__name__}: {error}"[:200]
