"""Servers: search, choose, star."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from maikr_client.problems import sentence
from maikr_ui.pages.page import Page
from maikr_ui.theme.icons import icon
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space, Tone
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.server_list import ServerList
from maikr_ui.viewmodels.server_rows import Order
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.wording import age_text
from maikr_ui.widgets.empty import Empty
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.segments import Segments
from maikr_ui.widgets.server_view import ServerView

ROOMY = 420
"""From which width on search and order stand side by side, at the usual size of text."""


class ServersPage(Page):
    """`chosen` carries the server's name to connect to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, directory: DirectoryModel, servers: ServerList, settings: SettingsModel) -> None:
        super().__init__(self.tr("Servers"))
        self._theme, self._directory, self._servers = theme, directory, servers
        self._search = self._search_field()
        self._order = Segments(
            self.tr("Order"), [(Order.COUNTRY, self.tr("By country")), (Order.LOAD, self.tr("Least busy"))]
        )
        self._stale = Notice(theme, action=self.tr("Refresh"))
        self._view = ServerView(theme, servers)
        self._empty = Empty(theme)
        self.setFocusProxy(self._search)
        self._lay_out()
        self._search.installEventFilter(self)
        self._search.textChanged.connect(servers.search)
        self._order.chosen.connect(lambda value: servers.arrange(Order(value)))
        self._stale.acted.connect(lambda: directory.load(refresh=True))
        self._empty.acted.connect(self._help)
        self._view.chosen.connect(self.chosen)
        self._view.starred.connect(settings.toggle_favourite)
        servers.rearranged.connect(self._show)
        directory.changed.connect(self._show)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow down and Enter go from the search into the list."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._into_list()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._servers.query:
                self._into_list()
                return True
        return super().eventFilter(watched, event)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search city or country"))
        field.setAccessibleName(self.tr("Search servers"))
        self._glass = QAction(self.tr("Search"), field)
        field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear search"), field, visible=False)
        self._clear.triggered.connect(field.clear)
        field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        field.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._theme.changed.connect(self._colour)
        self._colour()
        QShortcut(QKeySequence.StandardKey.Find, self, field.setFocus)
        return field

    def _lay_out(self) -> None:
        self.column.addWidget(Folding(self._search, self._order, roomy=ROOMY, gap=Space.M))
        self.column.addWidget(self._stale)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self.column.addWidget(holder, 1)

    def _into_list(self) -> None:
        self._view.setFocus(Qt.FocusReason.TabFocusReason)
        self._view.select_first()

    def _show(self) -> None:
        self._show_stale()
        if self._servers.rowCount():
            self._stack.setCurrentWidget(self._view)
            return
        self._stack.setCurrentWidget(self._empty)
        if self._servers.query:
            title = self.tr("No server matches “{query}”").format(query=self._servers.query)
            self._empty.say("search", title, self.tr("Try a country or a larger city nearby."), self.tr("Clear search"))
        elif self._directory.problem is not None:
            told = sentence(self._directory.problem)
            self._empty.say("server-off", told.message, told.remedy, self.tr("Try again"))
        elif self._directory.directory is None:
            self._empty.say("globe", self.tr("Fetching the servers…"), self.tr("This takes a moment."))
        else:
            self._empty.say(
                "server-off", self.tr("There are no servers"), self.tr("Try again later."), self.tr("Try again")
            )

    def _show_stale(self) -> None:
        directory = self._directory.directory
        if directory is None or not directory.stale:
            self._stale.say(None)
            return
        age = age_text(directory.fetched_at, datetime.now(UTC))
        said = self.tr("Maikr can’t be reached, so this list may be out of date. It was fetched {age}.")
        self._stale.say(said.format(age=age), Tone.WARNING)

    def _help(self) -> None:
        if self._servers.query:
            self._search.clear()
            self._search.setFocus()
        else:
            self._directory.load(refresh=True)

    def _colour(self) -> None:
        muted = self._theme.colours.muted
        self._glass.setIcon(icon("search", muted, Size.ICON))
        self._clear.setIcon(icon("x", muted, Size.ICON))
