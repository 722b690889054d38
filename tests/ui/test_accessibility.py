"""Whoever sees nothing, or has no mouse: every control is named, has a role, and is reached in the order one reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.model.status import Status, TunnelState
from maikr_ui.shell.main_view import Place
from maikr_ui.shell.page_help import PageHelp, help_text
from maikr_ui.widgets.tab_order import in_reading_order
from tests.support.fake_session import FakeSession
from tests.support.hands import click, key
from tests.support.seen import button, name_of, texts
from tests.ui.conftest import Shown
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.server_scenes import SERVER_SCENES
from tests.ui.test_scenes import arrive

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[FakeSession], Shown]
Role = QAccessible.Role
INTERACTIVE = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.ComboBox,
    Role.List,
    Role.Slider,
    Role.Tree,
    Role.Link,
}
NO_ROLE = {Role.NoRole, Role.Client, Role.Window}


def walk(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything in the tree that shows."""
    if not face.isValid() or face.state().invisible:
        return
    yield face
    for number in range(face.childCount()):
        child = face.child(number)
        if child.role() not in {Role.ListItem, Role.ScrollBar}:
            yield from walk(child)


def nameless(window: QWidget) -> list[str]:
    """What can be used or focused, and has no name or no role of its own."""
    wrong = []
    for face in walk(QAccessible.queryAccessibleInterface(window)):
        widget = face.object()
        usable = face.role() in INTERACTIVE or (face.state().focusable and not isinstance(widget, QScrollArea))
        named = bool(face.text(QAccessible.Text.Name)) and face.role() not in NO_ROLE
        if usable and widget is not window and not named:
            wrong.append(f"{type(widget).__name__} {face.role()} {face.text(QAccessible.Text.Name)!r}")
    return wrong


SEEN = (*SCENES, *SERVER_SCENES)


@pytest.mark.parametrize("scene", SEEN, ids=[scene.name for scene in SEEN])
def test_everything_that_can_be_used_is_named_has_a_role_and_is_reached_by_tab_as_one_reads(
    qtbot: QtBot, shown: Open, scene: Scene
) -> None:
    window = arrive(qtbot, shown, scene).window
    QApplication.processEvents()
    assert nameless(window) == []
    assert unreached(window) == []


def unreached(window: QWidget) -> list[str]:
    """What Tab does not come to in the order of reading, from the first stop of the page on."""
    page = next(each for each in window.findChildren(QWidget, "page") if each.isVisible())
    wanted = in_reading_order(page)
    assert wanted
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    went = [window.focusWidget()]
    for _ in wanted[1:]:
        key(went[-1], Qt.Key.Key_Tab)
        went.append(window.focusWidget())
    return [
        f"{name_of(there)} before {name_of(here)}"
        for there, here in zip(wanted, went, strict=True)
        if there is not here
    ]


def test_the_witness_sees_a_nameless_control(qtbot: QtBot, shown: Open) -> None:
    window = arrive(qtbot, shown, SCENES[0]).window
    stray = QPushButton(window)
    stray.show()
    assert any("QPushButton" in each for each in nameless(window))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def test_a_change_of_state_is_said_aloud(qtbot: QtBot, shown: Open, heard: list[str]) -> None:
    session = FakeSession(signed_in=True)
    shown(session)
    session.show(Status(state=TunnelState.BLOCKED, protected=True, server="ch-13"))
    qtbot.waitUntil(lambda: any(said.startswith("Protected, but offline.") for said in heard))


@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("way", [Qt.Key.Key_Question, Qt.Key.Key_F1])
def test_each_page_explains_itself_in_two_sentences_by_keyboard(
    place: Place, way: Qt.Key, qtbot: QtBot, shown: Open, heard: list[str]
) -> None:
    window = arrive(qtbot, shown, next(scene for scene in SCENES if scene.name == "home-off")).window
    window.go(place)
    said = help_text(place.name)
    assert said.count(". ") + said.count("; ") in {1, 2}
    target = next(each for each in window.findChildren(PageHelp) if each.isVisible())
    target.setFocus()
    key(target, way)
    (bubble,) = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.accessibleName() == said]
    assert said in texts(bubble)
    assert said in heard
    key(bubble, Qt.Key.Key_Escape)
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.accessibleName() == said]


def test_a_question_mark_in_a_field_is_a_letter(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession(signed_in=True)).window
    click(button(window, "Servers"))
    field = window.focusWidget()
    assert field is not None
    key(field, Qt.Key.Key_Question)
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def test_the_eye_beside_a_password_is_reached_by_keyboard(qtbot: QtBot, shown: Open) -> None:
    window = arrive(qtbot, shown, next(scene for scene in SCENES if scene.name == "sign-in")).window
    eyes = [
        each for each in window.findChildren(QAbstractButton) if each.isVisible() and name_of(each) == "Show password"
    ]
    assert [bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in eyes] == [True]
