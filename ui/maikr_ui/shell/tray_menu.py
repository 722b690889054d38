"""The tray icon's menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from maikr_client.model.server import Server
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.quick import favourite_servers, recent_servers
from maikr_ui.viewmodels.snooze import SNOOZE_MINUTES, span_text
from maikr_ui.viewmodels.tunnel_view import UP, Action, Face, TunnelView

UNDER_WAY = UP | {Face.CONNECTING, Face.BLOCKED, Face.EXPOSED, Face.PORTAL, Face.SNOOZED}
STOPPING = {Action.NONE, Action.CANCEL, Action.DISCONNECT}
FAVOURITES = 5


class TrayMenu(QMenu):
    """How things are, and what can be done about it. `quit_wanted` ends the program, not the tunnel."""

    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, models: Models) -> None:
        super().__init__()
        self._models = models
        self._filled: dict[QMenu, tuple[Server, ...]] = {}
        self._state = QAction(self, enabled=False)
        self._main, self._stop = QAction(self), QAction(self)
        self._best = QAction(self)
        self._best.triggered.connect(lambda: models.tunnel.connect_to(None, fastest=True))
        self._attend = QAction(self)
        self._attend.triggered.connect(self.window_wanted)
        self._sign_in_page = QAction(self)
        self._sign_in_page.triggered.connect(models.portal.open)
        self._snooze = QMenu(self)
        self._spans = [QAction(self) for _ in SNOOZE_MINUTES]
        for minutes, span in zip(SNOOZE_MINUTES, self._spans, strict=True):
            span.triggered.connect(self._snooze_for(minutes))
        self._snooze.addActions(self._spans)
        self._recents, self._favourites = QMenu(self), QMenu(self)
        self._open, self._quit = QAction(self), QAction(self)
        self._main.triggered.connect(models.tunnel.press)
        self._stop.triggered.connect(models.tunnel.disconnect_tunnel)
        self._open.triggered.connect(self.window_wanted)
        self._quit.triggered.connect(self.quit_wanted)
        self._arrange()
        self._name()
        for part in (models.tunnel, models.portal, models.account, models.settings, models.directory):
            part.changed.connect(self._show)
        self._show()

    def speak_anew(self) -> None:
        """Say the same in another language."""
        self._name()
        self._show()

    def summary(self) -> str:
        """The state in a line."""
        view = self._models.tunnel.view
        server = self._models.directory.server(view.server)
        return f"{view.title} · {server.place}" if server and view.face in UP else view.title

    def _name(self) -> None:
        self._stop.setText(self.tr("Disconnect"))
        self._best.setText(self.tr("Best server"))
        self._attend.setText(self.tr("Something needs your attention…"))
        self._sign_in_page.setText(self.tr("Open the sign-in page"))
        for minutes, span in zip(SNOOZE_MINUTES, self._spans, strict=True):
            span.setText(span_text(minutes))
        self._recents.setTitle(self.tr("Recent servers"))
        self._favourites.setTitle(self.tr("Favourites"))
        self._open.setText(self.tr("Open Maikr"))
        self._quit.setText(self.tr("Quit"))

    def _arrange(self) -> None:
        self.addActions([self._state])
        self.addSeparator()
        self.addActions([self._attend, self._sign_in_page, self._main, self._stop])
        self.addMenu(self._snooze)
        self.addActions([self._best])
        self.addMenu(self._recents)
        self.addMenu(self._favourites)
        self.addSeparator()
        self.addActions([self._open, self._quit])

    def _show(self) -> None:
        view: TunnelView = self._models.tunnel.view
        signed_in = self._models.account.stage is Stage.READY
        self._state.setText(self.summary())
        self._main.setText(self.tr("Quick connect") if view.action is Action.CONNECT else view.action_text)
        self._main.setVisible(view.action not in STOPPING)
        self._main.setEnabled(signed_in or view.action is Action.LOOK_AGAIN)
        self._stop.setVisible(view.face in UNDER_WAY)
        self._attend.setVisible(view.warning is not None)
        self._sign_in_page.setVisible(
            view.face is Face.PORTAL and view.portal_until is None and not self._models.portal.visiting
        )
        self._snooze.setTitle(self.tr("Snooze despite lockdown") if view.lockdown else self.tr("Snooze"))
        self._snooze.menuAction().setVisible(view.can_snooze)
        kept, directory = self._models.settings.settings, self._models.directory
        offered = signed_in and view.face is not Face.NO_DAEMON
        self._best.setVisible(offered and bool(kept.recents))
        self._fill(self._recents, recent_servers(kept, directory) if offered else ())
        self._fill(self._favourites, favourite_servers(kept, directory)[:FAVOURITES] if offered else ())

    def _fill(self, menu: QMenu, servers: tuple[Server, ...]) -> None:
        if self._filled.get(menu) == servers:
            return
        self._filled[menu] = servers
        menu.clear()
        for server in servers:
            menu.addAction(f"{server.place} ({server.name})", self._connect_to(server.name))
        menu.menuAction().setVisible(bool(servers))

    def _snooze_for(self, minutes: int) -> Callable[[], None]:
        tunnel = self._models.tunnel
        return lambda: tunnel.snooze(minutes, despite_lockdown=bool(tunnel.view.lockdown))

    def _connect_to(self, name: str) -> Callable[[], None]:
        return lambda: self._models.tunnel.connect_to(name)
