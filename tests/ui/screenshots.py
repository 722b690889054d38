"""Takes a picture of every scene, for docs/images and for the eye: `python -m tests.ui.screenshots FOLDER`.

Needs no screen (QT_QPA_PLATFORM=offscreen will do). QT_SCALE_FACTOR makes the pictures larger.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from maikr_client.model.settings import Language, Theme
from maikr_ui.app import Application
from maikr_ui.opening import make_qt
from tests.ui.all_scenes import ALL_SCENES
from tests.ui.scenes import Scene, press_all, session_for

PATIENCE_MS = 10_000


def main() -> int:
    """Both themes of every scene wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[scene.name for scene in ALL_SCENES])
    parser.add_argument("--language", type=Language, choices=list(Language), default=Language.SYSTEM)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    qt = make_qt(sys.argv[:1])
    for scene in ALL_SCENES:
        if scene.name in options.only:
            for theme in (Theme.LIGHT, Theme.DARK):
                _shoot(qt, scene, theme, options.language, options.folder / f"{scene.name}-{theme}.png")
    return 0


def _shoot(qt: QApplication, scene: Scene, theme: Theme, language: Language, target: Path) -> None:
    session = session_for(scene)
    session.preferences = replace(session.preferences, theme=theme, language=language)
    application = Application(qt, session.open)
    application.start()
    window, models = application.window, application.models
    _until(qt, models.account, lambda: models.settings.settings.theme is theme and models.account.stage != "starting")
    if scene.act is not None:
        _until(qt, models.account, lambda: not models.account.busy and models.tunnel.view.face != "checking")
        scene.act(models)
    window.go(scene.place)
    if scene.height:
        window.resize(window.width(), scene.height)
    for field in window.findChildren(QLineEdit):
        if scene.query and field.isVisible():
            field.setText(scene.query)
    _until(qt, models.account, lambda: scene.arrived(models))
    press_all(scene, window)
    qt.processEvents()
    window.grab().save(str(target))
    window.hide()
    application.close()
    qt.aboutToQuit.disconnect(application.close)
    shiboken6.delete(window)


def _until(qt: QApplication, _owner: QObject, arrived: object) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not (callable(arrived) and arrived()):
        if deadline.hasExpired():
            raise TimeoutError("the window did not come to show the scene")
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    qt.processEvents()


if __name__ == "__main__":
    sys.exit(main())
