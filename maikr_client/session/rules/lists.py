"""The lists that rules name, fetched when they are missing or old, from the last good copy when they can't be."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from maikr_client.errors import InvalidValue, MaikrError
from maikr_client.exchange.library import GatheredLists, ListLibrary
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.remote import RemoteLists
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import ListKind, ListReference, RuleList
from maikr_client.rules.compile import needed_lists
from maikr_client.rules.problems import RuleProblem
from maikr_client.session.rules.port import ListNameTaken
from maikr_client.storage.files import write_own

FRESH = timedelta(days=1)
PATIENCE_S = 4.0
"""How long a newer copy is waited for when there is one already."""
FIRST_PATIENCE_S = 60.0


class NeededLists:
    """`library` reads, from `folder` too, `remote` fetches; `note` takes what is met beside the way."""

    def __init__(
        self,
        folder: Path,
        library: ListLibrary,
        remote: RemoteLists,
        now: Callable[[], datetime],
        note: Callable[[Problem], None],
    ) -> None:
        self._folder = folder
        self._library = library
        self._remote = remote
        self._now = now
        self._note = note

    async def gathered(self, rules: RuleList, *, refresh: bool = False) -> GatheredLists:
        """All lists of the enabled rules; what is missing is said in the result. `refresh` asks for newer copies of
        fresh ones, too.
        """
        urls = [each for each in needed_lists(rules) if each.kind is ListKind.URL]
        await asyncio.gather(*(self._updated(each, refresh=refresh) for each in urls))
        return await asyncio.to_thread(self._library.gather, rules)

    async def renewed(self, rules: RuleList) -> bool:
        """Fetch those that are old; whether another content came."""
        urls = [each for each in needed_lists(rules) if each.kind is ListKind.URL]
        came = await asyncio.gather(*(self._updated(each, refresh=False, patience_s=FIRST_PATIENCE_S) for each in urls))
        return any(came)

    def add(self, name: str, source: str, form: str | None) -> tuple[RuleProblem, ...]:
        """See `Rules.add_list`."""
        reference = ListReference(kind=ListKind.FILE, where=name)
        imported = read_list(source, format_of(source, form))
        if not len(imported.destinations):
            raise InvalidValue("list", "there is no destination in it")
        path, data = self._folder / reference.where, source.encode()
        if not path.exists():
            write_own(path, data)
        elif path.read_bytes() != data:
            raise ListNameTaken(name)
        return imported.problems

    async def _updated(self, reference: ListReference, *, refresh: bool, patience_s: float = PATIENCE_S) -> bool:
        try:
            kept = await asyncio.to_thread(self._remote.kept, reference)
        except InvalidValue:
            kept = None  # it was of another format, which the rule named before
        if kept is not None and not refresh and self._now() - kept.fetched_at < FRESH:
            return False
        try:
            async with asyncio.timeout(FIRST_PATIENCE_S if kept is None or refresh else patience_s):
                now = await self._remote.update(reference)
        except (MaikrError, TimeoutError):
            return False  # the last good copy is used, or `gathered` says that there is none
        if now.changed is not None:
            before, after = now.changed.before, now.changed.now
            self._note(Problem.of(ProblemCode.LIST_CHANGED, list=reference.where, before=before, now=after))
        return kept is None or now.sha256 != kept.sha256
