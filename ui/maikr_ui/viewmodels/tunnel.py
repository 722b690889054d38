"""The tunnel as the window and the tray use it: its view, and the wishes a person can have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.status import Status, TunnelState
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.tunnel_view import UP, Action, Face, Known, TunnelView, Wish, present
from maikr_ui.viewmodels.watching import status_stream
from maikr_ui.worker import Call

REACHED = {
    Wish.CONNECT: UP | {Face.BLOCKED, Face.PORTAL, Face.EXPOSED, Face.NO_DAEMON},
    Wish.DISCONNECT: {Face.DISCONNECTED, Face.LOCKED_DOWN, Face.EXPOSED, Face.NO_DAEMON},
    Wish.SNOOZE: {Face.SNOOZED, Face.EXPOSED, Face.NO_DAEMON},
    Wish.END_SNOOZE: UP | {Face.BLOCKED, Face.PORTAL, Face.LOCKED_DOWN, Face.EXPOSED, Face.NO_DAEMON},
}
"""Where a wish ends, one way or another. A status from before may come in between."""


class TunnelModel(QObject):
    """`changed`: `view` is new. `connected`: a tunnel has just come up. `heard` carries each Status as it comes."""

    changed = Signal()
    connected = Signal()
    heard = Signal(object)

    def __init__(self, bridge: Bridge, directory: DirectoryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._directory = bridge, directory
        self._known = Known()
        self._watching: Call | None = None
        self._wishing: Call | None = None
        self._asked = Wish.NONE
        self.view = present(self._known, None)
        directory.changed.connect(self._present)

    def start(self) -> None:
        """Follow the daemon's state; again after it was lost."""
        if self._watching is not None:
            self._watching.cancel()
        self._watching = self._bridge.follow(status_stream, self._heard, self._lost)

    def speak_anew(self) -> None:
        """The same in the words of another language; whoever shows it is built anew."""
        self.view = present(self._known, self._directory.server(self._named()))

    def press(self) -> None:
        """Do what the big button says."""
        action = self.view.action
        if action is Action.CONNECT:
            self.connect_to(None)
        elif action is Action.RETRY:
            self.connect_to(self.view.server)
        elif action in {Action.CANCEL, Action.DISCONNECT}:
            self.disconnect_tunnel()
        elif action is Action.END_SNOOZE:
            self.end_snooze()
        elif action is Action.LOOK_AGAIN:
            self._know(replace(self._known, lost=None, status=None))
            self.start()

    def connect_to(self, server: str | None, *, fastest: bool = False) -> None:
        """Connect to a server's name, or without one to the last used, or to the best if `fastest` or none was used."""
        self._wish(Wish.CONNECT, server)
        self._wishing = self._bridge.call(
            lambda session: session.connect(server, fastest=fastest), self._granted, self._refused
        )

    def disconnect_then(self, done: Callable[[], None], failed: Callable[[Problem], None]) -> None:
        """Want no tunnel any more, and hear when the service knows."""
        self._wish(Wish.DISCONNECT, None)

        def refused(problem: Problem) -> None:
            self._refused(problem)
            failed(problem)

        self._wishing = self._bridge.call(lambda session: session.disconnect(), lambda _: done(), refused)

    def disconnect_tunnel(self) -> None:
        """Want no tunnel any more."""
        self._wish(Wish.DISCONNECT, None)
        self._wishing = self._bridge.call(lambda session: session.disconnect(), self._granted, self._refused)

    def snooze(self, minutes: int, *, despite_lockdown: bool = False) -> None:
        """Let all traffic out in clear for so long."""
        self._wish(Wish.SNOOZE, None)
        self._wishing = self._bridge.call(
            lambda session: session.snooze(minutes * 60, despite_lockdown=despite_lockdown),
            self._granted,
            self._refused,
        )

    def end_snooze(self) -> None:
        """Be protected again at once. A lockdown knows what it was before; else the last server is connected to."""
        if not self.view.lockdown:
            self.connect_to(None)
            return
        self._wish(Wish.END_SNOOZE, None)
        self._wishing = self._bridge.call(lambda session: session.lock_down(on=True), self._granted, self._refused)

    def expect_end(self) -> None:
        """The person does something that ends the tunnel, too: its end is no news."""
        if self.is_wanted:
            self._asked = Wish.DISCONNECT

    def expect_none(self) -> None:
        """That came to nothing: an end from now on is news."""
        if self._asked is Wish.DISCONNECT and self._wishing is None:
            self._asked = Wish.NONE

    @property
    def refusal(self) -> Problem | None:
        """Why the last wish was not granted."""
        return self._known.refusal

    def dismiss_notice(self) -> None:
        """The person has read why the last wish was refused."""
        self._know(replace(self._known, refusal=None))

    @property
    def is_asked(self) -> bool:
        """Whether the tunnel is still on its way to where this program asked it to be."""
        return self._asked is not Wish.NONE

    @property
    def is_wanted(self) -> bool:
        """Whether a tunnel is there, or on its way, or blocked for."""
        return self.view.face in UP | {Face.CONNECTING, Face.BLOCKED, Face.PORTAL, Face.EXPOSED}

    def _wish(self, wish: Wish, server: str | None) -> None:
        self._asked = wish
        if self._wishing is not None:
            self._wishing.cancel()
        self._know(replace(self._known, wish=wish, wished_server=server, refusal=None))

    def _granted(self, _answer: object) -> None:
        self._wishing = None
        self._bridge.call(lambda session: session.status(), self._settled, self._refused)

    def _settled(self, status: Status) -> None:
        """A status that is already shown: nothing is on its way that would show the wish's end."""
        if self._wishing is None and status == self._known.status:
            self._know(replace(self._known, wish=Wish.NONE))

    def _refused(self, problem: Problem) -> None:
        self._wishing, self._asked = None, Wish.NONE
        self._know(replace(self._known, wish=Wish.NONE, refusal=problem))

    def _heard(self, news: Status | Problem) -> None:
        if isinstance(news, Problem):
            self._lost(news)
            return
        came_up = news.state is TunnelState.CONNECTED and not self._is_up()
        wish = self._known.wish if self._wishing else Wish.NONE
        self._know(replace(self._known, status=news, lost=None, wish=wish))
        self.heard.emit(news)
        if came_up:
            self.connected.emit()

    def _lost(self, problem: Problem) -> None:
        self._know(replace(self._known, status=None, lost=problem, wish=Wish.NONE))

    def _is_up(self) -> bool:
        return self._known.status is not None and self._known.status.state is TunnelState.CONNECTED

    def _know(self, known: Known) -> None:
        self._known = known
        self._present()

    def _named(self) -> str | None:
        known = self._known
        if known.wish is Wish.CONNECT:
            return known.wished_server
        return known.status.server if known.status else None

    def _present(self) -> None:
        view: TunnelView = present(self._known, self._directory.server(self._named()))
        if view != self.view:
            self.view = view
            self.changed.emit()
            if view.face in REACHED.get(self._asked, frozenset()):
                self._asked = Wish.NONE
