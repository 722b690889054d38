"""The small panel beside the tray icon: how things are, one button, and what is one press away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from maikr_ui.pages.snooze_row import SnoozeRow
from maikr_ui.shell.panel_place import panel_place
from maikr_ui.shell.panel_servers import PanelServers
from maikr_ui.shell.state_icon import STATE_ICONS
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tray_view import TrayView, tray_view
from maikr_ui.viewmodels.tunnel_view import Action
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import divider
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.scrolling import scrolling
from maikr_ui.widgets.tab_order import step_focus

WIDTH, OFFERED, EDGE = 340, 3, 1
SAME_CLICK_MS = 300
"""A press on the icon closes the panel, as one beside it does; the click that follows is not to open it again."""
FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
"""No popup: Qt keeps those from screen readers."""
WITHOUT_PANELS = ("wayland", "cocoa")
"""There a program can't say where its windows go, or a click opens the menu anyway."""


def panels_work() -> bool:
    """Whether a panel can be put beside the icon; else a click has the window, and the menu has the rest."""
    return not QGuiApplication.platformName().startswith(WITHOUT_PANELS)


class TrayPanel(QDialog):
    """Closes by Escape, when another window gets the focus, and once something was chosen in it."""

    window_wanted = Signal()
    home_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(None, FLAGS)
        self.setWindowTitle("Maikr")
        self.theme, self._models = theme, models
        self._icon_place = QRect()
        self._said = ""
        self._closed = QElapsedTimer()
        self.same_click_ms = SAME_CLICK_MS
        self._state, self._title = IconLabel(theme, Size.FLAG), label(kind="large", wrap=True)
        self._detail = label(kind="muted", wrap=True)
        self._main, self._stop = button("", "primary"), button(self.tr("Disconnect"))
        self._attend = button(self.tr("Something needs your attention…"), "quiet")
        self._page = button(self.tr("Open the sign-in page"))
        self._best = button(self.tr("Best server"))
        self._favourites = PanelServers(theme, self.tr("Favourites"))
        self._recents = PanelServers(theme, self.tr("Recent servers"))
        self._snooze = SnoozeRow(theme, models.tunnel, self)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._fit_soon)
        for part in (models.tunnel, models.portal, models.account, models.settings, models.directory):
            part.changed.connect(self._show)
        self._show()

    def toggle(self, icon_place: QRect) -> None:
        """Open, or close; the icon was pressed."""
        if self.isVisible() or (self._closed.isValid() and self._closed.elapsed() < self.same_click_ms):
            self.close()
        else:
            self.open_at(icon_place)

    def open_at(self, icon_place: QRect) -> None:
        """Open beside the icon, or where the mouse is if nobody knows its place."""
        self._icon_place = icon_place if icon_place.isValid() else QRect(QCursor.pos(), QSize(1, 1))
        self._show()
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Its state is read aloud."""
        super().showEvent(event)
        announce(self, self._said)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Notes when."""
        super().hideEvent(event)
        self._closed.start()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """As one reads."""
        return step_focus((self,), self.focusWidget(), forward=forward)

    def event(self, event: QEvent) -> bool:
        """Whoever goes elsewhere is done with it."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.close()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go through it as Tab does."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        view = tray_view(self._models)
        tunnel = view.tunnel
        self._state.show_icon(STATE_ICONS[tunnel.face], tunnel.tone)
        self._title.setText(tunnel.title)
        self._detail.setText(tunnel.notice or view.place or tunnel.detail)
        self._show_main(view)
        self._attend.setVisible(view.attend)
        self._page.setVisible(view.sign_in_page)
        self._best.setVisible(view.best)
        self._favourites.show_servers(view.favourites[:OFFERED])
        others = tuple(each for each in view.recents if each not in view.favourites)
        self._recents.show_servers(others[:OFFERED])
        self._say(f"{view.summary}. {tunnel.notice}" if tunnel.notice else view.summary)
        self._fit_soon()

    def _show_main(self, view: TrayView) -> None:
        """One press does what is wanted most; stopping is a button of its own where that is something else."""
        stops = view.tunnel.action in {Action.CANCEL, Action.DISCONNECT}
        first = view.main or (view.tunnel.action_text if stops else "")
        self._main.setText(first if view.signed_in or not view.main else self.tr("Sign in…"))
        self._main.setVisible(bool(first))
        self._stop.setVisible(view.stop and not stops)

    def _say(self, summary: str) -> None:
        said = f"Maikr: {summary}"
        if said != self._said:
            self._said = said
            self.setAccessibleName(said)
            if self.isVisible():
                announce(self, said)

    def _connect(self) -> None:
        tunnel = self._models.tunnel
        self._main.clicked.connect(self._press)
        self._stop.clicked.connect(tunnel.disconnect_tunnel)
        self._page.clicked.connect(self._then_close(self._models.portal.open))
        self._best.clicked.connect(self._then_close(lambda: tunnel.connect_to(None, fastest=True)))
        self._attend.clicked.connect(self._then_close(self.home_wanted.emit))
        for servers in (self._favourites, self._recents):
            servers.wanted.connect(lambda name: self._then_close(lambda: tunnel.connect_to(name))())
        self._open.clicked.connect(self._then_close(self.window_wanted.emit))
        self._quit.clicked.connect(self._then_close(self.quit_wanted.emit))

    def _then_close(self, act: Callable[[], None]) -> Callable[[], None]:
        def acted() -> None:
            self.close()
            act()

        return acted

    def _press(self) -> None:
        view = tray_view(self._models)
        if view.main and not view.main_enabled:
            self._then_close(self.window_wanted.emit)()
        else:
            self._models.tunnel.press()

    def _focus_first(self) -> None:
        """The main button, or what comes after it."""
        buttons = [each for each in self.findChildren(QPushButton) if each.isVisibleTo(self) and each.isEnabled()]
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit_soon(self) -> None:
        if self.isVisible():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its content, as far as the screen allows: then it scrolls."""
        screen = QGuiApplication.screenAt(self._icon_place.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(scaled(WIDTH), room.width() - 2 * Space.S)
        self._inside.ensurePolished()
        self._column.activate()
        wanted = self._column.totalHeightForWidth(width - 2 * EDGE) + 2 * EDGE
        height = min(wanted, room.height() - 2 * Space.S)
        self.setFixedSize(width, height)
        self.move(panel_place(self._icon_place, self.size(), screen.geometry(), room))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._open, self._quit = button(self.tr("Open Maikr"), "quiet"), button(self.tr("Quit"), "quiet")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._open)
        foot.addStretch(1)
        foot.addWidget(self._quit)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        self._column.setSpacing(Space.M)
        self._column.addLayout(head)
        parts: tuple[QWidget, ...] = (self._main, self._stop, self._page, self._attend, self._snooze, self._best)
        for part in (*parts, self._favourites, self._recents, divider()):
            self._column.addWidget(part)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        body = QFrame()
        body.setObjectName("panel")
        for holder, held in ((body, scrolling(self._inside)), (self, body)):
            whole = QVBoxLayout(holder)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.addWidget(held)
