"""The window: the way in, then rail and pages."""

from __future__ import annotations

import enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from maikr_ui.pages.account import AccountPage
from maikr_ui.pages.entrance import Entrance
from maikr_ui.pages.home import HomePage
from maikr_ui.pages.privacy import PrivacyPage
from maikr_ui.pages.servers import ServersPage
from maikr_ui.pages.settings import SettingsPage
from maikr_ui.shell.rail import Rail
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.server_list import ServerList

USUAL, LEAST = QSize(980, 700), QSize(760, 620)


class Place(enum.IntEnum):
    """The pages, in the rail's order."""

    HOME = 0
    SERVERS = 1
    PRIVACY = 2
    ACCOUNT = 3
    SETTINGS = 4


class Window(QMainWindow):
    """Closing it hides it when the tray is there to bring it back."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__()
        self._models = models
        self.setWindowTitle("Maikr")
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        self._entrance = Entrance(theme, models.account)
        self._main = QWidget()
        self._pages = QStackedWidget()
        self._rail = Rail(theme, models.tunnel)
        self._stack = QStackedWidget()
        self._fill_pages(theme)
        self._fill_rail()
        row = QHBoxLayout(self._main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._pages, 1)
        self._stack.addWidget(self._entrance)
        self._stack.addWidget(self._main)
        self.setCentralWidget(self._stack)
        models.account.changed.connect(self._show)
        self.go(Place.HOME)
        self._show()

    def go(self, place: Place) -> None:
        """Show that page."""
        self._rail.mark_page(place)
        by_keyboard = any(way.hasFocus() for way in self._rail.findChildren(QWidget))
        self._pages.setCurrentIndex(place)
        if not by_keyboard:
            self._focus_page()

    def come_forward(self) -> None:
        """Be seen, and in front."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def _fill_pages(self, theme: Theme) -> None:
        models = self._models
        home = HomePage(theme, models.tunnel, models.directory, models.settings)
        self._servers = ServerList(models.directory, models.settings, models.tunnel, self)
        servers = ServersPage(theme, models.directory, self._servers, models.settings)
        home.servers_wanted.connect(lambda: self.go(Place.SERVERS))
        servers.chosen.connect(self._connect_to)
        for page in (
            home,
            servers,
            PrivacyPage(theme, models.privacy, models.settings),
            AccountPage(theme, models.account),
            SettingsPage(theme, models.settings),
        ):
            self._pages.addWidget(page)

    def _fill_rail(self) -> None:
        for place, icon_name, text in (
            (Place.HOME, "house", self.tr("Home")),
            (Place.SERVERS, "globe", self.tr("Servers")),
            (Place.PRIVACY, "eye-off", self.tr("Privacy")),
            (Place.ACCOUNT, "user", self.tr("Account")),
            (Place.SETTINGS, "settings", self.tr("Settings")),
        ):
            self._rail.add_way(place, icon_name, text)
        self._rail.wanted.connect(lambda number: self.go(Place(number)))

    def _connect_to(self, server: str) -> None:
        self._models.tunnel.connect_to(server)
        self.go(Place.HOME)

    def _show(self) -> None:
        wanted = self._main if self._models.account.stage is Stage.READY else self._entrance
        if self._stack.currentWidget() is not wanted:
            self._stack.setCurrentWidget(wanted)
            self._focus_page()

    def _focus_page(self) -> None:
        """To the page's first field or main button, never to whatever button comes next (it could sign out)."""
        page = self._pages.currentWidget()
        if page is not None and self._stack.currentWidget() is self._main:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
