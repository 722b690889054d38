"""What is pressed while something else is still under way: nothing is lost, and no late answer has its way."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from maikr_client.model.account import Device, SignIn
from maikr_client.model.settings import Settings
from tests.support.fake_account import EMAIL, PASSWORD
from tests.support.fake_session import FakeSession
from tests.support.hands import click, key, write
from tests.support.seen import button, field, texts
from tests.ui.conftest import Shown

Open = Callable[[FakeSession], Shown]


class SlowSession(FakeSession):
    """A sign-in and a new account wait until they are `allowed`, as settings do while `disk_waits`, and the next list
    of devices while `list_waits`; `waiting`: one does.
    """

    def __init__(self, *, signed_in: bool = False) -> None:
        super().__init__(signed_in=signed_in)
        self.allowed = threading.Event()
        self.waiting = threading.Event()
        self.disk_waits = self.list_waits = False

    async def settings(self) -> Settings:
        kept = self.preferences
        if self.disk_waits:
            await self._permission()
        return kept

    async def sign_in(self, email: str, password: str) -> SignIn:
        await self._permission()
        return await super().sign_in(email, password)

    async def sign_up(self, email: str, password: str, *, marketing: bool = False) -> None:
        await self._permission()
        await super().sign_up(email, password, marketing=marketing)

    async def devices(self) -> tuple[Device, ...]:
        found = await super().devices()
        waits, self.list_waits = self.list_waits, False
        if waits:
            await self._permission()
        return found

    async def _permission(self) -> None:
        self.waiting.set()
        await asyncio.to_thread(self.allowed.wait)


def sees(shown: Shown, text: str) -> bool:
    return any(text in said for said in texts(shown.window))


def press(shown: Shown, name: str) -> None:
    click(button(shown.window, name))


def fill(shown: Shown, name: str, text: str) -> None:
    field(shown.window, name).clear()
    write(field(shown.window, name), text)


@pytest.fixture
def session() -> SlowSession:
    return SlowSession()


@pytest.fixture
def at_sign_in(qtbot: QtBot, shown: Open, session: SlowSession) -> Shown:
    made = shown(session)
    qtbot.waitUntil(lambda: button(made.window, "Agree and continue").isEnabled())
    press(made, "Agree and continue")
    fill(made, "E-mail address", EMAIL)
    return made


def test_two_settings_that_are_changed_at_once_are_both_kept(qtbot: QtBot, shown: Open) -> None:
    session = SlowSession(signed_in=True)
    window = shown(session)
    press(window, "Settings")
    boxes: list[QAbstractButton] = [
        button(window.window, name) for name in ("Connect when Maikr starts", "Reach the local network")
    ]
    before, session.disk_waits = session.preferences, True
    for box in boxes:
        key(box, Qt.Key.Key_Space)
    qtbot.waitUntil(session.waiting.is_set)
    session.allowed.set()
    qtbot.waitUntil(lambda: session.preferences.auto_connect is not before.auto_connect)
    qtbot.waitUntil(lambda: session.preferences.allow_lan is not before.allow_lan)
    assert session.preferences.auto_connect is not before.auto_connect


def test_a_sign_in_that_fails_late_complains_of_nothing_on_another_form(
    qtbot: QtBot, at_sign_in: Shown, session: SlowSession
) -> None:
    fill(at_sign_in, "Password", "guess")
    press(at_sign_in, "Sign in")
    qtbot.waitUntil(session.waiting.is_set)
    press(at_sign_in, "Create an account")
    session.allowed.set()
    fill(at_sign_in, "E-mail address", "bob@example.com")
    fill(at_sign_in, "Password", PASSWORD)
    assert button(at_sign_in.window, "Create account").isEnabled()
    press(at_sign_in, "Create account")
    qtbot.waitUntil(lambda: sees(at_sign_in, "Check your e-mail"))
    assert not sees(at_sign_in, "password is wrong")


def test_a_sign_in_that_succeeds_late_is_one_all_the_same(
    qtbot: QtBot, at_sign_in: Shown, session: SlowSession
) -> None:
    fill(at_sign_in, "Password", PASSWORD)
    press(at_sign_in, "Sign in")
    qtbot.waitUntil(session.waiting.is_set)
    press(at_sign_in, "Forgot password?")
    session.allowed.set()
    qtbot.waitUntil(lambda: sees(at_sign_in, "Not connected"))


def test_a_new_account_that_is_made_late_leaves_the_form_one_went_to(
    qtbot: QtBot, at_sign_in: Shown, session: SlowSession
) -> None:
    press(at_sign_in, "Create an account")
    fill(at_sign_in, "E-mail address", "bob@example.com")
    fill(at_sign_in, "Password", PASSWORD)
    press(at_sign_in, "Create account")
    qtbot.waitUntil(session.waiting.is_set)
    press(at_sign_in, "I have an account")
    session.allowed.set()
    qtbot.waitUntil(lambda: not session.person.verified)
    with qtbot.waitSignal(at_sign_in.models.directory.changed, raising=False, timeout=50):
        pass
    assert sees(at_sign_in, "Forgot password?")


def test_an_old_list_of_devices_brings_no_removed_one_back(qtbot: QtBot, shown: Open) -> None:
    session = SlowSession(signed_in=True)
    window = shown(session)
    press(window, "Account")
    qtbot.waitUntil(lambda: sees(window, "Another device"))
    session.list_waits = True
    press(window, "Home")
    press(window, "Account")
    qtbot.waitUntil(session.waiting.is_set)
    click(next(each for each in window.window.findChildren(QAbstractButton) if each.text() == "Remove"))
    press(window, "Yes, remove it")
    qtbot.waitUntil(lambda: not sees(window, "Another device"))
    session.allowed.set()
    with qtbot.waitSignal(window.models.security.changed, raising=False, timeout=100):
        pass
    assert window.models.security.devices == session.machines
