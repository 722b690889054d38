"""The tray icon on a real X server with a real tray (XEmbed), by mouse."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.desktop import Desktop, desktop, running

pytestmark = pytest.mark.display


class Program:
    """Maikr in that desktop, seen through what it tells and moved by the mouse alone."""

    def __init__(self, process: subprocess.Popen[str], place: Desktop) -> None:
        self._desktop = place
        self.process = process

    def until(self, wanted: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first thing it tells that is as wanted."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            told: dict[str, Any] = json.loads(line)
            if wanted(told):
                return told
        raise AssertionError("the program ended before")

    def click(self, place: list[int], button: int = 1) -> None:
        self._desktop.click((place[0], place[1]), button)

    def choose(self, icon: list[int], entry: str) -> None:
        """Open the menu and press an entry."""
        self.click(icon, 3)
        self.click(self.until(lambda told: entry in told["menu"])["menu"][entry])


@pytest.fixture
def program() -> Iterator[Program]:
    argv = (sys.executable, "-m", "tests.support.tray_program")
    with desktop(DBUS_SESSION_BUS_ADDRESS="disabled:") as place, running(argv, place.environment) as process:
        yield Program(process, place)


@pytest.mark.timeout(300)
def test_the_tray_connects_disconnects_opens_the_window_and_quits(program: Program) -> None:
    told = program.until(lambda told: told["icon"] and told["signed_in"] and told["state"] == "disconnected")
    assert not told["window"]
    icon = told["icon"]
    program.choose(icon, "Quick connect")
    program.until(lambda told: told["state"] == "connected" and not told["menu"])
    program.choose(icon, "Disconnect")
    program.until(lambda told: told["state"] == "disconnected" and not told["menu"])
    program.click(icon)
    offers = program.until(lambda told: "Quick connect" in told["panel"])["panel"]
    program.click(offers["Open Maikr"])
    program.until(lambda told: told["window"] and not told["panel"])
    program.choose(icon, "Quit")
    assert program.process.wait(60) == 0
