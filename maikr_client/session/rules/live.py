"""The person's rules as they are used: edits are checked, kept, put in force and shared, in this order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError, NotPermitted, NotSignedIn
from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.names import to_ascii
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import Action
from maikr_client.model.server import Server
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.problems import RuleProblem
from maikr_client.rules.refused import RuleRefused
from maikr_client.session.rules.account import AccountRules, owner_mark
from maikr_client.session.rules.checking import checked, only_in
from maikr_client.session.rules.explaining import Explaining
from maikr_client.session.rules.foreign import read_foreign
from maikr_client.session.rules.freshness import keep_lists
from maikr_client.session.rules.home import RulesHome
from maikr_client.session.rules.lists import NeededLists
from maikr_client.session.rules.marks import Version, settled
from maikr_client.session.rules.merge import merge
from maikr_client.session.rules.offering import offered
from maikr_client.session.rules.planned import PlannedRules, new_unknown_targets, planned
from maikr_client.session.rules.port import Change, Checked, Edited, Explained, Imported, RuleForm
from maikr_client.session.rules.recording import NameRecording, Proposal, Recorded

TRIES = 5
MAX_REPORTED, MAX_REPORTED_TEXT = 4096, 1024
"""docs/api.md: a report with more of them is refused."""
SHARE_PATIENCE_S = 6.0
"""How long the account may take to hear of an edit; it hears of it later then."""
CONNECT_PATIENCE_S = 3.0
WELCOME_PATIENCE_S = 15.0
"""Whoever signs in on a new computer expects their rules there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What the daemon is asked."""

    explaining: Explaining
    recording: NameRecording


class LiveRules:
    """`servers` are those of the directory, as it is kept; `renew` sends the tunnel that is up its new rules and tells
    whether there is one; `note` takes what is met beside the way.
    """

    def __init__(
        self,
        home: RulesHome,
        lists: NeededLists,
        bundles: Bundles,
        account: AccountRules,
        asking: Asking,
        *,
        servers: Callable[[], Awaitable[Sequence[Server]]],
        renew: Callable[[], Awaitable[bool]],
        note: Callable[[Problem], None],
    ) -> None:
        self._home = home
        self._lists = lists
        self._bundles = bundles
        self._account = account
        self._asking = asking
        self._servers = servers
        self._renew = renew
        self._note = note

    async def document(self) -> RuleDocument:
        """See `Rules`."""
        kept = await self._home.load()
        if kept.problem is not None:
            self._note(kept.problem)
        return await _parsed(kept.text)

    async def for_plan(self, servers: Sequence[Server]) -> PlannedRules:
        """The rules' part of a plan. Raises RuleRefused when they can't be in force as a whole."""
        document = await self.document()
        if document.problems:
            raise RuleRefused(document.problems, document.text)
        gathered = await self._lists.gathered(document.rule_list)
        if gathered.missing:
            raise RuleRefused(gathered.missing, document.text)
        part = await asyncio.to_thread(planned, document.rule_list, gathered.lists, servers)
        for each in part.unknown:
            self._note(RuleRefused((each,), document.text).problem)
        return part

    async def edit(self, change: Change) -> Edited:
        """See `Rules`."""
        for _ in range(TRIES):
            before = await self.document()
            after = change(Editor(to_ascii), before)
            await self._refuse_what_is_worse(before, after)
            if await self._home.replace(before.text, after.text):
                return await self._carried_out(before, after)
        raise Failed(ProblemCode.CONFLICT)

    async def check(self, text: str | None = None, *, refresh: bool = False) -> Checked:
        """See `Rules`."""
        document = await self.document() if text is None else await _parsed(text)
        gathered = await self._lists.gathered(document.rule_list, refresh=refresh)
        return await asyncio.to_thread(checked, document, gathered, await self._known_servers())

    async def explain(self, destination: str, port: int | None = None, *, look_up: bool = False) -> Explained:
        """See `Rules`."""
        document = await self.document()
        gathered = await self._lists.gathered(document.rule_list)
        servers = await self._known_servers() or ()
        return await self._asking.explaining.explain(document, gathered, servers, destination, port, look_up=look_up)

    async def read_foreign(self, source: str, form: RuleForm, policies: Mapping[str, Action]) -> Imported:
        """See `Rules`."""
        return await asyncio.to_thread(read_foreign, source, form, policies)

    async def add_list(self, name: str, source: str, form: str | None) -> tuple[RuleProblem, ...]:
        """See `Rules`."""
        return await asyncio.to_thread(self._lists.add, name, source, form)

    async def keep_lists(self) -> None:
        """See `Rules`."""
        await keep_lists(self._lists, self.document, self._put_in_force)

    async def sync(self) -> Edited:
        """See `Rules`."""
        before = await self.document()
        await self._account.sync_signed_in()
        return await self._followed(before, shared=True)

    async def sync_before_connecting(self) -> None:
        """Take other devices' edits along, if they can be had soon."""
        await self._account.try_to_sync(CONNECT_PATIENCE_S)

    async def settle(self, version: Version) -> Edited:
        """See `Rules`."""
        return await self.edit(lambda _, document: parse_document(settled(document.text, version), to_ascii))

    def record(self) -> AsyncIterator[Recorded]:
        """See `Rules`."""
        return self._asking.recording.record()

    async def proposals(self, recorded: Recorded, site: str | None = None) -> tuple[Proposal, ...]:
        """See `Rules`."""
        document = await self.document()
        gathered = await self._lists.gathered(document.rule_list)
        return await asyncio.to_thread(offered, recorded, site, document, gathered)

    def bundles(self) -> Mapping[str, int]:
        """See `Rules`."""
        return {name: len(self._bundles.read(name)) for name in self._bundles.names()}

    async def destinations(self) -> tuple[str, ...]:
        """The destinations of the enabled rules, as they were written, each once: what reports name, as many and as
        long ones as a report may have.
        """
        rules = (await self.document()).rules
        named = dict.fromkeys(rule.written for rule in rules if rule.enabled and len(rule.written) <= MAX_REPORTED_TEXT)
        return tuple(named)[:MAX_REPORTED]

    async def welcome(self, email: str) -> None:
        """Somebody signed in: rules of another account are not theirs."""
        await self._account.set_foreign_aside(owner_mark(email))
        await self._account.try_to_sync(WELCOME_PATIENCE_S)

    async def leave(self) -> None:
        """Somebody signs out: rules that their account has do not stay here."""
        await self._account.leave(SHARE_PATIENCE_S)

    async def forget(self) -> None:
        """The account is gone, and with it its rules."""
        await self._home.forget()

    async def _refuse_what_is_worse(self, before: RuleDocument, after: RuleDocument) -> None:
        if after.problems and not before.problems:
            raise RuleRefused(after.problems, after.text)
        servers = await self._known_servers()
        if servers is not None:
            unknown = new_unknown_targets(before, after, servers)
            if unknown:
                raise RuleRefused(unknown, after.text)
        gathered = await self._lists.gathered(only_in(after, before))
        if gathered.missing:
            raise RuleRefused(gathered.missing, after.text)

    async def _carried_out(self, before: RuleDocument, after: RuleDocument) -> Edited:
        # side by side: neither shall wait for the other, and new rules may move the account's name to another exit
        sharing = asyncio.create_task(self._account.try_to_sync(SHARE_PATIENCE_S))
        try:
            in_force = not after.problems and await self._put_in_force()
        except BaseException:
            await asyncio.shield(self._take_back(before, after, sharing))
            raise
        shared = await sharing
        return await self._followed(after, shared=shared, in_force=in_force)

    async def _take_back(self, before: RuleDocument, after: RuleDocument, sharing: asyncio.Task[bool]) -> None:
        """Undo the edit and nothing but the edit: others' may have come meanwhile."""
        await sharing
        for _ in range(TRIES):
            now = await self._home.load_text()
            if await self._home.replace(now, merge(after.text, now, before.text)):
                break
        await self._account.try_to_sync(SHARE_PATIENCE_S)

    async def _followed(self, before: RuleDocument, *, shared: bool, in_force: bool | None = None) -> Edited:
        """What the account's other devices changed is put in force, too, if it can be."""
        document = await self.document()
        if in_force is None or document.text != before.text:
            try:
                in_force = not document.problems and await self._put_in_force()
            except MaikrError as error:
                self._note(error.problem)
                in_force = False
        return Edited(document=document, in_force=in_force, shared=shared)

    async def _put_in_force(self) -> bool:
        try:
            return await self._renew()
        except (DaemonUnreachable, NotSignedIn, NotPermitted):
            return False

    async def _known_servers(self) -> Sequence[Server] | None:
        try:
            return await self._servers()
        except MaikrError:
            return None


async def _parsed(text: str) -> RuleDocument:
    return await asyncio.to_thread(parse_document, text, to_ascii)
