"""Every page and state: everything can be named, reached, and fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.fake_session import FakeSession
from tests.support.hands import click, key
from tests.support.seen import button, name_of
from tests.ui.all_scenes import ALL_SCENES
from tests.ui.conftest import Shown
from tests.ui.scene import Scene, press_all, session_for

Open = Callable[[FakeSession], Shown]
HOME = next(scene for scene in ALL_SCENES if scene.name == "home-off")


def arrive(qtbot: QtBot, shown: Open, scene: Scene) -> Shown:
    window = shown(session_for(scene))
    if scene.act is not None:
        qtbot.waitUntil(lambda: not window.models.account.busy)
        scene.act(window.models)
    window.window.go(scene.place)
    qtbot.waitUntil(lambda: scene.arrived(window.models))
    press_all(scene, window.window)
    return window


@pytest.mark.parametrize("scene", ALL_SCENES, ids=[scene.name for scene in ALL_SCENES])
def test_no_text_is_cut_in_the_smallest_window(qtbot: QtBot, shown: Open, scene: Scene) -> None:
    window = arrive(qtbot, shown, scene).window
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.size() == window.minimumSize())
    qtbot.waitUntil(lambda: cut_texts(window) == [])


def cut_texts(window: QWidget) -> list[str]:
    """The texts of what is smaller than they need."""
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible() and each.text() and _cut(each)]
    buttons = [each.text() for each in window.findChildren(QPushButton) if each.isVisible() and _narrow(each)]
    boxes = [each.text() for each in window.findChildren(QCheckBox) if each.isVisible() and _low(each)]
    return [*labels, *buttons, *boxes]


def _narrow(button: QPushButton) -> bool:
    return button.width() < button.minimumSizeHint().width() or button.height() < button.minimumSizeHint().height()


def _low(box: QCheckBox) -> bool:
    return box.hasHeightForWidth() and box.height() < box.heightForWidth(box.width())


def _cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.fontMetrics().horizontalAdvance(label.text())


def test_the_keyboard_goes_round_the_whole_window(qtbot: QtBot, shown: Open) -> None:
    window = shown(session_for(HOME)).window
    reached: set[str] = set()
    for _ in range(40):
        focused = window.focusWidget()
        if isinstance(focused, QWidget):
            reached.add(name_of(focused))
            key(focused, Qt.Key.Key_Tab)
    assert {"Home", "Servers", "Rules", "Speed", "Privacy", "Account", "Settings", "Connect"} <= reached


@pytest.mark.parametrize("page", ["Rules", "Speed", "Privacy", "Account", "Settings"])
def test_opening_a_page_by_mouse_puts_the_focus_on_no_button(qtbot: QtBot, shown: Open, page: str) -> None:
    window = shown(session_for(HOME)).window
    click(button(window, page))
    assert not isinstance(window.focusWidget(), QAbstractButton)


def test_walking_the_rail_by_keyboard_stays_on_the_rail(qtbot: QtBot, shown: Open) -> None:
    window = shown(session_for(HOME)).window
    servers = button(window, "Servers")
    servers.setFocus(Qt.FocusReason.TabFocusReason)
    key(servers, Qt.Key.Key_Space)
    assert window.focusWidget() is servers
    assert servers.isChecked()
