"""The window and the tray on the real product: by mouse and keyboard, seen as a screen reader sees them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.accessible import Screen, Thing, screen
from tests.support.command_line import done, maikr
from tests.support.desktop import Desktop, desktop, running
from tests.support.lab import Lab, ask_site, eventually

pytestmark = [pytest.mark.lab, pytest.mark.display, pytest.mark.quiet]
PATIENCE_S = 20.0
NOT_SIGNED_IN = 3
WHEEL_DOWN = 5


class Person:
    """Somebody before the screen, who sees names and moves mouse and keys."""

    def __init__(self, place: Desktop, seen: Screen, album: Path, running_until: ExitStack) -> None:
        self._desktop, self._screen, self._album = place, seen, album
        self._running_until = running_until
        self._pictures, self._aside = 0, 6

    def start(self) -> None:
        """Start Maikr."""
        argv = (sys.executable, "-m", "maikr_ui")
        self._program = self._running_until.enter_context(running(argv, self._desktop.environment))

    def start_again(self) -> int:
        """Start it while it runs; the second one's exit code."""
        argv = [sys.executable, "-m", "maikr_ui"]
        return subprocess.run(argv, env=self._desktop.environment, timeout=PATIENCE_S, check=False).returncode

    def quit_staying_protected(self) -> None:
        """By the last entry of the tray's menu, and the question that follows."""
        self._choose_in_tray("Up")
        self.press("Quit and stay protected", "push button")
        assert self._program.wait(PATIENCE_S) == 0

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
        """Click on what is called so, once it moves no more."""
        place = None
        while place != (now := self.see(name, role).middle):
            place = now
        self._desktop.click(now)

    def write(self, field: str, text: str) -> None:
        """Click into a field and type."""
        self.press(field, "text")
        self._desktop.write(text)

    def scroll_down(self, over: str) -> None:
        """Turn the wheel over what is called so, as far as it goes."""
        self._desktop.click(self.see(over).middle, WHEEL_DOWN, times=20)

    def keys(self, *names: str) -> None:
        """Press one key after the other."""
        for name in names:
            self._desktop.key(name)

    def choose_first_in_tray(self) -> None:
        """Open the tray's menu and take the first entry that can be taken."""
        self._choose_in_tray("Down")

    def _choose_in_tray(self, way: str) -> None:
        """By keyboard: a popup is not in the accessible tree. Two quick clicks at one place would be a double click."""
        before, (x, y) = self._windows(), self._desktop.tray_icon()
        self._aside = -self._aside
        self._desktop.click((x + self._aside, y), 3)
        menu = eventually(lambda: self._windows() - before)
        self.keys(way, "Return")
        eventually(lambda: not menu & self._windows())

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
        seen = stack.enter_context(screen(os.environ["DBUS_SESSION_BUS_ADDRESS"]))
        made = Person(place, seen, tmp_path, stack)
        made.start()
        yield made
    maikr("disconnect")
    maikr("logout")


def status_problem() -> object:
    return maikr("status", "--json").json["problem"]


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
    assert person.start_again() == 0

    # what other tests did to the firewall would be told in the tray before that
    eventually(lambda: status_problem() is None, 60)
    person.choose_first_in_tray()  # disconnect
    person.see("Not connected")
    assert seen_source() == home

    person.choose_first_in_tray()  # quick connect
    person.see("You are protected")
    assert seen_source() == exit_

    person.press("Home")
    person.press("Snooze for 5 minutes")
    person.see("End now")
    assert seen_source() == home
    person.press("End now")
    person.see("You are protected")
    assert seen_source() == exit_

    person.press("Privacy")
    person.press("Check now")
    person.see("Check again")
    person.see("IPv4 leak")

    person.quit_staying_protected()
    assert seen_source() == exit_

    person.start()
    person.see("You are protected")
    person.press("Account")
    person.scroll_down("Devices")
    person.press("Sign out", "push button")
    person.see("Create an account")
    assert seen_source() == home
    assert maikr("account", "show").code == NOT_SIGNED_IN


@pytest.mark.timeout(90)
def test_a_speed_test_in_the_window_is_one_of_the_history(lab: Lab, person: Person) -> None:
    server = lab.servers[1]
    person.press("Agree and continue")
    person.write("E-mail address", lab.email)
    person.write("Password", lab.password)
    person.press("Sign in", "push button")
    person.see("Not connected")
    done("connect", server.name)
    person.see("You are protected")

    person.press("Speed")
    person.press("100 MB")
    person.press("Test the tunnel", "push button")
    person.press("Begin", "push button")
    person.see("Cancel", "push button")
    person.see("Download spread")
    person.keep_picture()

    newest = done("speedtest", "--history", "--json").json[0]
    assert (newest["server"], newest["engine"], newest["partial"]) == (server.name, "maikr", False)
    assert newest["download_mbps"] > 1
    assert newest["upload_mbps"] > 1
    assert 0 < newest["bytes_used"] <= 110_000_000
