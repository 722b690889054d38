"""The window and the tray on the real product: by mouse and keyboard, seen as a screen reader sees them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.accessible import Screen, Thing, screen
from tests.support.command_line import maikr
from tests.support.desktop import Desktop, desktop, running
from tests.support.lab import Lab, ask_site, eventually

pytestmark = [pytest.mark.lab, pytest.mark.display]
PATIENCE_S = 20.0
NOT_SIGNED_IN = 3


class Person:
    """Somebody before the screen, who sees names and moves mouse and keys."""

    def __init__(self, place: Desktop, seen: Screen, album: Path) -> None:
        self._desktop, self._screen, self._album = place, seen, album
        self._pictures = 0

    def see(self, name: str, role: str = "") -> Thing:
        """Wait until something that is called so can be used."""

        def look() -> Thing | None:
            found = self._screen.find(name, role)
            return found if found and found.enabled else None

        try:
            return eventually(look, PATIENCE_S)
        except AssertionError as error:
            raise AssertionError(f"{name!r} is not among {self._screen.names()}") from error

    def press(self, name: str, role: str = "") -> None:
        """Click on what is called so."""
        self._desktop.click(self.see(name, role).middle)

    def write(self, field: str, text: str) -> None:
        """Click into a field and type."""
        self.press(field, "text")
        self._desktop.write(text)

    def keys(self, *names: str) -> None:
        """Press one key after the other."""
        for name in names:
            self._desktop.key(name)

    def choose_first_in_tray(self) -> None:
        """Open the tray's menu and take the first entry that can be taken. A popup is not in the accessible tree."""
        before = self._windows()
        self._desktop.click(self._desktop.tray_icon(), 3)
        eventually(lambda: self._windows() - before)
        self.keys("Down", "Return")
        eventually(lambda: self._windows() == before)

    def _windows(self) -> frozenset[str]:
        return frozenset(self._desktop.hands("search", "--onlyvisible", "--class", ".").split())

    def keep_picture(self) -> None:
        """Into the album, numbered."""
        self._pictures += 1
        self._desktop.picture(self._album / f"{self._pictures}.png")


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    maikr("logout")
    with ExitStack() as stack:
        place = stack.enter_context(desktop(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
        stack.enter_context(running((sys.executable, "-m", "maikr_ui"), place.environment))
        seen = stack.enter_context(screen(os.environ["DBUS_SESSION_BUS_ADDRESS"]))
        yield Person(place, seen, tmp_path)
    maikr("disconnect")
    maikr("logout")


def seen_source() -> str:
    answer = ask_site("whoami.test", 4)
    return answer.source if answer else ""


@pytest.mark.timeout(180)
def test_a_stranger_gets_from_consent_through_the_tunnel_and_out_again(lab: Lab, person: Person) -> None:
    server = lab.servers[1]
    home, exit_ = str(lab.home4), str(server.exit4)
    assert seen_source() == home

    person.press("Agree and continue")
    person.write("E-mail address", lab.email)
    person.write("Password", lab.password)
    person.press("Sign in", "push button")
    person.see("Not connected")
    person.press("Servers")
    person.write("Search servers", server.name)
    person.keys("Return", "Return")
    person.see("You are protected")

    person.see(exit_)
    assert seen_source() == exit_
    person.keep_picture()

    person.choose_first_in_tray()  # disconnect
    person.see("Not connected")
    assert seen_source() == home

    person.choose_first_in_tray()  # quick connect
    person.see("You are protected")
    assert seen_source() == exit_

    person.press("Account")
    person.press("Sign out", "push button")
    person.see("Create an account")
    assert seen_source() == home
    assert maikr("account", "show").code == NOT_SIGNED_IN
