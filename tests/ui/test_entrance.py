"""The way in."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from maikr_client.model.account import Account
from tests.support.fake_account import CODE, EMAIL, PASSWORD, POLICY
from tests.support.fake_session import FakeSession
from tests.support.hands import click, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]


def press(qtbot: QtBot, shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def fill(qtbot: QtBot, shown: Shown, name: str, text: str) -> None:
    edit = field(shown.window, name)
    edit.clear()
    write(edit, text)


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def agree(qtbot: QtBot, shown: Shown) -> None:
    qtbot.waitUntil(lambda: sees(shown, POLICY.version))
    press(qtbot, shown, "Agree and continue")


def test_a_newcomer_agrees_signs_in_and_sees_the_big_button(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession()
    window = shown(session)
    agree(qtbot, window)
    fill(qtbot, window, "E-mail address", EMAIL)
    fill(qtbot, window, "Password", PASSWORD)
    press(qtbot, window, "Sign in")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))
    assert button(window.window, "Connect").isEnabled()
    qtbot.waitUntil(lambda: session.person.policy_version == POLICY.version)


def test_the_whole_policy_can_be_read_before_agreeing(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession())
    qtbot.waitUntil(lambda: sees(window, POLICY.version))
    press(qtbot, window, "Read the whole policy")
    assert sees(window, "Back to the short list")


def test_a_wrong_password_says_so_and_keeps_the_form(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession())
    agree(qtbot, window)
    fill(qtbot, window, "E-mail address", EMAIL)
    fill(qtbot, window, "Password", "guess")
    press(qtbot, window, "Sign in")
    qtbot.waitUntil(lambda: sees(window, "password is wrong"))
    assert field(window.window, "E-mail address").text() == EMAIL


def test_signing_in_waits_for_a_complete_form(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession())
    agree(qtbot, window)
    fill(qtbot, window, "E-mail address", EMAIL)
    assert not button(window.window, "Sign in").isEnabled()


def test_a_new_account_is_confirmed_by_code_and_then_in_use(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession())
    agree(qtbot, window)
    press(qtbot, window, "Create an account")
    fill(qtbot, window, "E-mail address", "new@example.com")
    fill(qtbot, window, "Password", "a long new password")
    press(qtbot, window, "Create account")
    qtbot.waitUntil(lambda: sees(window, "Check your e-mail"))
    fill(qtbot, window, "Code", CODE)
    press(qtbot, window, "Confirm")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))


def test_an_unverified_address_is_asked_for_its_code(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession()
    session.person = Account(email=EMAIL, verified=False, nickname=None, marketing=False, policy_version=None)
    window = shown(session)
    agree(qtbot, window)
    fill(qtbot, window, "E-mail address", EMAIL)
    fill(qtbot, window, "Password", PASSWORD)
    press(qtbot, window, "Sign in")
    qtbot.waitUntil(lambda: sees(window, "Check your e-mail"))


def test_without_the_backend_the_policy_can_be_asked_for_again(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession()
    session.backend_away = True
    window = shown(session)
    qtbot.waitUntil(lambda: sees(window, "can't be reached"))
    session.backend_away = False
    press(qtbot, window, "Try again")
    qtbot.waitUntil(lambda: sees(window, POLICY.version))


def test_a_new_policy_version_asks_a_signed_in_person_again(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.person = Account(email=EMAIL, verified=True, nickname=None, marketing=False, policy_version="2019-01")
    window = shown(session)
    agree(qtbot, window)
    qtbot.waitUntil(lambda: sees(window, "Not connected"))
    assert session.person.policy_version == POLICY.version


def test_signing_out_leads_back_to_the_sign_in_form(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = shown(session)
    press(qtbot, window, "Account")
    press(qtbot, window, "Sign out")
    press(qtbot, window, "Yes, sign out")
    qtbot.waitUntil(lambda: sees(window, "Create an account"))
    assert session.kept is None


def test_one_can_type_the_address_at_once(qtbot: QtBot, shown: Open) -> None:
    window = shown(FakeSession())
    agree(qtbot, window)
    assert window.window.focusWidget() is field(window.window, "E-mail address")
