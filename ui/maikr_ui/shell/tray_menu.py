"""The tray icon's menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from maikr_client.model.server import Server
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.snooze import SNOOZE_MINUTES, span_text
from maikr_ui.viewmodels.tray_view import tray_view


class TrayMenu(QMenu):
    """How things are, and what can be done about it. `quit_wanted` ends the program, not the tunnel."""

    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, models: Models) -> None:
        super().__init__()
        self._models = models
        self._filled: dict[QMenu, tuple[Server, ...]] = {}
        self._state = QAction(self, enabled=False)
        self._main, self._stop = QAction(self), QAction(self.tr("Disconnect"), self)
        self._best = QAction(self.tr("Best server"), self)
        self._best.triggered.connect(lambda: models.tunnel.connect_to(None, fastest=True))
        self._attend = QAction(self.tr("Something needs your attention…"), self)
        self._attend.triggered.connect(self.window_wanted)
        self._sign_in_page = QAction(self.tr("Open the sign-in page"), self)
        self._sign_in_page.triggered.connect(models.portal.open)
        self._snooze = QMenu(self)
        for minutes in SNOOZE_MINUTES:
            self._snooze.addAction(span_text(minutes), self._snooze_for(minutes))
        self._recents = QMenu(self.tr("Recent servers"), self)
        self._favourites = QMenu(self.tr("Favourites"), self)
        self._open, self._quit = QAction(self.tr("Open Maikr"), self), QAction(self.tr("Quit"), self)
        self._main.triggered.connect(models.tunnel.press)
        self._stop.triggered.connect(models.tunnel.disconnect_tunnel)
        self._open.triggered.connect(self.window_wanted)
        self._quit.triggered.connect(self.quit_wanted)
        self._arrange()
        for part in (models.tunnel, models.portal, models.account, models.settings, models.directory):
            part.changed.connect(self._show)
        self._show()

    def summary(self) -> str:
        """The state in a line."""
        return tray_view(self._models).summary

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
        view = tray_view(self._models)
        self._state.setText(view.summary)
        self._main.setText(view.main)
        self._main.setVisible(bool(view.main))
        self._main.setEnabled(view.main_enabled)
        self._stop.setVisible(view.stop)
        self._attend.setVisible(view.attend)
        self._sign_in_page.setVisible(view.sign_in_page)
        self._snooze.setTitle(view.snooze)
        self._snooze.menuAction().setVisible(bool(view.snooze))
        self._best.setVisible(view.best)
        self._fill(self._recents, view.recents)
        self._fill(self._favourites, view.favourites)

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
