"""What the window shows to whoever is signed in: the rail, and the pages, each made when it is first gone to."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from maikr_ui.pages.page import Page
from maikr_ui.shell.page_help import PageHelp, help_text
from maikr_ui.shell.rail import Rail
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models

# ruff: noqa: PLC0415 - a page is loaded when it is first gone to


class Place(enum.IntEnum):
    """The pages, in the rail's order."""

    HOME = 0
    SERVERS = 1
    RULES = 2
    SPEED = 3
    PRIVACY = 4
    ACCOUNT = 5
    SETTINGS = 6


ROOMY = 440
"""How wide a page is to be at least, at the usual size of text, beside a rail with words."""


class MainView(QWidget):
    """Begins at home. `place` is the page shown."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__()
        self._theme, self._models = theme, models
        self.place = Place.HOME
        self._made: dict[Place, QWidget] = {}
        self._pages = QStackedWidget()
        self._rail = Rail(theme, models.tunnel)
        self._fill_rail()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._pages, 1)
        theme.changed.connect(self._share_room)
        self.go(Place.HOME)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The rail gives way to the page where it must."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        self._rail.show_names(self.width() - self._rail.wide() >= scaled(ROOMY))

    def go(self, place: Place) -> None:
        """Show that page; the focus goes to it, but for those who go through the rail by keyboard."""
        self.place = place
        self._rail.mark_page(place)
        by_keyboard = any(way.hasFocus() for way in self._rail.findChildren(QWidget))
        self._pages.setCurrentWidget(self._page(place))
        if not by_keyboard:
            self.focus_page()

    def focus_page(self) -> None:
        """To the page's first field or main button, never to whatever button comes next (it could sign out)."""
        page = self._pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> tuple[QWidget, ...]:
        """What the focus goes through, one after another."""
        page = self._pages.currentWidget()
        return (self._rail,) if page is None else (self._rail, page)

    def _page(self, place: Place) -> QWidget:
        if place not in self._made:
            self._made[place] = self._make(place)
            self._explain(self._made[place], help_text(place.name))
            self._pages.addWidget(self._made[place])
        return self._made[place]

    def _explain(self, page: QWidget, said: str) -> None:
        """In the page's head; a page without one has it in its upper corner."""
        made = PageHelp(self._theme, page, said)
        if isinstance(page, Page):
            page.head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        else:
            made.float_over(page)

    def _make(self, place: Place) -> QWidget:
        return {
            Place.HOME: self._home,
            Place.SERVERS: self._servers,
            Place.RULES: self._rules,
            Place.SPEED: self._speed,
            Place.PRIVACY: self._privacy,
            Place.ACCOUNT: self._account,
            Place.SETTINGS: self._settings,
        }[place]()

    def _home(self) -> QWidget:
        from maikr_ui.pages.home import HomePage

        made = HomePage(self._theme, self._models)
        made.servers_wanted.connect(lambda: self.go(Place.SERVERS))
        made.checks_wanted.connect(lambda: self.go(Place.PRIVACY))
        return made

    def _servers(self) -> QWidget:
        from maikr_ui.pages.servers import ServersPage
        from maikr_ui.viewmodels.server_list import ServerList

        made = ServersPage(self._theme, self._models, ServerList(self._models, self))
        made.chosen.connect(self._connect_to)
        return made

    def _rules(self) -> QWidget:
        from maikr_ui.pages.rules.page import RulesPage

        return RulesPage(self._theme, self._models.rules, self._models.directory)

    def _speed(self) -> QWidget:
        from maikr_ui.pages.speed.page import SpeedPage

        return SpeedPage(self._theme, self._models)

    def _privacy(self) -> QWidget:
        from maikr_ui.pages.privacy import PrivacyPage

        return PrivacyPage(self._theme, self._models)

    def _account(self) -> QWidget:
        from maikr_ui.pages.account import AccountPage

        return AccountPage(self._theme, self._models)

    def _settings(self) -> QWidget:
        from maikr_ui.pages.settings import SettingsPage

        return SettingsPage(self._theme, self._models)

    def _fill_rail(self) -> None:
        for place, icon_name, text in (
            (Place.HOME, "house", self.tr("Home")),
            (Place.SERVERS, "globe", self.tr("Servers")),
            (Place.RULES, "signpost", self.tr("Rules")),
            (Place.SPEED, "gauge", self.tr("Speed")),
            (Place.PRIVACY, "eye-off", self.tr("Privacy")),
            (Place.ACCOUNT, "user", self.tr("Account")),
            (Place.SETTINGS, "settings", self.tr("Settings")),
        ):
            self._rail.add_way(place, icon_name, text)
        self._rail.wanted.connect(lambda number: self.go(Place(number)))

    def _connect_to(self, server: str) -> None:
        self._models.tunnel.connect_to(server)
        self.go(Place.HOME)
