"""Somebody before the screen of a real desktop, who sees names and moves mouse and keys."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from tests.support.accessible import Screen, Thing, screen
from tests.support.desktop import Desktop, running
from tests.support.hearing import Hearing, hearing
from tests.support.lab import eventually
from tests.support.xfce_panel import desktop_with_panel

PATIENCE_S = 60.0
WHEEL_DOWN = 5
FAR_TABS = 40
CLICKS, AGAIN_S = 3, 4.0
PROGRAM = (sys.executable, "-m", "maikr_ui")


class Person:
    """Knows of Maikr what a screen reader reads and what there is to click on."""

    def __init__(self, place: Desktop, seen: Screen, heard: Hearing, album: Path, running_until: ExitStack) -> None:
        self._desktop, self._screen, self._heard, self._album = place, seen, heard, album
        self._running_until = running_until
        self._pictures, self._aside = 0, 3

    def start(self) -> None:
        """Start Maikr."""
        self._program = self._running_until.enter_context(running(PROGRAM, self._desktop.environment))

    def start_again(self) -> int:
        """Start it while it runs; the second one's exit code."""
        return subprocess.run(PROGRAM, env=self._desktop.environment, timeout=PATIENCE_S, check=False).returncode

    def sign_in(self, email: str, password: str) -> None:
        """From the first start of all to home."""
        self.press("Agree and continue")
        self.write("E-mail address", email)
        self.write("Password", password)
        self.press("Sign in", "push button")
        self.see("Not connected")

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

    def have_it_pressed(self, name: str) -> None:
        """By the screen reader, wherever it is: it need not be scrolled to."""
        self._screen.press(self.see(name))

    def write(self, field: str, text: str) -> None:
        """Click into a field and type, in the place of what is there."""
        self.press(field, "text")
        self.keys("ctrl+a")
        self._desktop.write(text)

    def hear(self, text: str) -> None:
        """Wait until the screen reader has said something with that in it; what came before counts no more."""

        def listen() -> bool:
            said = self._heard.so_far()
            if not any(text in each for each in said):
                return False
            said.clear()
            return True

        try:
            eventually(listen, PATIENCE_S)
        except AssertionError as error:
            raise AssertionError(f"{text!r} is not in {self._heard.so_far()}") from error

    def read(self, name: str) -> str:
        """The text in what is called so."""
        return self._screen.text(self.see(name))

    def see_one(self, beginning: str, end: str = "") -> str:
        """Wait for something whose name begins and ends so; what it is called."""

        def look() -> str | None:
            names = self._screen.names()
            return next((name for name in names if name.startswith(beginning) and name.endswith(end)), None)

        try:
            return eventually(look, PATIENCE_S)
        except AssertionError as error:
            raise AssertionError(f"{beginning!r} … {end!r} is not among {self._screen.names()}") from error

    def go_by_tab(self, beginning: str) -> None:
        """Press Tab until that has the focus."""
        for _ in range(FAR_TABS):
            before = self._focused()
            if before and before.name.startswith(beginning):
                return
            self.keys("Tab")
            eventually(lambda: self._focused() != before)  # noqa: B023 - asked at once
        raise AssertionError(f"Tab does not come to {beginning!r}")

    def _focused(self) -> Thing | None:
        """The innermost: what lends its focus to something inside counts as focused, too."""
        return next((each for each in reversed(self._screen.things()) if each.focused), None)

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

    def open_tray_panel(self) -> None:
        """The left button on the icon; once more where the desktop takes a click right after a menu for itself."""
        for _ in range(CLICKS):
            self._desktop.click(self._desktop.tray_icon())
            with suppress(AssertionError):
                eventually(lambda: any(each.role == "dialog" for each in self._screen.things()), AGAIN_S)
                return
        raise AssertionError("the panel does not open")

    def _choose_in_tray(self, way: str) -> None:
        """By keyboard: the desktop's panel tells screen readers nothing of its menus. Two quick clicks at one place
        would be a double click.
        """
        before, (x, y) = self._windows(), self._desktop.tray_icon()
        self._aside = -self._aside
        self._desktop.click((x + self._aside, y), 3)
        menu = eventually(lambda: self._windows() - before)
        self.keys(way, "Return")
        eventually(lambda: not menu & self._windows())

    def _windows(self) -> frozenset[str]:
        """A search fails when a window goes meanwhile."""

        def look() -> frozenset[str] | None:
            with suppress(subprocess.CalledProcessError):
                return frozenset(self._desktop.hands("search", "--onlyvisible", "--class", ".").split())
            return None

        return eventually(look)

    def keep_picture(self) -> None:
        """Into the album, numbered."""
        self._pictures += 1
        self._desktop.picture(self._album / f"{self._pictures}.png")


@contextmanager
def person_at_desk(album: Path) -> Iterator[Person]:
    """Maikr is started; with a desktop that shows StatusNotifier icons."""
    with ExitStack() as stack:
        place = stack.enter_context(desktop_with_panel(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
        bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        seen = stack.enter_context(screen(bus))
        heard = stack.enter_context(hearing(bus, seen))
        made = Person(place, seen, heard, album, stack)
        made.start()
        yield made
