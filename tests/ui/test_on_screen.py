"""The window stays where a person can see and grasp it, whatever becomes of the screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from maikr_ui.shell.on_screen import kept_on_screen
from tests.support.fake_session import FakeSession
from tests.ui.conftest import Shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ONE, TWO = QRect(0, 0, 1280, 800), QRect(1280, 0, 1920, 1080)


@pytest.mark.parametrize(
    "window",
    [QRect(100, 100, 980, 700), QRect(-700, 10, 980, 700), QRect(1100, 780, 980, 700), QRect(1500, 200, 980, 700)],
)
def test_one_that_can_be_grasped_stays(window: QRect) -> None:
    assert kept_on_screen(window, [ONE, TWO]) == window


@pytest.mark.parametrize(
    ("window", "place"),
    [
        pytest.param(QRect(1500, 200, 980, 700), QRect(300, 100, 980, 700), id="its screen is gone"),
        pytest.param(QRect(100, -690, 980, 700), QRect(100, 0, 980, 700), id="its title is above"),
        pytest.param(QRect(-960, 100, 980, 700), QRect(0, 100, 980, 700), id="at the left"),
        pytest.param(QRect(3000, 3000, 2000, 1500), QRect(0, 0, 1280, 800), id="larger than what is left"),
    ],
)
def test_one_that_cannot_comes_back_whole(window: QRect, place: QRect) -> None:
    assert kept_on_screen(window, [ONE]) == place


def test_without_any_screen_it_waits() -> None:
    assert kept_on_screen(QRect(9000, 0, 980, 700), []) == QRect(9000, 0, 980, 700)


def test_a_window_that_is_called_comes_back_onto_the_screen(
    qtbot: QtBot, shown: Callable[[FakeSession], Shown]
) -> None:
    window = shown(FakeSession(signed_in=True)).window
    window.move(5000, 5000)
    window.come_forward()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.frameGeometry().topLeft())
