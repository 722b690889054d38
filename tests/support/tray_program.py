"""Maikr's window and tray over a Maikr in memory, as a program of its own: tells on stdout where its tray icon is, then
each state it shows, one JSON line each.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from maikr_ui.app import Application
from maikr_ui.opening import make_qt
from tests.support.fake_session import FakeSession

LOOK_MS = 50
AT_REST_LOOKS = 4
"""What is still being placed on the screen is no place to press."""


class Reporter:
    """Prints what changed since it last told, once it is at rest."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._told: dict[str, object] = {}
        self._seen: dict[str, object] = {}
        self._looks = 0

    def look(self) -> None:
        """Compare and tell."""
        now = self._now()
        self._looks = self._looks + 1 if now == self._seen else 1
        self._seen = now
        if self._looks >= AT_REST_LOOKS and now != self._told:
            self._told = now
            sys.stdout.write(json.dumps(now) + "\n")
            sys.stdout.flush()

    def _now(self) -> dict[str, object]:
        application = self._application
        place = application.tray.icon.geometry()
        shown = application.tray.icon.isVisible() and place.width() > 0 and place.y() > 0
        return {
            "icon": _point(place.center()) if shown else None,
            "state": application.models.tunnel.view.face.value,
            "signed_in": application.models.account.stage.value == "ready",
            "window": application.window_shown,
            "menu": self._entries(),
            "panel": self._offers(),
        }

    def _offers(self) -> dict[str, object]:
        panel = self._application.panel
        if not (panel.isVisible() and panel.windowHandle().isExposed()):
            return {}
        buttons = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
        return {each.text().strip(): _point(each.mapToGlobal(each.rect().center())) for each in buttons}

    def _entries(self) -> dict[str, object]:
        menu = self._application.menu
        if not (menu.isVisible() and menu.windowHandle().isExposed()):
            return {}
        actions = [action for action in menu.actions() if action.isVisible() and action.text()]
        return {action.text(): _point(menu.mapToGlobal(_middle(self._application, action))) for action in actions}


def _middle(application: Application, action: QAction) -> QPoint:
    return application.menu.actionGeometry(action).center()


def _point(place: QPoint) -> list[int]:
    return [place.x(), place.y()]


def main() -> int:
    """Hidden, signed in, until it is told to quit from its menu."""
    qt = make_qt(sys.argv[:1])
    application = Application(qt, FakeSession(signed_in=True).open)
    application.leaving.connect(lambda: qt.exit(0))
    application.start(hidden=True)
    reporter = Reporter(application)
    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(reporter.look)
    timer.start()
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
