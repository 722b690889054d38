"""The window over a Maikr in memory, without a screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maikr_client.model.settings import Settings
from maikr_client.model.settings import Theme as Choice
from maikr_ui.bridge import Bridge
from maikr_ui.shell.window import Window
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from tests.support.fake_session import FakeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A window with what is behind it."""

    window: Window
    models: Models
    theme: Theme


@pytest.fixture(autouse=True)
def _locale() -> None:
    """The same numbers and times on every machine, whatever was spoken before."""
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def bridged(qtbot: QtBot) -> Iterator[Callable[[FakeSession], Models]]:
    """Started view models over a session."""
    bridges: list[tuple[Bridge, Models]] = []

    def build(session: FakeSession) -> Models:
        bridge = Bridge(session.open)
        models = Models(bridge)
        bridges.append((bridge, models))
        models.start()
        return models

    yield build
    for bridge, _ in bridges:
        bridge.close()


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, bridged: Callable[[FakeSession], Models]
) -> Iterator[Callable[[FakeSession], Shown]]:
    """A visible window over a session."""
    made: list[Shown] = []

    def build(session: FakeSession) -> Shown:
        models = bridged(session)
        theme = Theme(qapp, Choice.LIGHT)
        made.append(Shown(window=Window(theme, models), models=models, theme=theme))
        made[-1].window.show()
        qtbot.waitUntil(lambda: models.account.stage != "starting" and models.tunnel.view.face != "checking")
        return made[-1]

    yield build
    for entry in made:
        shiboken6.delete(entry.window)
        entry.theme.follow(Settings())
        shiboken6.delete(entry.theme)
