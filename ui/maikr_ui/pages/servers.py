"""Servers: search, choose, star; as countries, as one list or on a map."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from maikr_client.model.settings import ServerView as View
from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.server_card import ServerCard
from maikr_ui.text.client_words import sentence
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.server_facts import target_of
from maikr_ui.viewmodels.server_list import ServerList
from maikr_ui.viewmodels.server_order import Order
from maikr_ui.viewmodels.server_rows import PlaceRow, ServerRow
from maikr_ui.viewmodels.server_state import age_of_list, none_text, state_text
from maikr_ui.viewmodels.server_subject import Subject, subject_of
from maikr_ui.viewmodels.telling import remedy
from maikr_ui.widgets.button import IconButton, button
from maikr_ui.widgets.empty import Empty
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.search_field import SearchField
from maikr_ui.widgets.segments import Segments
from maikr_ui.widgets.server_view import ServerView

if TYPE_CHECKING:
    from maikr_ui.pages.server_map import ServerMap

ROOMY = 420
"""From which width on things stand side by side, at the usual size of text."""

LEAST = 180
LOOK_AGAIN_MS = 20_000
"""While the page is seen, measurements made elsewhere are read as often, and ages grow."""


class ServersPage(ScrollingPage):
    """`chosen` carries a server's name, or a country's code, to connect to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, models: Models, servers: ServerList) -> None:
        super().__init__(self.tr("Servers"))
        self._theme, self._models, self._servers = theme, models, servers
        self._search = SearchField(theme, self.tr("Search servers"), self.tr("Search city or country"))
        self._as = Segments(
            self.tr("View"),
            [(View.COUNTRIES, self.tr("Countries")), (View.LIST, self.tr("List")), (View.MAP, self.tr("Map"))],
        )
        self._order = Segments(
            self.tr("Order"),
            [(Order.NAME, self.tr("Name")), (Order.LATENCY, self.tr("Latency")), (Order.LOAD, self.tr("Load"))],
        )
        self._again = button(self.tr("Sort again"), "quiet")
        self._state = label(kind="caption", wrap=True)
        self._refresh = IconButton(theme, "refresh-cw", self.tr("Refresh the list and measure again"))
        self._stale, self._trouble = Notice(theme, action=self.tr("Refresh")), Notice(theme)
        self._off, self._unkept = Notice(theme, action=self.tr("Allow measuring")), Notice(theme)
        self._view, self._empty, self._card = ServerView(theme, servers), Empty(theme), ServerCard(theme, models)
        self._map: ServerMap | None = None
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MS)
        self.setFocusProxy(self._search)
        self._lay_out()
        self._connect_up()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Coming here reads what is known now, and puts the list in order by it."""
        super().showEvent(event)
        self._models.measured.load()
        self._servers.arrange_again()
        self._look_again.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: nothing ticks."""
        super().hideEvent(event)
        self._look_again.stop()

    def _connect_up(self) -> None:
        models, servers = self._models, self._servers
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        self._search.textChanged.connect(self._look_for)
        self._search.left.connect(self._into_list)
        self._as.chosen.connect(lambda value: self._show_as(View(value)))
        self._order.chosen.connect(lambda value: servers.arrange(Order(value)))
        self._again.clicked.connect(servers.arrange_again)
        self._refresh.clicked.connect(self._fetch)
        self._stale.acted.connect(self._fetch)
        self._off.acted.connect(lambda: models.settings.allow_measuring(models.measured.measure))
        self._empty.acted.connect(self._help)
        self._view.chosen.connect(lambda row: self._choose(subject_of(row)))
        self._view.starred.connect(models.settings.toggle_favourite)
        self._view.looked_at.connect(self._look_at)
        self._card.chosen.connect(self.chosen)
        self._look_again.timeout.connect(self._grow_older)
        servers.rearranged.connect(self._show)
        for part in (models.directory, models.measured, models.settings):
            part.changed.connect(self._show)

    def _lay_out(self) -> None:
        news = QWidget()
        news.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(news)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._again)
        row.addWidget(self._state, 1)
        row.addWidget(self._refresh)
        order = QHBoxLayout()
        order.addWidget(self._order)
        order.addStretch(1)
        upper = Folding(self._search, self._as, roomy=ROOMY, gap=Space.M)
        lower = Folding(order, news, roomy=ROOMY, gap=Space.S)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.currentChanged.connect(lambda _: holder.setMinimumHeight(self._least()))
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.M)
        self.body.addWidget(upper)
        self.body.addWidget(lower)
        self.body.addWidget(self._unkept)
        self.body.addWidget(self._stale)
        self.body.addWidget(self._off)
        self.body.addWidget(self._trouble)
        self.body.addWidget(holder, 1)
        self.body.addWidget(self._card)

    def _show_as(self, view: View) -> None:
        """What is searched for is shown as a list: who wants the map wants that no more."""
        if view is View.MAP:
            self._search.clear()
        self._models.settings.choose_server_view(view)

    def _look_for(self, query: str) -> None:
        self._servers.search(query)
        self._view.start_over()

    def _into_list(self) -> None:
        if self._stack.currentWidget() is self._view:
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            self._view.select_first()

    def _look_at(self, row: PlaceRow | ServerRow | None) -> None:
        self._card.show_subject(subject_of(row) if row else None)

    def _choose(self, subject: Subject) -> None:
        self.chosen.emit(target_of(subject, self._models.measured.measured))

    def _fetch(self) -> None:
        self._models.directory.load(refresh=True)
        if self._models.settings.settings.measure_latency:
            self._models.measured.measure()

    def _grow_older(self) -> None:
        self._models.measured.load()
        self._view.viewport().update()
        self._card.refresh()
        self._show_state()

    def _show(self) -> None:
        self._show_state()
        shown = self._models.settings.settings.server_view
        self._as.choose(shown)
        on_map = shown is View.MAP and not self._servers.query
        self._order.setVisible(not on_map)
        self._again.setVisible(self._servers.outdated and not on_map)
        if on_map and self._models.directory.directory is not None:
            self._stack.setCurrentWidget(self._on_map())
        elif self._servers.rowCount():
            self._stack.setCurrentWidget(self._view)
        else:
            self._say_none()

    def _on_map(self) -> ServerMap:
        if self._map is None:
            from maikr_ui.pages.server_map import ServerMap  # noqa: PLC0415 - loaded when it is shown

            self._map = ServerMap(self._theme, self._models)
            self._map.looked_at.connect(self._card.show_subject)
            self._map.chosen.connect(self._choose)
            self._stack.addWidget(self._map)
        return self._map

    def _least(self) -> int:
        """How low what is shown may become: a list scrolls, a sentence does not."""
        return 0 if self._stack.currentWidget() is self._empty else LEAST

    def _say_none(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        said = none_text(self._servers.query, self._models.directory)
        self._empty.say(said.picture, said.title, said.hint, said.action)

    def _show_state(self) -> None:
        now, models = datetime.now(UTC), self._models
        self._state.setText(state_text(models.directory, models.measured, now))
        self._refresh.setEnabled(not (models.directory.loading or models.measured.measuring))
        self._stale.say(age_of_list(models.directory, now), Tone.WARNING)
        off = models.settings.loaded and not models.settings.settings.measure_latency
        self._off.say(
            self.tr("Servers are not measured, because you switched that off.") if off else None, Tone.NEUTRAL
        )
        trouble = None if off else models.measured.problem
        told = sentence(trouble) if trouble else None
        unkept = models.settings.view_unkept
        held = self.tr("This view can’t be kept: it holds until Maikr is closed. {remedy}")
        self._unkept.say(held.format(remedy=remedy(unkept)).strip() if unkept else None, Tone.WARNING)
        self._trouble.say(f"{told.message} {told.remedy}".strip() if told else None, Tone.NEUTRAL)

    def _help(self) -> None:
        if self._servers.query:
            self._search.clear()
            self._search.setFocus()
        else:
            self._models.directory.load(refresh=True)
