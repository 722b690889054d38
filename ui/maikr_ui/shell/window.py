"""The window: the way in, then rail and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from maikr_ui.shell.curtain import Curtain
from maikr_ui.shell.on_screen import kept_on_screen
from maikr_ui.shell.standing import Standing
from maikr_ui.theme.theme import Theme
from maikr_ui.widgets.tab_order import step_focus

if TYPE_CHECKING:
    from maikr_ui.pages.entrance import Entrance
    from maikr_ui.shell.main_view import MainView, Place
    from maikr_ui.viewmodels.models import Models

USUAL, LEAST = QSize(980, 700), QSize(760, 620)
SETTLE_MS = 500


class Window(QMainWindow):
    """Shows no more than a curtain until it is to `serve` models. `painted`: its first frame is on its way, and from
    then on it was `seen`. `close_wanted`: whoever holds it decides what closing means.
    """

    painted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, models: Models | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle("Maikr")
        room = QGuiApplication.primaryScreen().availableSize()
        self.setMinimumSize(LEAST.boundedTo(room))
        self.resize(USUAL.boundedTo(room))
        self._entrance: Entrance | None = None
        self._main: MainView | None = None
        self.seen = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        if models is None:
            self._stack.addWidget(Curtain(theme))
        else:
            self.serve(models)

    def serve(self, models: Models) -> None:
        """Show what they hold from now on."""
        self._models = models
        self._take_keys()
        self._watch_screens()
        models.account.changed.connect(self._show)
        models.account.left.connect(self._forget_pages)
        self._show()

    def go(self, place: Place) -> None:
        """Show that page, now or as soon as somebody is signed in."""
        self._main_view().go(place)

    def speak_anew(self) -> None:
        """Build everything that is there again, in the words of another language, and show the same page."""
        old = [each for each in (self._main, self._entrance) if each is not None]
        before, self._main, self._entrance = self._main, None, None
        standing = None if before is None else Standing(before)
        if before is not None:
            self._main_view().go(before.place)
        self._show()
        if standing is not None:
            standing.find_again(self._main_view())
        for each in old:
            self._stack.removeWidget(each)
            each.deleteLater()

    def come_forward(self) -> None:
        """Be seen, and in front."""
        self.showNormal() if self.isMinimized() else self.show()
        self.stay_on_screen()
        self.raise_()
        self.activateWindow()

    def stay_on_screen(self) -> None:
        """Come back from where no screen is any more."""
        screens = [each.availableGeometry() for each in QGuiApplication.screens()]
        wanted = kept_on_screen(self.frameGeometry(), screens)
        if wanted != self.frameGeometry():
            frame = self.frameGeometry().size() - self.size()
            self.resize(wanted.size() - frame)
            self.move(wanted.topLeft())

    def _watch_screens(self) -> None:
        """A screen goes, or becomes smaller; the desktop moves windows first, if it does."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            for changed in (app.screenRemoved, app.screenAdded, app.primaryScreenChanged):
                changed.connect(lambda: QTimer.singleShot(SETTLE_MS, self, self.stay_on_screen))
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(lambda: QTimer.singleShot(SETTLE_MS, self, self.stay_on_screen))

    def event(self, event: QEvent) -> bool:
        """Notes the first frame."""
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            self.painted.emit()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Tab goes on as one reads, wherever and whenever things were made."""
        shown = self._stack.currentWidget()
        if shown is None:
            return super().focusNextPrevChild(forward)
        parts = self._main.parts() if self._main is shown else (shown,)
        return step_focus(parts, self.focusWidget(), forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Never by itself: it could become unreachable."""
        event.ignore()
        self.close_wanted.emit()

    def _show(self) -> None:
        ready = self._models.account.is_ready
        wanted = self._main_view() if ready else self._way_in()
        if self._stack.currentWidget() is not wanted:
            self._stack.setCurrentWidget(wanted)
            if self._main is wanted:
                self._main.focus_page()

    def _forget_pages(self) -> None:
        """Somebody else may come: nothing that was typed or opened stays, and they begin at home."""
        main, self._main = self._main, None
        if main is not None:
            self._stack.removeWidget(main)
            main.deleteLater()

    def _take_keys(self) -> None:
        for keys, steps in ((("Ctrl++", "Ctrl+="), 1), (("Ctrl+-",), -1), (("Ctrl+0",), 0)):
            for each in keys:
                QShortcut(QKeySequence(each), self, lambda by=steps: self._models.settings.step_text(by))

    def _way_in(self) -> QWidget:
        if self._entrance is None:
            from maikr_ui.pages.entrance import Entrance  # noqa: PLC0415 - loaded when it is shown

            self._entrance = Entrance(self._theme, self._models.account)
            self._stack.addWidget(self._entrance)
        return self._entrance

    def _main_view(self) -> MainView:
        if self._main is None:
            from maikr_ui.shell.main_view import MainView  # noqa: PLC0415 - the same

            self._main = MainView(self._theme, self._models)
            self._stack.addWidget(self._main)
        return self._main
