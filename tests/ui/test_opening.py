"""The first frame comes before everything else, and the same window goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from maikr_ui.app import Application
from maikr_ui.opening import Opening
from maikr_ui.shell.window import Window
from tests.support.fake_session import FakeSession
from tests.support.seen import texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
"""The platform without a screen says what it lacks."""


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[list[Application]]:
    made: list[Application] = []
    yield made
    for application in made:
        application.close()
        qapp.aboutToQuit.disconnect(application.close)
        shiboken6.delete(application.window)
        shiboken6.delete(application)


def windows() -> list[Window]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]


def test_the_window_that_was_painted_first_is_the_one_that_stays(
    qtbot: QtBot, qapp: QApplication, opened: list[Application]
) -> None:
    opening = Opening(qapp, FakeSession(signed_in=True).open)
    opening.opened.connect(opened.append)
    opening.start()
    (first,) = windows()
    assert opened == []
    assert texts(first) == ["Maikr", "Starting…"]

    qtbot.waitUntil(lambda: bool(opened) and opened[0].models.account.is_ready)

    assert windows() == [first]
    assert opened[0].window is first
    assert "Home" in texts(first)
