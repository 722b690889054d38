"""The account: its password, its devices, where the sign-in is kept, and what was forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from maikr_client.model.account import SecretStorage
from maikr_ui.viewmodels.wording import moment_text
from tests.support.fake_account import CODE, EMAIL, PASSWORD
from tests.support.fake_session import FakeSession, connected
from tests.support.hands import click, key, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]
NEW = "a lamp under quiet snow"


def press(shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def fill(shown: Shown, name: str, text: str) -> None:
    write(field(shown.window, name), text)


def account_page(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    window = shown(session)
    press(window, "Account")
    qtbot.waitUntil(lambda: sees(window, "This computer"))
    return window


def test_another_device_can_be_removed_and_this_one_not(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    when = moment_text(session.machines[0].created_at)
    assert texts(window.window).count("Remove") == 1
    press(window, f"Remove the device added {when}")
    assert sees(window, "A tunnel that it has now breaks off")
    press(window, "Cancel")
    assert not sees(window, "Yes, remove it")
    press(window, f"Remove the device added {when}")
    assert len(session.machines) == 2
    press(window, "Yes, remove it")
    qtbot.waitUntil(lambda: not sees(window, "Another device"))
    assert [device.current for device in session.machines] == [True]


def test_the_password_is_changed_with_the_old_one(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    assert not button(window.window, "Change password").isEnabled()
    fill(window, "Present password", PASSWORD)
    fill(window, "New password", NEW)
    press(window, "Change password")
    qtbot.waitUntil(lambda: sees(window, "Your password is changed"))
    assert field(window.window, "New password").text() == ""
    assert session._password == NEW


def test_a_wrong_old_password_is_said_and_what_was_typed_stays(qtbot: QtBot, shown: Open) -> None:
    window = account_page(qtbot, shown, FakeSession(signed_in=True))
    fill(window, "Present password", "guess")
    fill(window, "New password", NEW)
    press(window, "Change password")
    qtbot.waitUntil(lambda: sees(window, "password is wrong"))
    assert field(window.window, "New password").text() == NEW


def test_without_a_keyring_a_passphrase_keeps_the_sign_in(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    assert session.kept is not None
    session.kept = replace(session.kept, storage=SecretStorage.MEMORY)
    window = account_page(qtbot, shown, session)
    assert sees(window, "ends when Maikr is closed")
    fill(window, "Passphrase", NEW)
    press(window, "Keep my sign-in")
    qtbot.waitUntil(lambda: sees(window, "encrypted with your passphrase"))
    assert not sees(window, "Stay signed in")


def test_a_locked_sign_in_asks_for_its_passphrase(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.locked_by = NEW
    window = shown(session)
    qtbot.waitUntil(lambda: sees(window, "Unlock your sign-in"))
    fill(window, "Passphrase", "guess")
    press(window, "Unlock")
    qtbot.waitUntil(lambda: sees(window, "does not open the file"))
    field(window.window, "Passphrase").clear()
    fill(window, "Passphrase", NEW)
    press(window, "Unlock")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))


def test_a_forgotten_passphrase_is_no_dead_end(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.locked_by = NEW
    window = shown(session)
    qtbot.waitUntil(lambda: sees(window, "Unlock your sign-in"))
    press(window, "Forget it and sign in again")
    qtbot.waitUntil(lambda: sees(window, "Create an account"))


def test_a_forgotten_password_is_replaced_by_mail_and_signs_in(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession()
    window = shown(session)
    qtbot.waitUntil(lambda: button(window.window, "Agree and continue").isEnabled())
    press(window, "Agree and continue")
    press(window, "Forgot password?")
    fill(window, "E-mail address", EMAIL)
    press(window, "Mail me a code")
    qtbot.waitUntil(lambda: sees(window, "a code is on its way"))
    fill(window, "Code", CODE)
    fill(window, "New password", NEW)
    press(window, "Set password and sign in")
    qtbot.waitUntil(lambda: sees(window, "Not connected"))
    assert session._password == NEW


def test_notifications_can_be_switched_off(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = shown(session)
    window.models.settings.edit(lambda settings: replace(settings, notifications=False))
    qtbot.waitUntil(lambda: not session.preferences.notifications)
    press(window, "Settings")
    box = button(window.window, "Show notifications")
    qtbot.waitUntil(lambda: not box.isChecked())


def test_what_was_said_of_the_devices_goes_once_they_can_be_asked_for(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    session.backend_away = True
    window = shown(session)
    press(window, "Account")
    qtbot.waitUntil(lambda: sees(window, "be reached"))
    session.backend_away = False
    press(window, "Home")
    press(window, "Account")
    qtbot.waitUntil(lambda: sees(window, "Another device"))
    assert not sees(window, "be reached")


def test_who_signs_in_next_begins_at_home_and_finds_nothing_of_the_one_before(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    fill(window, "Present password", PASSWORD)
    press(window, "Sign out")
    press(window, "Yes, sign out")
    qtbot.waitUntil(lambda: sees(window, "Forgot password?"))
    fill(window, "E-mail address", EMAIL)
    fill(window, "Password", PASSWORD)
    press(window, "Sign in")
    qtbot.waitUntil(lambda: sees(window, "Not connected") and sees(window, "Least busy now"))
    session.backend_away = True
    press(window, "Account")
    qtbot.waitUntil(lambda: sees(window, "be reached"))
    assert field(window.window, "Present password").text() == ""
    assert not sees(window, "Another device")


def test_signing_out_is_asked_and_says_what_becomes_of_the_traffic(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    press(window, "Sign out")
    assert sees(window, "Sign out now?")
    session.show(connected(session.servers[0]))
    qtbot.waitUntil(lambda: sees(window, "your traffic leaves without protection"))
    session.show(replace(session.now, lockdown=True))
    qtbot.waitUntil(lambda: sees(window, "Lockdown stays on"))
    focused = window.window.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Cancel"
    key(focused, Qt.Key.Key_Space)
    assert session.kept is not None
    assert not sees(window, "Lockdown stays on")
    press(window, "Sign out")
    press(window, "Yes, sign out")
    qtbot.waitUntil(lambda: session.kept is None)


def test_a_nickname_is_kept_at_a_press_and_news_at_a_tick(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    qtbot.waitUntil(field(window.window, "Nickname").isEnabled)
    assert not button(window.window, "Save the nickname").isEnabled()
    fill(window, "Nickname", " Robin ")
    press(window, "Save the nickname")
    qtbot.waitUntil(lambda: sees(window, "Your account is changed"))
    assert (session.person.nickname, field(window.window, "Nickname").text()) == ("Robin", "Robin")
    assert not session.person.marketing
    field(window.window, "Nickname").clear()
    write(field(window.window, "Nickname"), " ")
    press(window, "Save the nickname")
    qtbot.waitUntil(lambda: not window.models.account.busy)
    assert session.person.nickname is None
    press(window, "Tell me about news and offers")
    qtbot.waitUntil(lambda: session.person.marketing)


def test_what_the_service_does_not_take_is_said_and_stays_typed(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    qtbot.waitUntil(field(window.window, "Nickname").isEnabled)
    session.backend_away = True
    fill(window, "Nickname", "Robin")
    press(window, "Save the nickname")
    qtbot.waitUntil(lambda: window.models.account.problem is not None)
    assert field(window.window, "Nickname").text() == "Robin"
    assert button(window.window, "Save the nickname").isEnabled()
    press(window, "Tell me about news and offers")
    qtbot.waitUntil(lambda: not window.models.account.busy)
    assert not button(window.window, "Tell me about news and offers").isChecked()


def test_the_account_is_removed_with_its_password_only(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession(signed_in=True)
    window = account_page(qtbot, shown, session)
    assert not button(window.window, "Remove my account").isEnabled()
    assert sees(window, "a hash of your password, your picture and your nickname, and nothing else")
    fill(window, "Password of your account", "a guess")
    press(window, "Remove my account")
    qtbot.waitUntil(lambda: window.models.account.problem is not None)
    assert session.kept is not None
    field(window.window, "Password of your account").clear()
    fill(window, "Password of your account", PASSWORD)
    press(window, "Remove my account")
    qtbot.waitUntil(lambda: window.models.account.stage == "sign-in")
    assert session.kept is None
