"""Home: how things are, one button, and where the tunnel leads."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.pages.exits_card import ExitsCard
from maikr_ui.pages.portal_card import PortalCard
from maikr_ui.pages.quick_picks import QuickPicks
from maikr_ui.pages.snooze_row import SnoozeRow
from maikr_ui.pages.traffic_row import TrafficRow
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.portal import end_text
from maikr_ui.viewmodels.quick import least_busy
from maikr_ui.viewmodels.tunnel_view import UP, Face
from maikr_ui.viewmodels.wording import duration_text
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.column import Column
from maikr_ui.widgets.connect_button import ConnectButton, Look
from maikr_ui.widgets.fact import Fact
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.place_button import PlaceButton
from maikr_ui.widgets.scrolling import scrolling

LOOKS = {
    Face.CHECKING: Look(icon="loader-circle", tone=Tone.NEUTRAL),
    Face.DISCONNECTED: Look(icon="power", tone=Tone.NEUTRAL),
    Face.CONNECTING: Look(icon="shield", tone=Tone.ACCENT, busy=True),
    Face.CONNECTED: Look(icon="shield-check", tone=Tone.ACCENT, filled=True),
    Face.DISCONNECTING: Look(icon="shield", tone=Tone.NEUTRAL),
    Face.BLOCKED: Look(icon="wifi-off", tone=Tone.WARNING),
    Face.EXPOSED: Look(icon="shield-off", tone=Tone.DANGER, filled=True),
    Face.NO_DAEMON: Look(icon="refresh-cw", tone=Tone.WARNING),
    Face.SNOOZED: Look(icon="moon", tone=Tone.WARNING),
    Face.LOCKED_DOWN: Look(icon="lock", tone=Tone.WARNING),
    Face.PORTAL: Look(icon="key-round", tone=Tone.WARNING),
    Face.IN_USE: Look(icon="user", tone=Tone.NEUTRAL),
    Face.PARTLY: Look(icon="shield-alert", tone=Tone.WARNING),
}
WITHOUT_PLACE = {Face.NO_DAEMON, Face.PORTAL, Face.IN_USE, Face.SNOOZED}
TICK_MS = 1000


class HomePage(QWidget):
    """`servers_wanted`: the person wants to choose another place; `checks_wanted`: to see what is wrong."""

    servers_wanted = Signal()
    checks_wanted = Signal()

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Home"))
        self._theme = theme
        self._tunnel, self._directory, self._settings = models.tunnel, models.directory, models.settings
        self._portal = models.portal
        self._notice = Notice(theme, dismissible=True)
        self._arrived = Notice(theme, dismissible=True)
        self._warning = Notice(theme, action=self.tr("Check"))
        self._button = ConnectButton(theme)
        self._title, self._detail = label(kind="title", wrap=True), label(kind="muted", wrap=True)
        self._give_up = button("", "quiet")
        self._snooze = SnoozeRow(theme, models.tunnel, self)
        self._portal_card = PortalCard(theme, models.portal, models.tunnel, self)
        self._address = Fact(theme, self.tr("Address sites see"), copy_name=self.tr("Copy address"))
        self._duration = Fact(theme, self.tr("Connected for"))
        self._traffic = TrafficRow(theme, models.traffic)
        self._facts = self._facts_card()
        self._exits = ExitsCard(theme)
        self._command = Fact(theme, self.tr("Type this in a terminal"), copy_name=self.tr("Copy command"), wrap=True)
        self._command_card = Card()
        self._command_card.column.addWidget(self._command)
        self._place = PlaceButton(theme)
        self._picks = QuickPicks(theme, models.tunnel, models.directory, models.settings)
        self._timer = QTimer(self, interval=TICK_MS)
        self.setFocusProxy(self._button)
        self._lay_out()
        self._connect()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Time passes only while one sees it."""
        super().showEvent(event)
        self._tick_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The same."""
        super().hideEvent(event)
        self._timer.stop()

    def _facts_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._address, 3)
        row.addWidget(self._duration, 2)
        card.column.addLayout(row)
        card.column.addWidget(self._traffic)
        return card

    def _lay_out(self) -> None:
        centred = Qt.AlignmentFlag.AlignHCenter
        for text in (self._title, self._detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for notice in (self._notice, self._arrived, self._warning):
            column.addWidget(notice)
        column.addStretch(2)
        column.addWidget(self._button, 0, centred)
        column.addSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addWidget(self._give_up, 0, centred)
        column.addWidget(self._snooze)
        column.addStretch(2)
        column.addWidget(self._portal_card)
        column.addWidget(self._facts)
        column.addWidget(self._exits)
        column.addWidget(self._command_card)
        column.addWidget(self._place)
        column.addWidget(self._picks)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        inside = QWidget()
        inside.setObjectName("scrolled")
        middle = QHBoxLayout(inside)
        middle.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        middle.addWidget(Column(self._theme, holder))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))

    def _connect(self) -> None:
        self._button.clicked.connect(self._tunnel.press)
        self._give_up.clicked.connect(self._tunnel.disconnect_tunnel)
        self._place.clicked.connect(self.servers_wanted)
        self._notice.dismissed.connect(self._tunnel.dismiss_notice)
        self._arrived.dismissed.connect(self._portal.forget)
        self._warning.acted.connect(self.checks_wanted)
        self._portal.changed.connect(self._show_visit)
        self._timer.timeout.connect(self._tick)
        self._tunnel.changed.connect(self._show)
        self._directory.changed.connect(self._show_place)
        self._settings.changed.connect(self._show_place)

    def _show(self) -> None:
        view = self._tunnel.view
        self._show_alarm(view.face is Face.EXPOSED)
        self._title.setText(view.title)
        self._detail.setText(view.detail)
        self._button.show_look(LOOKS[view.face], view.action_text)
        self._button.setAccessibleDescription(f"{view.title}. {view.detail}")
        self._give_up.setText(view.way_out)
        self._give_up.setVisible(bool(view.way_out))
        self._notice.say(view.notice)
        self._warning.say(view.warning, Tone.WARNING)
        self._show_visit()
        self._facts.setVisible(view.face in UP)
        self._exits.show_exits(view.exits)
        self._address.show_value(view.exit_ip or "")
        self._address.setVisible(view.exit_ip is not None)
        self._command.show_value(view.command or "")
        self._command_card.setVisible(view.command is not None)
        self._place.setVisible(view.face not in WITHOUT_PLACE)
        self._show_place()
        self._tick_if_seen()

    def _show_visit(self) -> None:
        """That a visit to a sign-in page led to the tunnel; its own card is gone by then."""
        visit = self._portal.visit if self._portal.has_arrived else None
        self._arrived.say(end_text(visit) if visit else None, Tone.ACCENT)

    def _show_alarm(self, alarm: bool) -> None:  # noqa: FBT001 - one plain switch
        for widget, name, value in ((self, "alarm", alarm), (self._title, "type", "alarm" if alarm else "title")):
            if widget.property(name) != value:
                widget.setProperty(name, value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _show_place(self) -> None:
        view, recents = self._tunnel.view, self._settings.settings.recents
        name = view.server or next(iter(recents), None)
        server = self._directory.server(name) if name else least_busy(self._directory)
        if server is None:
            self._place.show_place(name or self.tr("Best server for you"), self.tr("Choose a place yourself"), None)
            return
        hint = self.tr("Last used. Change place") if name else self.tr("Least busy now. Choose a place yourself")
        if view.server:
            hint = self.tr("Change place")
        self._place.show_place(server.place, hint, server.country_code)

    def _tick_if_seen(self) -> None:
        if self.isVisible() and self._tunnel.view.since is not None:
            self._timer.start()
        else:
            self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        self._show_duration()
        self._traffic.tick()

    def _show_duration(self) -> None:
        since = self._tunnel.view.since
        self._duration.show_value(duration_text(datetime.now(UTC) - since) if since else "")
