"""The application: puts bridge, view models, theme, tray and window together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from maikr_ui.bridge import Bridge, OpenSession
from maikr_ui.shell.link_desk import LinkDesk
from maikr_ui.shell.notifications import Notifications
from maikr_ui.shell.tray import Tray
from maikr_ui.shell.tray_menu import TrayMenu
from maikr_ui.text.languages import Languages
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models

if TYPE_CHECKING:
    from maikr_ui.shell.quit_question import QuitQuestion
    from maikr_ui.shell.tray_panel import TrayPanel
    from maikr_ui.shell.window import Window

TRAY_LOOKS, TRAY_LOOK_MS = 15, 1000
END_MS = 3000
"""How long the service may take to hear of a disconnect when the session ends."""
UNSEEN_MS = 500
"""A window that starts minimised or covered is not painted."""


class Application(QObject):
    """One running Maikr, in the window given, or in one that is made when it is first shown. `leaving`: the program is
    to end (by `exit`: `quit` asks the windows, and ours never close by themselves).
    """

    leaving = Signal()

    def __init__(
        self,
        app: QApplication,
        open_session: OpenSession,
        theme: Theme | None = None,
        window: Window | None = None,
        languages: Languages | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self.bridge = Bridge(open_session)
        self.theme = theme or Theme(app)
        self.languages = languages or Languages(app)
        self.models = Models(self.bridge)
        self.menu = TrayMenu(self.models)
        self.tray = Tray(self.models, self.menu, self)
        self._window: Window | None = None
        self._panel: TrayPanel | None = None
        self._question: QuitQuestion | None = None
        self._begun = False
        self.tray_look_ms, self.end_ms = TRAY_LOOK_MS, END_MS
        self.notifications = Notifications(self.models, self.tray.icon, self, self._is_watched)
        self.notifications.window_wanted.connect(self.show_window)
        self._links = LinkDesk(self.theme, self.models, lambda: self._window if self.window_shown else None, self)
        app.setQuitOnLastWindowClosed(False)
        self.models.settings.changed.connect(self._follow_settings)
        self.languages.changed.connect(self._speak_anew)
        self.menu.window_wanted.connect(self.show_window)
        self.menu.home_wanted.connect(self.show_home)
        self.tray.clicked.connect(self._clicked)
        self.tray.double_clicked.connect(self.show_window)
        self.menu.quit_wanted.connect(self.ask_to_quit)
        app.aboutToQuit.connect(self.close)
        if window is not None:
            self._take(window)

    @property
    def window(self) -> Window:
        """The window; made on first use."""
        if self._window is None:
            from maikr_ui.shell.window import Window  # noqa: PLC0415 - a start in the tray does without its pages

            return self._take(Window(self.theme))
        return self._window

    def _take(self, window: Window) -> Window:
        self._window = window
        window.serve(self.models)
        window.close_wanted.connect(self._close_window)
        return window

    @property
    def panel(self) -> TrayPanel:
        """The tray's panel; made at the first click on the icon."""
        if self._panel is None:
            from maikr_ui.shell.tray_panel import TrayPanel  # noqa: PLC0415 - the same

            self._panel = TrayPanel(self.theme, self.models)
            self._panel.window_wanted.connect(self.show_window)
            self._panel.home_wanted.connect(self.show_home)
            self._panel.quit_wanted.connect(self.ask_to_quit)
        return self._panel

    @property
    def window_shown(self) -> bool:
        """Whether the window is made and on the screen."""
        return self._window is not None and self._window.isVisible()

    def start(self, *, hidden: bool = False) -> None:
        """Come up; without a tray a hidden start would be unreachable, so then the window is shown all the same. At
        login the desktop's tray may come later than Maikr does: it is waited for.
        """
        if self._window is not None and self._window.seen:
            self._begin()
        elif hidden:
            self._begin()
            self._wait_for_tray(TRAY_LOOKS)
        else:
            self.window.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
            QTimer.singleShot(UNSEEN_MS, self._begin)
            self.show_window()

    def _wait_for_tray(self, looks: int) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.tray.appear()
        elif looks:
            QTimer.singleShot(self.tray_look_ms, self, lambda: self._wait_for_tray(looks - 1))
        else:
            self.show_window()

    def _begin(self) -> None:
        """What the first frame does not wait for."""
        if not self._begun:
            self._begun = True
            self.tray.appear()
            self.models.start()
            self.theme.system.listen()

    def take_link(self, link: str) -> None:
        """A link that was opened elsewhere; it may hold anything."""
        self._links.take(link)

    def show_window(self) -> None:
        """Bring the window forward."""
        self.window.come_forward()

    def show_home(self) -> None:
        """Bring the window forward, where it says what is the matter."""
        from maikr_ui.shell.main_view import Place  # noqa: PLC0415 - a start in the tray does without it

        if self.models.account.is_ready:
            self.window.go(Place.HOME)
        self.show_window()

    def end(self) -> None:
        """The system ends the program, or the desktop its session: nobody is asked, and nothing holds that up. The
        tunnel stays, unless the settings say otherwise.
        """
        tunnel = self.models.tunnel
        if self.models.settings.settings.disconnect_at_logout and tunnel.is_wanted:
            tunnel.disconnect_then(self.leaving.emit, lambda _: self.leaving.emit())
            QTimer.singleShot(self.end_ms, self, self.leaving.emit)
        else:
            self.leaving.emit()

    def ask_to_quit(self) -> None:
        """Quit, after asking what becomes of a tunnel that is wanted."""
        if not self.models.tunnel.is_wanted:
            self.leaving.emit()
            return
        if self._question is None:
            self._question = self._make_question()
        self._question.show()
        self._question.raise_()
        self._question.activateWindow()

    def _make_question(self) -> QuitQuestion:
        from maikr_ui.shell.quit_question import QuitQuestion  # noqa: PLC0415 - loaded when it is asked

        made = QuitQuestion(self.theme, self.models.tunnel, self._window if self.window_shown else None)
        made.kept.connect(self.leaving)
        made.ended.connect(lambda: self.models.tunnel.disconnect_then(self.leaving.emit, made.complain))
        made.finished.connect(self._forget_question)
        return made

    def _forget_question(self) -> None:
        self._question = None

    def _close_window(self) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.window.hide()
        else:
            self.ask_to_quit()

    def close(self) -> None:
        """End the session's thread; the tunnel stays as it is."""
        self.tray.icon.hide()
        self.bridge.close()

    def _is_watched(self) -> bool:
        return any(each is not None and each.isActiveWindow() for each in (self._window, self._panel))

    def _clicked(self) -> None:
        from maikr_ui.shell.tray_panel import panels_work  # noqa: PLC0415 - a start does without it

        if panels_work():
            self.panel.toggle(self.tray.icon.geometry())
        else:
            self._toggle_window()

    def _toggle_window(self) -> None:
        if self._window is not None and self._window.isActiveWindow():
            self._window.hide()
        else:
            self.show_window()

    def _follow_settings(self) -> None:
        self.theme.follow(self.models.settings.settings)
        self.languages.choose(self.models.settings.settings.language)

    def _speak_anew(self) -> None:
        self.models.speak_anew()
        self.notifications.speak_anew()
        self.tray.speak_anew()
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None
        if self._window is not None:
            self._window.speak_anew()
