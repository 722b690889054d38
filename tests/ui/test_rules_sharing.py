"""The Rules page: what the account has, two devices at once, and the bundles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from maikr_client.session.rules.marks import side_by_side
from maikr_ui.pages.rules.rule_list import RuleList
from tests.support.fake_session import FakeSession
from tests.support.hands import click
from tests.support.seen import button, field
from tests.ui.conftest import Shown
from tests.ui.rules_pages import opened, sees

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Open = Callable[[FakeSession], Shown]
CONFLICT = "\n".join(["a.example block", *side_by_side("b.example block", "b.example direct"), ""])


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(signed_in=True)
    made.rules.text = "a.example block\n"
    return made


def test_rules_that_the_account_has_say_so(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    page = opened(qtbot, shown, session)
    assert sees(page, "Your account and this computer have the same rules.")


def test_an_account_out_of_reach_is_told_and_asked_again(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.away = True
    page = opened(qtbot, shown, session)
    assert sees(page, "Maikr's service can't be reached. Kept on this computer")
    session.rules.away = False
    click(button(page.window, "Sync now"))
    qtbot.waitUntil(lambda: sees(page, "Your account and this computer have the same rules."))


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        ("Keep the first", "a.example block\nb.example block\n"),
        ("Keep the second", "a.example block\nb.example direct\n"),
        ("Keep both", "a.example block\nb.example block\nb.example direct\n"),
    ],
)
def test_a_conflict_shows_both_versions_and_is_settled(
    qtbot: QtBot, shown: Open, session: FakeSession, choice: str, left: str
) -> None:
    session.rules.text = CONFLICT
    page = opened(qtbot, shown, session)
    assert sees(page, "Two devices changed the same rules")
    qtbot.waitUntil(lambda: sees(page, "b.example block"))
    assert sees(page, "b.example direct")
    click(button(page.window, choice))
    qtbot.waitUntil(lambda: session.rules.text == left)
    qtbot.waitUntil(lambda: not sees(page, "Two devices changed the same rules"))


def test_a_choice_that_was_a_mistake_is_taken_back(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    session.rules.text = CONFLICT
    page = opened(qtbot, shown, session)
    click(button(page.window, "Keep the first"))
    qtbot.waitUntil(lambda: sees(page, "The conflict is settled."))
    click(button(page.window, "Undo"))
    qtbot.waitUntil(lambda: session.rules.text == CONFLICT)
    qtbot.waitUntil(lambda: sees(page, "Two devices changed the same rules"))


def test_a_conflict_is_settled_after_the_change_that_is_being_made(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    session.rules.text = CONFLICT
    page = opened(qtbot, shown, session)
    rules = page.models.rules.rules
    session.rules.free.clear()
    rules.edit(lambda editor, now: editor.add(now, "c.example block"), "")
    click(button(page.window, "Keep the first"))
    click(button(page.window, "Keep the first"))
    session.rules.free.set()
    qtbot.waitUntil(lambda: not rules.busy and not rules.conflicts)
    assert session.rules.text == "a.example block\nb.example block\nc.example block\n"
    assert rules.refused is None


def test_a_bundle_becomes_a_rule(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    page = opened(qtbot, shown, session)
    click(button(page.window, "Bundles"))
    qtbot.waitUntil(lambda: sees(page, "wikipedia"))
    click(button(page.window, "Make a rule of wikipedia"))
    assert field(page.window, "Site or address").text() == "bundle:wikipedia"
    click(button(page.window, "Direct"))
    click(button(page.window, "Add rule"))
    qtbot.waitUntil(lambda: session.rules.text == "a.example block\nbundle:wikipedia direct\n")


def test_whoever_signs_in_next_is_not_shown_the_rules_of_whoever_left(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    page = opened(qtbot, shown, session)
    page.models.account.sign_out()
    qtbot.waitUntil(lambda: page.models.rules.rules.document is None)
    assert page.models.rules.rules.rows == ()
    assert not any(each.views() for each in page.window.findChildren(RuleList))


def test_what_is_being_changed_for_whoever_left_is_shown_to_nobody(
    qtbot: QtBot, shown: Open, session: FakeSession
) -> None:
    page = opened(qtbot, shown, session)
    rules = page.models.rules.rules
    session.rules.free.clear()
    rules.edit(lambda editor, now: editor.add(now, "mine.example block"), "Mine.")
    page.models.rules.forget()
    session.rules.free.set()
    qtbot.waitUntil(lambda: not rules.busy)
    assert session.rules.text == "a.example block\nmine.example block\n"
    assert (rules.document, rules.rows, rules.said, rules.can_undo) == (None, (), None, False)
