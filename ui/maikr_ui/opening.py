"""The way to the first frame: Qt, the theme and an empty window. All the rest is loaded behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from maikr_ui.shell.ending import EndableApplication
from maikr_ui.shell.window import Window
from maikr_ui.text.languages import Languages
from maikr_ui.theme.icons import icon_pixmap
from maikr_ui.theme.theme import Theme

if TYPE_CHECKING:
    from maikr_ui.app import Application
    from maikr_ui.bridge import OpenSession

LOGO_SIZES = (16, 32, 64, 128)
UNSEEN_MS = 500
"""A window that starts minimised or covered is not painted."""


class Opening(QObject):
    """Makes the application once its window is seen, or at once if it starts in the tray. `opened` carries it."""

    opened = Signal(object)

    def __init__(self, app: QApplication, open_session: OpenSession) -> None:
        super().__init__()
        self._app, self._open_session = app, open_session
        self._theme, self._languages = Theme(app), Languages(app)
        self._application: Application | None = None
        app.setQuitOnLastWindowClosed(False)

    def start(self, *, hidden: bool = False) -> None:
        """Come up; without a tray a hidden start would be unreachable, so then the window is shown all the same."""
        if hidden:
            self._open(None, hidden=True)
            return
        window = Window(self._theme)
        window.painted.connect(lambda: self._open(window), Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(UNSEEN_MS, self, lambda: self._open(window))
        window.come_forward()

    def _open(self, window: Window | None, *, hidden: bool = False) -> None:
        if self._application is None:
            from maikr_ui.app import Application  # noqa: PLC0415 - what the first frame does not wait for

            self._application = Application(self._app, self._open_session, self._theme, window, self._languages)
            self._application.start(hidden=hidden)
            self.opened.emit(self._application)


def make_qt(argv: Sequence[str]) -> EndableApplication:
    """Qt's application with Maikr's name and mark."""
    app = EndableApplication(argv)
    app.setApplicationName("Maikr")
    app.setApplicationDisplayName("Maikr")
    app.setDesktopFileName("maikr")
    logo = QIcon()
    for size in LOGO_SIZES:
        logo.addPixmap(icon_pixmap("maikr", "", size))
    app.setWindowIcon(logo)
    return app
