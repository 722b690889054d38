"""Recording a site: the names that are looked up while it is loaded, and the rules these may need."""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.session.rules.offering import site_named
from maikr_client.session.rules.recording import Proposal, Recorded
from maikr_client.wire.replies import RecordingEnd
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.rules.changes import adding
from maikr_ui.viewmodels.rules.model import RulesModel
from maikr_ui.viewmodels.wording import listed, translate
from maikr_ui.worker import Call

if TYPE_CHECKING:
    from maikr_client.session import Session


class Step(enum.StrEnum):
    """How far it is."""

    READY = "ready"
    STARTING = "starting"
    LISTENING = "listening"
    CHOOSING = "choosing"


class RecordingModel(QObject):
    """`changed`: anything below is new. Names are kept for as long as the card shows them, and nowhere else.

    `ended`: why there will be no more names, if the person did not say so.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, rules: RulesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._rules = bridge, rules
        self._call: Call | None = None
        self._site: str | None = None
        self.step = Step.READY
        self.recorded = Recorded()
        self.proposals: tuple[Proposal, ...] = ()
        self.problem: Problem | None = None
        self.ended: RecordingEnd | None = None

    def start(self, site: str) -> None:
        """Listen from now on; `site`, whatever way it was pasted, is what will be loaded, nothing in it if unsaid."""
        self.forget()
        try:
            self._site = site_named(site) if site.strip() else None
        except InvalidValue as error:
            self._fail(error.problem)
            return
        self.step = Step.STARTING
        self._call = self._bridge.follow(_heard, self._hear, self._fail)
        self.changed.emit()

    def stop(self) -> None:
        """It is loaded: see what could be made rules."""
        self._end_call()
        recorded, site = self.recorded, self._site
        self._call = self._bridge.call(
            lambda session: session.rules.proposals(recorded, site), self._propose, self._fail
        )

    def add(self, domains: Sequence[str], action: str) -> None:
        """One rule for each."""
        said = translate("Recording", "Added {count}: {sites}.").format(count=len(domains), sites=listed(domains))
        self._rules.edit(adding(tuple(f"{domain} {action}" for domain in domains)), said, self.forget)

    def forget(self) -> None:
        """Listen no more, and keep no name."""
        self._end_call()
        self.step, self.recorded, self.proposals = Step.READY, Recorded(), ()
        self.problem, self.ended = None, None
        self.changed.emit()

    def _hear(self, recorded: Recorded) -> None:
        self.step, self.recorded = Step.LISTENING, recorded
        if recorded.ended is not None:
            self.ended = recorded.ended
            self.stop()
        self.changed.emit()

    def _propose(self, proposals: tuple[Proposal, ...]) -> None:
        self.step, self.proposals = Step.CHOOSING, proposals
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self.step, self.problem = Step.READY, problem
        self.changed.emit()

    def _end_call(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None


async def _heard(session: Session) -> AsyncIterator[Recorded]:
    async for recorded in session.rules.record():
        yield recorded
