"""What was typed of a rule is not lost, whatever is pressed and whatever other devices do meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, key, write
from tests.support.seen import button, field
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, press, sees

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
    qtbot.waitUntil(lambda: not sees(page, "Save rule"))
    assert session.rules.text == "a.example.org block\nb.example direct\n"
    press(page, "Edit rule 2")
    assert field(page.window, "Site or address").text() == "b.example"
    press(page, "Edit rule 1")
    assert field(page.window, "Site or address").text() == "a.example.org"


@pytest.mark.parametrize("meanwhile", [["Edit rule 2"], ["Save rule", "Edit rule 2"]], ids=["once", "pressed twice"])
def test_a_rule_that_is_to_be_edited_while_another_is_being_kept_is_as_soon_as_that_is(
    qtbot: QtBot, page: Shown, session: FakeSession, meanwhile: list[str]
) -> None:
    session.rules.free.clear()
    press(page, "Edit rule 1")
    write(field(page.window, "Site or address"), ".org")
    for name in ("Save rule", *meanwhile):
        press(page, name)
    assert field(page.window, "Site or address").text() == "a.example.org"
    assert not sees(page, "Save this rule first, or cancel.")
    session.rules.free.set()
    qtbot.waitUntil(lambda: field(page.window, "Site or address").text() == "b.example")
    qtbot.waitUntil(lambda: not page.models.rules.rules.busy)
    assert session.rules.text == "a.example.org block\nb.example direct\n"
    assert page.models.rules.rules.refused is None


def test_what_is_typed_of_a_rule_while_another_that_was_left_is_being_kept_stays(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    session.rules.free.clear()
    press(page, "Edit rule 1")
    write(field(page.window, "Site or address"), ".org")
    press(page, "Save rule")
    press(page, "Cancel")
    press(page, "Edit rule 2")
    write(field(page.window, "Site or address"), ".net")
    session.rules.free.set()
    qtbot.waitUntil(lambda: sees(page, "Kept: a.example.org block."))
    assert field(page.window, "Site or address").text() == "b.example.net"


def test_a_rule_whose_save_is_refused_can_be_saved_again(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    session.rules.refuse = Failed(ProblemCode.DISK_FULL)
    press(page, "Edit rule 1")
    write(field(page.window, "Site or address"), ".org")
    press(page, "Save rule")
    press(page, "Edit rule 2")
    qtbot.waitUntil(lambda: page.models.rules.rules.refused is not None)
    assert field(page.window, "Site or address").text() == "a.example.org"
    session.rules.refuse = None
    press(page, "Save rule")
    qtbot.waitUntil(lambda: not sees(page, "Save rule"))
    assert session.rules.text == "a.example.org block\nb.example direct\n"


def test_a_new_rule_is_added_once_however_often_it_is_pressed(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    session.rules.free.clear()
    click(button(page.window, "Add a rule"))
    write(field(page.window, "Site or address"), "c.example")
    press(page, "Block")
    press(page, "Add rule")
    press(page, "Add rule")
    click(button(page.window, "Cancel"))
    click(button(page.window, "Add a rule"))
    write(field(page.window, "Site or address"), "d.example")
    session.rules.free.set()
    qtbot.waitUntil(lambda: sees(page, "Added: c.example block."))
    qtbot.waitUntil(lambda: not page.models.rules.rules.busy)
    assert session.rules.text == f"{TEXT}c.example block\n"
    assert field(page.window, "Site or address").text() == "d.example"


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
