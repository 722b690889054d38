"""What was typed of a rule is not lost, whatever is pressed and whatever other devices do meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, key, write
from tests.support.seen import button, field, name_of
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, sees

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The platform without a screen says what it lacks of a list of suggestions."""

Open = Callable[[FakeSession], Shown]
TEXT = "a.example block\nb.example direct\n"


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.show(connected(made.servers[12]))
    made.rules.text = TEXT
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    return opened(qtbot, shown, session)


def press(page: Shown, begins: str) -> None:
    found = [each for each in page.window.findChildren(QPushButton) if each.isVisible()]
    click(next(each for each in found if name_of(each).startswith(begins)))


def test_adding_a_rule_twice_goes_on_with_the_first(page: Shown) -> None:
    click(button(page.window, "Add a rule"))
    write(field(page.window, "Site or address"), "c.example")
    click(button(page.window, "Add a rule"))
    assert field(page.window, "Site or address").text() == "c.example"
    assert page.window.focusWidget() is field(page.window, "Site or address")


def test_another_rule_is_edited_once_the_first_is_saved_or_left(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    press(page, "Edit rule 1")
    write(field(page.window, "Site or address"), ".org")
    press(page, "Edit rule 2")
    assert sees(page, "Save this rule first, or cancel.")
    assert field(page.window, "Site or address").text() == "a.example.org"
    click(button(page.window, "Save rule"))
    qtbot.waitUntil(lambda: session.rules.text == "a.example.org block\nb.example direct\n")
    press(page, "Edit rule 2")
    assert field(page.window, "Site or address").text() == "b.example"
    press(page, "Edit rule 1")
    assert field(page.window, "Site or address").text() == "a.example.org"


def test_a_rule_that_another_device_removes_while_it_is_edited_can_be_kept_as_a_new_one(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    press(page, "Edit rule 1")
    write(field(page.window, "Site or address"), ".org")
    session.rules.text = "b.example direct\n"
    page.models.rules.rules.load()
    qtbot.waitUntil(lambda: sees(page, "This rule was changed or removed meanwhile."))
    edit = field(page.window, "Site or address")
    assert edit.text() == "a.example.org"
    key(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.rules.text == "b.example direct\na.example.org block\n")
    qtbot.waitUntil(lambda: not sees(page, "Save rule"))


def test_a_sign_in_that_runs_out_leaves_what_was_typed_in_its_place(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    press(page, "Edit rule 1")
    write(field(page.window, "Site or address"), ".org")
    page.models.rules.forget()
    page.models.rules.rules.load()
    qtbot.waitUntil(lambda: sees(page, "Save rule"))
    assert not sees(page, "This rule was changed or removed meanwhile.")
    key(field(page.window, "Site or address"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.rules.text == "a.example.org block\nb.example direct\n")
