"""The network's sign-in page: opened in a browser of its own, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.wording import translate

if TYPE_CHECKING:
    from maikr_client.session.portal import Visit


class PortalModel(QObject):
    """`changed`: `visiting`, `visit` or `problem` is new. How long the page stays open the tunnel's status says."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.visiting = False
        self.visit: Visit | None = None
        self.problem: Problem | None = None

    def open(self) -> None:
        """Open the page; once at a time."""
        if self.visiting:
            return
        self.visiting, self.visit, self.problem = True, None, None
        self.changed.emit()
        self._bridge.call(lambda session: session.visit_portal(_unheard), self._ended, self._failed)

    def forget(self) -> None:
        """How it ended is known."""
        self.visit = self.problem = None
        self.changed.emit()

    def _ended(self, visit: Visit) -> None:
        self.visiting, self.visit = False, visit
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.visiting, self.problem = False, problem
        self.changed.emit()


def end_text(visit: Visit) -> str:
    """How a visit ended, and the next step if there is one."""
    from maikr_client.session.portal import VisitEnd  # noqa: PLC0415 - the first frame does without the session

    return {
        VisitEnd.CONNECTED: translate("Portal", "You are signed in at this network, and connected."),
        VisitEnd.PROGRAM_ENDED: translate(
            "Portal",
            "The page is closed. Maikr goes on trying to connect; open it again if you have not signed in yet.",
        ),
        VisitEnd.CLOSED: translate(
            "Portal",
            "The page was closed: its time is over, or the network is another one. Open it again if you have not "
            "signed in yet.",
        ),
    }[visit.end]


def _unheard(_until: datetime) -> None:
    """It comes with the status, too."""
