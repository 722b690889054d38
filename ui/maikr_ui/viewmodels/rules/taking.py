"""Taking in what other programs or other people wrote: first what would come of it, then the deed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.errors import Failed
from maikr_client.exchange.collector import text_of
from maikr_client.exchange.lists import UnclearFormat, format_of, read_list
from maikr_client.exchange.names import to_ascii
from maikr_client.exchange.results import ListFormat
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import Action
from maikr_client.rules.document import parse_document
from maikr_client.rules.problems import RuleProblem
from maikr_client.rules.render import action_text
from maikr_client.session.rules.port import Imported
from maikr_client.session.rules.taking import form_of, keep_list, list_name, taken_in
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.rules.changes import adding
from maikr_ui.viewmodels.rules.model import RulesModel
from maikr_ui.viewmodels.wording import translate

if TYPE_CHECKING:
    from maikr_client.session import Session
    from maikr_ui.worker import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text that was chosen, what its file is called, which server its policies are, and, as it was said, in which
    form the list is.
    """

    name: str
    text: str
    policies: dict[str, Action] = field(default_factory=dict)
    form: ListFormat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would come: `count` rules, or as `imported` is None that many destinations in one list. `problems` can't be
    honoured; `unknown` are policies that nothing was said about. `unclear`: programs read such a list each in their own
    way, so somebody must say (or has said) in which form it is.
    """

    source: Source
    count: int
    text: str
    problems: tuple[RuleProblem, ...]
    unknown: tuple[str, ...] = ()
    imported: Imported | None = None
    unclear: bool = False


class TakingModel(QObject):
    """`changed`: `preview`, `problem` or `reading` is new. Nothing of the rules changes before `take_in`."""

    changed = Signal()
    taken = Signal()

    def __init__(self, bridge: Bridge, rules: RulesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rules = bridge, rules
        self._looking: Call | None = None
        self.preview: Preview | None = None
        self.problem: Problem | None = None
        self.reading = False

    def read_file(self, file: Path) -> None:
        """Look at that file."""
        self._begin()
        self._look(partial(_read_file, file=file))

    def read_text(self, text: str) -> None:
        """Look at what was copied."""
        source = Source(name=translate("Taking", "pasted"), text=text)
        self._begin()
        self._look(partial(_looked_at, source=source))

    def set_policy(self, name: str, action: str) -> str | None:
        """Say what a policy of the other program is here; what is wrong with `action`, if anything."""
        document = parse_document(f"any {action.strip()}", to_ascii)
        if self.preview is None or document.problems or len(document.rules) != 1:
            return translate("Taking", "Write “via” and a server or country, or direct, or block.")
        known = {**self.preview.source.policies, name: document.rules[0].action}
        source = replace(self.preview.source, policies=known)
        self._look(partial(_looked_at, source=source))
        return None

    def read_as(self, form: ListFormat) -> None:
        """Look at the list again, as one of that form."""
        if self.preview is not None:
            source = replace(self.preview.source, form=form)
            self._look(partial(_looked_at, source=source))

    @property
    def left_default(self) -> str | None:
        """What is said of a last line that the person's own one keeps out; None without such."""
        found = None if self.preview is None else self.preview.imported
        ours = None if self._rules.document is None else self._rules.document.default
        theirs = None if found is None else parse_document(found.text, to_ascii).default
        if ours is None or theirs is None or ours == theirs:
            return None
        said = translate(
            "Taking", "“default {theirs}” is not added: your “default {ours}” stays, unless you replace all."
        )
        return said.format(theirs=action_text(theirs), ours=action_text(ours))

    def take_in(self, *, in_place: bool) -> None:
        """Make the rules that were found the person's, after theirs or in the place of theirs."""
        found = None if self.preview is None else self.preview.imported
        if found is not None and self.preview is not None:
            said = translate("Taking", "Rules taken in: {count}.").format(count=self.preview.count)
            self._rules.edit(lambda editor, now: taken_in(editor, now, found, replace=in_place), said, self._done)

    def take_in_list(self, action: str) -> None:
        """Keep the list, and add one rule that does `action` with all in it."""
        if self.preview is not None:
            source = self.preview.source
            self._bridge.call(
                lambda session: keep_list(session.rules, list_name(source.name), source.text, source.form),
                lambda name: self._add_list(name, source.form, action),
                self._failed,
            )

    def _add_list(self, name: str, form: ListFormat | None, action: str) -> None:
        rule = f"list:{name} {action}" if form is None else f"list:{name} format:{form} {action}"
        self._rules.edit(adding((rule,)), translate("Taking", "Added: {rule}.").format(rule=rule), self._done)

    def forget(self) -> None:
        """Take in nothing, not even what is still being read."""
        self._stop_looking()
        self.preview, self.problem, self.reading = None, None, False
        self.changed.emit()

    def _look(self, work: Callable[[Session], Awaitable[Preview]]) -> None:
        """The newest text counts."""
        self._stop_looking()
        self._looking = self._bridge.call(work, self._arrived, self._failed)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def _begin(self) -> None:
        self.preview, self.problem, self.reading = None, None, True
        self.changed.emit()

    def _arrived(self, preview: Preview) -> None:
        self.preview, self.problem, self.reading = preview, None, False
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem, self.reading = problem, False
        self.changed.emit()

    def _done(self) -> None:
        self.forget()
        self.taken.emit()


async def _read_file(session: Session, file: Path) -> Preview:
    import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

    try:
        data = await asyncio.to_thread(file.read_bytes)
    except OSError as error:
        raise Failed(ProblemCode.INVALID_VALUE, what=str(file), why=str(error.strerror).lower()) from None
    return await _looked_at(session, Source(name=file.name, text=text_of(data)))


async def _looked_at(session: Session, source: Source) -> Preview:
    import asyncio  # noqa: PLC0415 - the same

    form = None if source.form is not None else await asyncio.to_thread(form_of, source.text)
    if form is None:
        return await asyncio.to_thread(_as_list, source)
    found = await session.rules.read_foreign(source.text, form, source.policies)
    count = len(parse_document(found.text, to_ascii).rules)
    return Preview(
        source=source, count=count, text=found.text, problems=found.problems, unknown=found.policies, imported=found
    )


def _as_list(source: Source) -> Preview:
    try:
        found = read_list(source.text, format_of(source.text, source.form))
    except UnclearFormat:
        return Preview(source=source, count=0, text=source.text, problems=(), unclear=True)
    count, named = len(found.destinations), source.form is not None
    if not count and not named:
        raise Failed(ProblemCode.INVALID_VALUE, what=source.name, why="there are neither rules nor sites in it")
    return Preview(source=source, count=count, text=source.text, problems=found.problems, unclear=named)
