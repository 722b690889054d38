"""The person's rules as the window shows and changes them."""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.rule import Action, ActionKind
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.edit import Editor
from maikr_client.session.rules.marks import Conflict, Version, conflicts
from maikr_client.session.rules.port import Change, Checked, Edited
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.rules.changes import going_back
from maikr_ui.viewmodels.rules.rows import Row, build_rows, kept_hints
from maikr_ui.viewmodels.wording import translate

if TYPE_CHECKING:
    from maikr_client.session import Session


class Sharing(enum.StrEnum):
    """What the account has of the rules."""

    ASKING = "asking"
    SHARED = "shared"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A change that waits its turn, and what is said when it is done."""

    change: Change
    said: str
    undoable: bool
    done: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A change that was carried out between these texts."""

    edited: Edited
    before: str
    after: str


class RulesModel(QObject):
    """`changed`: anything below is new. Changes are made one after another, in the order in which they were asked for.

    `problem`: why there is nothing to show; `refused`: why the last change was not kept; `said`: what it did.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: deque[Wish] = deque()
        self._busy = False
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
    def can_undo(self) -> bool:
        """What was done last can be taken back."""
        return self._undo is not None

    def load(self) -> None:
        """Read them, look for what is wrong in them, and make the account's and these one."""
        self._bridge.follow(_read, self._arrived, self._failed)
        self.sync()

    def sync(self) -> None:
        """Make the account's rules and these one."""
        self.sharing = Sharing.ASKING
        self.changed.emit()
        self._bridge.call(lambda session: session.rules.sync(), self._synced, self._unshared)

    def edit(self, change: Change, said: str, done: Callable[[], None] = lambda: None) -> None:
        """Make that change and say `said` of it; `done` is called when it was kept."""
        self._waiting.append(Wish(change=change, said=said, undoable=True, done=done))
        self._next()

    def undo(self) -> None:
        """Take back what was done last."""
        if self._undo is not None:
            change = going_back(self._undo.after, self._undo.before)
            self._waiting.append(
                Wish(change=change, said=translate("Rules", "Taken back."), undoable=False, done=lambda: None)
            )
            self._next()

    def settle(self, version: Version) -> None:
        """Keep that version of every conflict."""
        self._bridge.call(lambda session: session.rules.settle(version), self._settled, self._refuse)

    def dismiss(self) -> None:
        """Say no more of the last change."""
        self._undo, self.said, self.refused = None, None, None
        self.changed.emit()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        wanted = self._waiting.popleft()
        self._bridge.call(
            lambda session: _make(session, wanted.change), lambda made: self._made(wanted, made), self._refuse
        )

    def _made(self, wanted: Wish, made: _Made) -> None:
        self._busy, self.refused = False, None
        self._undo = made if wanted.undoable and made.before != made.after else None
        force = (
            translate("Rules", "That holds now.")
            if made.edited.in_force
            else translate("Rules", "That holds from the next connection on.")
        )
        self.said = f"{wanted.said} {force}"
        self._take(made.edited)
        wanted.done()
        self._next()

    def _refuse(self, problem: Problem) -> None:
        self._busy, self.refused, self.said, self._undo = False, problem, None, None
        self._waiting.clear()
        self._bridge.follow(_read, self._arrived, self._failed)
        self.changed.emit()

    def _settled(self, edited: Edited) -> None:
        self.refused, self.said, self._undo = None, translate("Rules", "The conflict is settled."), None
        self._take(edited)

    def _synced(self, edited: Edited) -> None:
        self._take(edited)

    def _unshared(self, problem: Problem) -> None:
        self.sharing, self.unshared_for = Sharing.WAITING, problem
        self.changed.emit()

    def _take(self, edited: Edited) -> None:
        self.sharing = Sharing.SHARED if edited.shared else Sharing.WAITING
        self.unshared_for = None
        self._show(edited.document)
        self._bridge.call(lambda session: session.rules.check(), self._checked)

    def _arrived(self, found: RuleDocument | Checked) -> None:
        self.problem = None
        if isinstance(found, Checked):
            self._checked(found)
        else:
            self._show(found)

    def _show(self, document: RuleDocument) -> None:
        if self.document is None or document.text != self.document.text:
            self.rows = kept_hints(build_rows(document), self.rows)
        self.document = document
        self.changed.emit()

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
