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
    home_wanted = Signal()
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
        self._attend.triggered.connect(self.home_wanted)
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
        return tray_view(self._models).summary

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
