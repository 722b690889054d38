"""Takes a picture of every scene, for docs/images and for the eye: `python -m tests.ui.screenshots FOLDER`.

Needs no screen (QT_QPA_PLATFORM=offscreen will do). QT_SCALE_FACTOR makes the pictures larger.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from maikr_client.model.settings import TEXT_PERCENTS, Language, Settings, Theme
from maikr_ui.app import Application
from maikr_ui.opening import make_qt
from maikr_ui.pages.appearance_card import AppearanceCard
from maikr_ui.shell.window import USUAL
from tests.ui.all_scenes import ALL_SCENES
from tests.ui.scene import Scene, press_all, session_for

PANEL, CARD = "tray-panel", "appearance"
PATIENCE_MS, SETTLING = 10_000, 5


def main() -> int:
    """Every scene wanted, in every theme wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[scene.name for scene in ALL_SCENES])
    parser.add_argument("--themes", nargs="*", type=Theme, default=[Theme.LIGHT, Theme.DARK], choices=list(Theme))
    parser.add_argument("--text", type=int, default=100, choices=TEXT_PERCENTS, help="the size of text in percent")
    parser.add_argument("--language", type=Language, choices=list(Language), default=Language.SYSTEM)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    qt = make_qt(sys.argv[:1])
    for scene in ALL_SCENES:
        if scene.name in options.only:
            for theme in options.themes:
                looks = Settings(theme=theme, text_percent=options.text, language=options.language)
                _shoot(qt, scene, looks, options.folder)
    return 0


def _shoot(qt: QApplication, scene: Scene, looks: Settings, folder: Path) -> None:
    theme = looks.theme
    session = session_for(scene)
    session.preferences = replace(
        session.preferences, theme=theme, text_percent=looks.text_percent, language=looks.language
    )
    application = Application(qt, session.open)
    application.start()
    window, models = application.window, application.models
    _until(qt, models.account, lambda: models.settings.settings.theme is theme and models.account.stage != "starting")
    if scene.act is not None:
        _until(qt, models.account, lambda: not models.account.busy and models.tunnel.view.face != "checking")
        scene.act(models)
    window.go(scene.place)
    window.resize(USUAL.width(), scene.height or USUAL.height())
    for field in window.findChildren(QLineEdit):
        if scene.query and field.isVisible():
            field.setText(scene.query)
    _until(qt, models.account, lambda: scene.arrived(models))
    press_all(scene, window)
    qt.processEvents()
    _picture_of(qt, application, scene).save(str(folder / f"{scene.name}-{theme}.png"))
    window.hide()
    application.close()
    qt.aboutToQuit.disconnect(application.close)
    shiboken6.delete(window)


def _picture_of(qt: QApplication, application: Application, scene: Scene) -> QImage:
    """The window, or the tray's panel, once it has its places."""
    shown: QWidget = application.window
    if scene.name == PANEL:
        application.panel.open_at(QRect(0, 0, 1, 1))
        shown = application.panel
    for card in application.window.findChildren(AppearanceCard) if scene.name == CARD else ():
        reveal_top(card)
    for _ in range(SETTLING):
        qt.processEvents()
    taken = shown.grab().toImage()
    application.panel.close()
    return taken.convertToFormat(QImage.Format.Format_RGB888)


def reveal_top(card: QWidget) -> None:
    """Scroll the page so that the card is at its top."""
    at = card.parentWidget()
    while at is not None and not isinstance(at, QScrollArea):
        at = at.parentWidget()
    if isinstance(at, QScrollArea):
        at.verticalScrollBar().setValue(card.y())


def _until(qt: QApplication, _owner: QObject, arrived: object) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not (callable(arrived) and arrived()):
        if deadline.hasExpired():
            raise TimeoutError("the window did not come to show the scene")
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    qt.processEvents()


if __name__ == "__main__":
    sys.exit(main())
