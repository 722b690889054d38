"""What is typed of a rule while it is being kept is not lost when it was: the fields stay, and say so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from tests.support.fake_session import FakeSession
from tests.support.hands import click, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, press, sees

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[FakeSession], Shown]
SITE = "Site or address"
UNSAVED = "What you typed since is not saved yet."
ANOTHER = "What you typed since is not saved; saved here it becomes another rule."


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.rules.text = "a.example block\noff b.example direct\n"
    return made


@pytest.fixture
def page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    return opened(qtbot, shown, session)


def saving_slowly(page: Shown, session: FakeSession, rule: str) -> None:
    session.rules.free.clear()
    press(page, rule)
    write(field(page.window, SITE), ".org")
    press(page, "Save rule")


def typed_on(qtbot: QtBot, page: Shown, session: FakeSession, rule: str) -> None:
    """It was kept, and its fields stay for what was typed since."""
    saving_slowly(page, session, rule)
    write(field(page.window, SITE), ".uk")
    session.rules.free.set()
    qtbot.waitUntil(lambda: sees(page, UNSAVED))


def all_done(qtbot: QtBot, page: Shown) -> None:
    qtbot.waitUntil(lambda: not page.models.rules.rules.busy)


@pytest.mark.parametrize("rule", ["Edit rule 1", "Edit rule 2"], ids=["on", "off"])
def test_what_is_typed_of_a_rule_while_it_is_being_kept_can_be_saved_in_its_place(
    qtbot: QtBot, page: Shown, session: FakeSession, rule: str
) -> None:
    before = session.rules.text
    typed_on(qtbot, page, session, rule)
    kept = field(page.window, SITE).text().removesuffix(".uk")
    assert kept.endswith(".org")
    assert session.rules.text == before.replace(kept.removesuffix(".org"), kept)
    write(field(page.window, SITE), "x")
    assert sees(page, UNSAVED)
    press(page, "Save rule")
    qtbot.waitUntil(lambda: not sees(page, "Save rule"))
    assert session.rules.text == before.replace(kept.removesuffix(".org"), f"{kept}.ukx")


def test_a_rule_that_was_typed_on_has_its_fields_in_its_place_and_not_its_row(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    typed_on(qtbot, page, session, "Edit rule 1")
    all_done(qtbot, page)
    assert "a.example.org" not in texts(page.window)
    assert page.window.focusWidget() is field(page.window, SITE)


def test_what_was_typed_since_is_left_by_cancel_and_the_rule_is_as_it_was_kept(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    typed_on(qtbot, page, session, "Edit rule 1")
    press(page, "Cancel")
    assert "a.example.org" in texts(page.window)
    assert not sees(page, "Save rule")


def test_what_was_typed_and_taken_back_closes_the_fields(qtbot: QtBot, page: Shown, session: FakeSession) -> None:
    saving_slowly(page, session, "Edit rule 1")
    edit = field(page.window, SITE)
    write(edit, "x")
    edit.backspace()
    session.rules.free.set()
    qtbot.waitUntil(lambda: not sees(page, "Save rule"))
    assert "a.example.org" in texts(page.window)


def test_another_rule_that_waits_to_be_edited_waits_for_what_was_typed_since(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    saving_slowly(page, session, "Edit rule 1")
    press(page, "Edit rule 2")
    write(field(page.window, SITE), ".uk")
    session.rules.free.set()
    qtbot.waitUntil(lambda: sees(page, UNSAVED))
    assert field(page.window, SITE).text() == "a.example.org.uk"
    press(page, "Save rule")
    all_done(qtbot, page)
    assert not sees(page, "Save rule")


def test_what_is_typed_while_a_new_rule_is_being_added_stays_to_be_added_as_well(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    before = session.rules.text
    session.rules.free.clear()
    click(button(page.window, "Add a rule"))
    write(field(page.window, SITE), "c.example")
    press(page, "Block")
    press(page, "Add rule")
    write(field(page.window, SITE), ".org")
    press(page, "Add rule")
    session.rules.free.set()
    qtbot.waitUntil(lambda: sees(page, ANOTHER))
    all_done(qtbot, page)
    assert session.rules.text == f"{before}c.example block\n"
    assert field(page.window, SITE).text() == "c.example.org"
    press(page, "Add rule")
    qtbot.waitUntil(lambda: not sees(page, "Add rule"))
    assert session.rules.text == f"{before}c.example block\nc.example.org block\n"


def test_a_rule_that_another_device_removes_while_it_is_being_kept_leaves_what_was_typed(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    saving_slowly(page, session, "Edit rule 1")
    session.rules.text = "off b.example direct\n"
    page.models.rules.rules.load()
    qtbot.waitUntil(lambda: len(page.models.rules.rules.rows) == 1)
    session.rules.free.set()
    qtbot.waitUntil(lambda: sees(page, "This rule was changed or removed meanwhile."))
    assert field(page.window, SITE).text() == "a.example.org"
    press(page, "Save rule")
    qtbot.waitUntil(lambda: session.rules.text == "off b.example direct\na.example.org block\n")


def test_a_new_rule_whose_adding_was_refused_is_added_once_however_often_it_is_pressed_then(
    qtbot: QtBot, page: Shown, session: FakeSession
) -> None:
    before = session.rules.text
    session.rules.refuse = Failed(ProblemCode.DISK_FULL)
    click(button(page.window, "Add a rule"))
    write(field(page.window, SITE), "c.example")
    press(page, "Block")
    press(page, "Add rule")
    qtbot.waitUntil(lambda: page.models.rules.rules.refused is not None)
    session.rules.refuse = None
    session.rules.free.clear()
    press(page, "Add rule")
    page.models.rules.rules.load()
    with qtbot.waitSignal(page.models.rules.rules.changed):
        pass
    press(page, "Add rule")
    session.rules.free.set()
    all_done(qtbot, page)
    assert session.rules.text == f"{before}c.example block\n"
    assert page.models.rules.rules.refused is None
