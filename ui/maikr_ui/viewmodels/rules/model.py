"""The person's rules as the window shows and changes them."""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from maikr_client.errors import MaikrError
from maikr_client.exchange.names import to_ascii
from maikr_client.model.problem import Problem
from maikr_client.model.rule import Action, ActionKind
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.edit import Editor
from maikr_client.session.rules.marks import Conflict, Version, conflicts
from maikr_client.session.rules.port import Change, Checked, Edited
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.rules.changes import going_back, settling
from maikr_ui.viewmodels.rules.rows import Row, build_rows, kept_hints
from maikr_ui.viewmodels.wording import translate

if TYPE_CHECKING:
    from maikr_client.session import Session

T = TypeVar("T")


class Sharing(enum.StrEnum):
    """What the account has of the rules."""

    ASKING = "asking"
    SHARED = "shared"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A change that waits its turn, and what is said when it is done. `ahead`: it is shown before it is."""

    change: Change
    said: str
    done: Callable[[], None]
    ahead: bool = False
    undoable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A change that was carried out between these texts."""

    edited: Edited
    before: str
    after: str


class RulesModel(QObject):
    """`changed`: anything below is new; `kept`: a change was kept; `busy_changed`: one is being made, or no longer.
    Changes are made one after another, in the order in which they were asked for.

    `problem`: why there is nothing to show; `refused`: why the last change was not kept, until another is asked for;
    `said`: what it did.
    """

    changed = Signal()
    kept = Signal()
    busy_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: deque[Wish] = deque()
        self._busy = False
        self._person = 0
        self._wish: Wish | None = None
        self._kept: RuleDocument | None = None
        self._undo: _Made | None = None
        self.document: RuleDocument | None = None
        self.rows: tuple[Row, ...] = ()
        self.problem: Problem | None = None
        self.refused: Problem | None = None
        self.said: str | None = None
        self.sharing = Sharing.ASKING
        self.unshared_for: Problem | None = None

    @property
    def default(self) -> Action:
        """Where everything goes that no rule holds."""
        kept = None if self.document is None else self.document.default
        return kept or Action(kind=ActionKind.DEFAULT)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What two devices changed differently."""
        return () if self.document is None else conflicts(self.document.text)

    @property
    def busy(self) -> bool:
        """A change is being made: it may take some seconds until the account has it, or can't be asked."""
        return self._busy

    @property
    def can_undo(self) -> bool:
        """What was done last can be taken back."""
        return self._undo is not None

    def load(self) -> None:
        """Read them, look for what is wrong in them, and make the account's and these one."""
        self._read_anew()
        self.sync()

    def sync(self) -> None:
        """Make the account's rules and these one."""
        self.sharing = Sharing.ASKING
        self.changed.emit()
        self._bridge.call(lambda session: session.rules.sync(), self._ours(self._take), self._ours(self._unshared))

    def edit(self, change: Change, said: str, done: Callable[[], None] = lambda: None, *, ahead: bool = False) -> None:
        """Make that change and say `said` of it; `done` is called when it was kept. One that nothing can be wrong with
        may be shown `ahead`: the account can take some seconds.
        """
        self._waiting.append(Wish(change=change, said=said, done=done, ahead=ahead))
        self.refused = None
        if ahead and self._kept is not None:
            self._show(self._kept)
            done()
        self._next()

    def undo(self) -> None:
        """Take back what was done last."""
        if self._undo is not None:
            said = translate("Rules", "Taken back.")
            change = going_back(self._undo.after, self._undo.before)
            self._waiting.append(Wish(change=change, said=said, done=lambda: None, undoable=False))
            self._next()

    def settle(self, version: Version) -> None:
        """Keep that version of every conflict."""
        self.edit(settling(version), translate("Rules", "The conflict is settled."))

    def dismiss(self) -> None:
        """Say no more of the last change."""
        self._undo, self.said, self.refused = None, None, None
        self.changed.emit()

    def speak_anew(self) -> None:
        """Say the same in the words of another language; what was said of the last change is over."""
        if self.document is not None:
            self.rows = build_rows(self.document)
            self._check()
        self.dismiss()

    def forget(self) -> None:
        """Show nobody's rules; what is being changed is changed to its end, and told nobody."""
        self._person += 1
        self._waiting.clear()
        self.document, self._kept, self.rows, self.problem = None, None, (), None
        self.dismiss()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        wanted = self._wish = self._waiting.popleft()
        self._be_busy(True)
        person = self._person
        self._bridge.call(
            lambda session: _make(session, wanted.change),
            lambda made: self._made(wanted, made) if person == self._person else self._over(wanted),
            lambda problem: self._refuse(problem) if person == self._person else self._over(wanted),
        )

    def _over(self, wanted: Wish) -> None:
        """Whoever asked for it has left."""
        self._be_busy(False)
        wanted.done()
        self._next()

    def _made(self, wanted: Wish, made: _Made) -> None:
        self._be_busy(False)
        self.refused = None
        self._undo = made if wanted.undoable and made.before != made.after else None
        force = (
            translate("Rules", "That holds now.")
            if made.edited.in_force
            else translate("Rules", "That holds from the next connection on.")
        )
        self.said = f"{wanted.said} {force}"
        self._take(made.edited)
        if not wanted.ahead:
            wanted.done()
        self._next()

    def _refuse(self, problem: Problem) -> None:
        self._be_busy(False)
        self.refused, self.said, self._undo = problem, None, None
        self._waiting.clear()
        self._read_anew()
        self.changed.emit()

    def _be_busy(self, busy: bool) -> None:  # noqa: FBT001 - a plain assignment
        self._busy = busy
        self._wish = self._wish if busy else None
        self.busy_changed.emit()

    def _ours(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """`take`, unless it comes for somebody who has left."""
        person = self._person
        return lambda found: take(found) if person == self._person else None

    def _read_anew(self) -> None:
        self._bridge.follow(_read, self._ours(self._arrived), self._ours(self._failed))

    def _check(self) -> None:
        self._bridge.call(lambda session: session.rules.check(), self._ours(self._checked))

    def _unshared(self, problem: Problem) -> None:
        self.sharing, self.unshared_for = Sharing.WAITING, problem
        self.changed.emit()

    def _take(self, edited: Edited) -> None:
        self.sharing = Sharing.SHARED if edited.shared else Sharing.WAITING
        self.unshared_for = None
        self._show(edited.document)
        self.kept.emit()
        self._check()

    def _arrived(self, found: RuleDocument | Checked) -> None:
        self.problem = None
        if isinstance(found, Checked):
            self._checked(found)
        else:
            self._show(found)

    def _show(self, document: RuleDocument) -> None:
        self._kept = document
        shown = self._ahead_of(document)
        if self.document is None or shown.text != self.document.text:
            self.rows = kept_hints(build_rows(shown), self.rows)
        self.document = shown
        self.changed.emit()

    def _ahead_of(self, document: RuleDocument) -> RuleDocument:
        """`document` with what is to become of it. What can't be done with it is told when it is tried."""
        for wish in (self._wish, *self._waiting):
            if wish is not None and wish.ahead:
                with suppress(MaikrError):
                    document = wish.change(Editor(to_ascii), document)
        return document

    def _checked(self, found: Checked) -> None:
        if self.document is not None and found.document.text == self.document.text:
            self.rows = build_rows(found.document, found.warnings, found.problems, sortable=found.sorted_helps)
            self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self.changed.emit()


async def _read(session: Session) -> AsyncIterator[RuleDocument | Checked]:
    yield await session.rules.document()
    yield await session.rules.check()


async def _make(session: Session, change: Change) -> _Made:
    texts = ("", "")

    def apply(editor: Editor, document: RuleDocument) -> RuleDocument:
        nonlocal texts
        after = change(editor, document)
        texts = document.text, after.text
        return after

    edited = await session.rules.edit(apply)
    return _Made(edited=edited, before=texts[0], after=texts[1])
