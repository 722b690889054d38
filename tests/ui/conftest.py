"""The window over a Maikr in memory, without a screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
import shiboken6
from PySide6.QtCore import QLocale, SignalInstance
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from maikr_client.model.settings import Settings
from maikr_client.model.settings import Theme as Choice
from maikr_ui.bridge import Bridge
from maikr_ui.shell.window import Window
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from tests.support.fake_session import FakeSession

PATIENCE_MS = 60_000
"""How long what comes may take on a busy machine."""


class PatientBot(QtBot):
    """Waits that long where nothing else is said."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - Qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802 - the same
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Pytest-qt's, with patience."""
    return PatientBot(request)


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
def windows() -> Iterator[list[Shown]]:
    """Those that end once nothing comes over their bridges any more."""
    made: list[Shown] = []
    yield made
    for entry in made:
        shiboken6.delete(entry.window)
        entry.theme.follow(Settings())
        shiboken6.delete(entry.theme)


@pytest.fixture
def bridged(qtbot: QtBot, windows: list[Shown]) -> Iterator[Callable[[FakeSession], Models]]:
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
    qtbot: QtBot, qapp: QApplication, windows: list[Shown], bridged: Callable[[FakeSession], Models]
) -> Callable[[FakeSession], Shown]:
    """A visible window over a session."""

    def build(session: FakeSession) -> Shown:
        models = bridged(session)
        theme = Theme(qapp, Choice.LIGHT)
        made = Shown(window=Window(theme, models), models=models, theme=theme)
        windows.append(made)
        made.window.show()
        qtbot.waitUntil(lambda: models.account.stage != "starting" and models.tunnel.view.face != "checking")
        return made

    return build
