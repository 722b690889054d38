"""Rules in memory: a faithful `Rules` without disk, daemon or account."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Mapping

from maikr_client.errors import Failed, InvalidValue
from maikr_client.exchange.bundles import Bundles
from maikr_client.exchange.library import GatheredLists
from maikr_client.exchange.lists import format_of, read_list
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.suffixes import site_of_names
from maikr_client.model.problem import ProblemCode
from maikr_client.model.rule import Action, DestinationSet, ListKind, ListReference, RuleList
from maikr_client.model.server import Server
from maikr_client.rules.compile import compile_rules, needed_lists
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.explain import explain
from maikr_client.rules.paste import destination_from
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_client.rules.refused import RuleRefused
from maikr_client.session.rules.checking import checked
from maikr_client.session.rules.foreign import read_foreign
from maikr_client.session.rules.marks import Version, settled
from maikr_client.session.rules.offering import offered
from maikr_client.session.rules.planned import candidates, new_unknown_targets
from maikr_client.session.rules.port import Change, Checked, Edited, Explained, Imported, ListNameTaken, RuleForm
from maikr_client.session.rules.recording import Proposal, Recorded, Tally
from maikr_client.wire.replies import RecordingEnd

LONGEST_S = 60.0


class FakeRules:
    """`text` are the rules. `connected`: a tunnel is up. `away`: the account can't be reached; `unreadable`: the rules
    can't be read; an edit takes until `free` is set, `refuse` is why it is not kept. `looked_up` are the names that a
    recording hears, after which it goes on in silence, or ends as the daemon would.
    """

    def __init__(self, servers: Callable[[], tuple[Server, ...]]) -> None:
        self.text = ""
        self.connected = False
        self.away = False
        self.unreadable: Failed | None = None
        self.free = threading.Event()
        self.free.set()
        self.refuse: Failed | None = None
        self.lists: dict[str, str] = {}
        self.looked_up: list[tuple[str, ...]] = []
        self.recording_ended: RecordingEnd | None = None
        self._servers = servers

    async def document(self) -> RuleDocument:
        if self.unreadable is not None:
            raise self.unreadable
        return parse_document(self.text, to_ascii)

    async def edit(self, change: Change) -> Edited:
        await asyncio.to_thread(self.free.wait, LONGEST_S)
        if self.refuse is not None:
            raise self.refuse
        before = await self.document()
        after = change(Editor(to_ascii), before)
        if after.problems and not before.problems:
            raise RuleRefused(after.problems, after.text)
        unknown = new_unknown_targets(before, after, self._servers())
        if unknown:
            raise RuleRefused(unknown, after.text)
        missing = self._gathered(after.rule_list).missing
        if missing:
            raise RuleRefused(missing, after.text)
        self.text = after.text
        return Edited(document=after, in_force=self.connected, shared=not self.away)

    async def check(self, text: str | None = None, *, refresh: bool = False) -> Checked:
        document = parse_document(self.text if text is None else text, to_ascii)
        return checked(document, self._gathered(document.rule_list), self._servers())

    async def explain(self, destination: str, port: int | None = None, *, look_up: bool = False) -> Explained:
        document = await self.document()
        matcher = compile_rules(document.rule_list, self._gathered(document.rule_list).lists)
        meant = destination_from(destination, to_ascii).destination
        explanation = explain(matcher, meant, port)
        target = explanation.action.target
        found = () if target is None else candidates(target, self._servers())
        return Explained(
            destination=meant, explanation=explanation, exit=found[0].name if found else None, now=None, problem=None
        )

    async def read_foreign(self, source: str, form: RuleForm, policies: Mapping[str, Action]) -> Imported:
        return read_foreign(source, form, policies)

    async def add_list(self, name: str, source: str, form: str | None) -> tuple[RuleProblem, ...]:
        imported = read_list(source, format_of(source, form))
        if not len(imported.destinations):
            raise InvalidValue("list", "there is no destination in it")
        if self.lists.get(name, source) != source:
            raise ListNameTaken(name)
        self.lists[name] = source
        return imported.problems

    async def keep_lists(self) -> None:
        await asyncio.Event().wait()

    async def sync(self) -> Edited:
        if self.away:
            raise Failed(ProblemCode.BACKEND_UNREACHABLE)
        return Edited(document=await self.document(), in_force=self.connected, shared=True)

    async def settle(self, version: Version) -> Edited:
        return await self.edit(lambda _, document: parse_document(settled(document.text, version), to_ascii))

    async def record(self) -> AsyncIterator[Recorded]:
        if not self.connected:
            raise Failed(ProblemCode.NOT_CONNECTED)
        tally = Tally(site_of_names())
        yield tally.now()
        for names in self.looked_up:
            tally.add(names)
            yield tally.now()
        if self.recording_ended is None:
            await asyncio.Event().wait()
        yield tally.now(self.recording_ended)

    async def proposals(self, recorded: Recorded, site: str | None = None) -> tuple[Proposal, ...]:
        document = await self.document()
        return offered(recorded, site, document, self._gathered(document.rule_list))

    def bundles(self) -> Mapping[str, int]:
        shipped = Bundles.shipped()
        return {name: len(shipped.read(name)) for name in shipped.names()}

    def _gathered(self, rules: RuleList) -> GatheredLists:
        lists: dict[ListReference, DestinationSet] = {}
        missing = []
        for reference in needed_lists(rules):
            if reference.kind is ListKind.BUNDLE:
                lists[reference] = Bundles.shipped().read(reference.where)
            elif reference.where in self.lists:
                text = self.lists[reference.where]
                lists[reference] = read_list(text, format_of(text, reference.format)).destinations
            else:
                line = next(rule.line for rule in rules.rules if rule.destination == reference)
                missing.append(RuleProblem.at(line, 1, RuleProblemCode.BAD_LIST, why="it can't be read"))
        return GatheredLists(lists=lists, missing=tuple(missing), problems={})
