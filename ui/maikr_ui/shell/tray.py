"""The tray icon and its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from maikr_ui.shell.state_icon import tray_icon
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.quick import favourite_servers, recent_servers
from maikr_ui.viewmodels.tunnel_view import Action, Face, TunnelView
from maikr_ui.viewmodels.wording import translate

UNDER_WAY = {Face.CONNECTING, Face.CONNECTED, Face.BLOCKED, Face.EXPOSED}
FAVOURITES = 5


class Tray(QObject):
    """`window_wanted`: show or hide the window; `quit_wanted`: end the program, not the tunnel."""

    window_wanted = Signal()
    window_toggled = Signal()
    quit_wanted = Signal()

    def __init__(self, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self._make_actions()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        for changed in (models.tunnel.changed, models.account.changed, models.settings.changed, models.directory.changed):
            changed.connect(self._show)
        self._shown: Face | None = None
        self._show()

    def appear(self) -> None:
        """Come into the desktop's tray, as soon as there is one."""
        self.icon.show()

    def _make_actions(self) -> None:
        self._state = QAction(self.menu, enabled=False)
        self._main = QAction(self.menu)
        self._main.triggered.connect(self._press)
        self._stop = QAction(self.tr("Disconnect"), self.menu)
        self._stop.triggered.connect(self._models.tunnel.disconnect_tunnel)
        self._recents = QMenu(self.tr("Recent servers"), self.menu)
        self._favourites = QMenu(self.tr("Favourites"), self.menu)
        self._open = QAction(self.tr("Open Maikr"), self.menu)
        self._open.triggered.connect(self.window_wanted)
        self._quit = QAction(self.tr("Quit"), self.menu)
        self._quit.triggered.connect(self.quit_wanted)
        self.menu.addActions([self._state])
        self.menu.addSeparator()
        self.menu.addActions([self._main, self._stop])
        self.menu.addMenu(self._recents)
        self.menu.addMenu(self._favourites)
        self.menu.addSeparator()
        self.menu.addActions([self._open, self._quit])

    def _press(self) -> None:
        self._models.tunnel.press()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.window_toggled.emit()

    def _show(self) -> None:
        view = self._models.tunnel.view
        signed_in = self._models.account.stage is Stage.READY
        if view.face is not self._shown:
            self._shown = view.face
            self.icon.setIcon(tray_icon(view.face))
        summary = self._summary(view)
        self.icon.setToolTip(f"Maikr: {summary}")
        self._state.setText(summary)
        main = self.tr("Quick connect") if view.action is Action.CONNECT else view.action_text
        self._main.setText(main)
        self._main.setVisible(bool(main) and view.action not in {Action.DISCONNECT, Action.CANCEL})
        self._main.setEnabled(signed_in or view.action is Action.LOOK_AGAIN)
        self._stop.setVisible(view.face in UNDER_WAY)
        self._fill_places(offered=signed_in and view.face is not Face.NO_DAEMON)

    def _summary(self, view: TunnelView) -> str:
        server = self._models.directory.server(view.server)
        return f"{view.title} · {server.place}" if server and view.face is Face.CONNECTED else view.title

    def _fill_places(self, *, offered: bool) -> None:
        kept, directory = self._models.settings.settings, self._models.directory
        recents = recent_servers(kept, directory)
        favourites = favourite_servers(kept, directory)
        for menu, servers in ((self._recents, recents), (self._favourites, favourites[:FAVOURITES])):
            menu.clear()
            for server in servers:
                self._add_place(menu, server.place, server.name)
            menu.menuAction().setVisible(offered and bool(servers))

    def _add_place(self, menu: QMenu, place: str, name: str) -> None:
        action = menu.addAction(f"{place} ({name})")
        action.setToolTip(translate("Tray", "Connect to {place}").format(place=place))
        action.triggered.connect(lambda: self._models.tunnel.connect_to(name))
