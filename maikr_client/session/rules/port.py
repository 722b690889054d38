"""What the window and the command line may do with the person's rules."""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.model.rule import Action, ListReference
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.edit import Editor
from maikr_client.rules.explain import Explanation
from maikr_client.rules.problems import RuleProblem
from maikr_client.session.rules.marks import Version
from maikr_client.session.rules.recording import Proposal, Recorded
from maikr_client.wire.replies import ExplainReply

Change = Callable[[Editor, RuleDocument], RuleDocument]
"""Makes a document of the present one. Raises RuleRefused, UsageError."""


class ListNameTaken(InvalidValue):
    """Another list is called so already."""

    def __init__(self, name: str) -> None:
        super().__init__(what="list", why=f"there is one called {name} already; choose another --name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """The rules as they are now. `in_force`: the tunnel that is up follows them already; else the next one will.
    `shared`: the account has them, too.
    """

    document: RuleDocument
    in_force: bool
    shared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is wrong with rules: `problems` keep them from being put in force, `warnings` tell of lines that do less
    than they say. `conflicts` are lines where two devices' edits stand side by side. `lists` are, by list, its lines
    that can't be honoured. `sorted_helps`: some warnings go away with the most specific rule first.
    """

    document: RuleDocument
    problems: tuple[RuleProblem, ...]
    warnings: tuple[RuleProblem, ...]
    conflicts: tuple[int, ...]
    lists: Mapping[ListReference, tuple[RuleProblem, ...]]
    sorted_helps: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """Where a destination goes. `destination` is what was understood; `exit` the server's name, None without one (or
    none is chosen yet). `now` is what the daemon does about it, None when it can't be asked, and then `problem` why.
    """

    destination: str
    explanation: Explanation
    exit: str | None
    now: ExplainReply | None
    problem: Problem | None = None


class RuleForm(enum.StrEnum):
    """Forms in which rules, actions included, come and go."""

    MAIKR = "maikr"
    CLASH = "clash"
    SURGE = "surge"
    SING_BOX = "sing-box"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Rules of another program as Maikr's own `text`; `problems` are its lines that can't be honoured (of `source`),
    `policies` what nothing was said about.
    """

    source: str
    text: str
    problems: tuple[RuleProblem, ...]
    policies: tuple[str, ...]


class Rules(Protocol):
    """One person's rules on this machine. Methods raise MaikrError; RuleRefused for what are no rules."""

    async def document(self) -> RuleDocument:
        """The rules, with all that is wrong in them."""

    async def edit(self, change: Change) -> Edited:
        """Keep what `change` makes of them, put it in force if a tunnel is up, and share it with the account. All or
        nothing: when it can't be put in force, the rules stay as they were.
        """

    async def check(self, text: str | None = None, *, refresh: bool = False) -> Checked:
        """What is wrong with `text`, or with the present rules. `refresh` asks for the newest lists."""

    async def explain(self, destination: str, port: int | None = None, *, look_up: bool = False) -> Explained:
        """Where `destination`, whatever way it was pasted, goes. With `look_up` a name that no rule names is asked for,
        if rules are in force, since rules of addresses may hold it. Raises InvalidValue when there is none in it.
        """

    async def read_foreign(self, source: str, form: RuleForm, policies: Mapping[str, Action]) -> Imported:
        """Another program's rules in Maikr's own text; nothing is changed. `policies` say which server a proxy or
        group of that program is. Raises InvalidValue when it is not of that form.
        """

    async def add_list(self, name: str, source: str, form: str | None) -> tuple[RuleProblem, ...]:
        """Keep the list `source` so that rules may name it `list:name`; its lines that can't be honoured. Raises
        InvalidValue when there is no destination in it, ListNameTaken when another list of that name is there.
        """

    async def keep_lists(self) -> None:
        """Fetch lists named by URL anew when they are a day old, for as long as this runs: a task for a client that
        stays open. What a newer list holds is treated as its rule says.
        """

    async def sync(self) -> Edited:
        """Make the account's rules and these one. Raises what the backend does."""

    async def settle(self, version: Version) -> Edited:
        """Keep that version of every conflict."""

    def record(self) -> AsyncIterator[Recorded]:
        """The names that are looked up on this machine from now on: first none, when that has begun, then all so far at
        each new one, until the iterator is closed or the daemon ends it. They are kept nowhere and sent nowhere.
        Raises Failed(NOT_CONNECTED).
        """

    async def proposals(self, recorded: Recorded, site: str | None = None) -> tuple[Proposal, ...]:
        """What rules could name of that. `site`, whatever way it was pasted, is what was loaded. Raises InvalidValue
        when there is no name in it.
        """

    def bundles(self) -> Mapping[str, int]:
        """The bundles that a rule may name, and how many destinations each holds."""
