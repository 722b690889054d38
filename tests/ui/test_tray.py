"""The tray icon on a real X server with a real tray (XEmbed), by mouse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.display
ROOT = Path(__file__).parents[2]
TRAYER = ("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32")


@contextmanager
def running(
    argv: tuple[str, ...], environment: dict[str, str] | None = None, keep_open: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        argv,
        text=True,
        env=environment,
        cwd=ROOT,
        pass_fds=keep_open,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def x_server() -> Iterator[str]:
    """A display of its own; the server picks a free number and says when it is ready."""
    reader, writer = os.pipe()
    argv = ("Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    with running(argv, keep_open=(writer,)):
        os.close(writer)
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"


@pytest.fixture
def desktop() -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        environment["DISPLAY"] = stack.enter_context(x_server())
        stack.enter_context(running(("openbox",), environment))
        stack.enter_context(running(TRAYER, environment))
        argv = ("xdotool", "search", "--sync", "--class", "trayer")
        subprocess.run(argv, env=environment, check=True, timeout=20, stdout=subprocess.DEVNULL)
        yield environment


class Program:
    """Maikr in that desktop, seen through what it tells and moved by the mouse alone."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self._process, self._environment = process, environment
        self.process = process

    def until(self, wanted: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first thing it tells that is as wanted."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told: dict[str, Any] = json.loads(line)
            if wanted(told):
                return told
        raise AssertionError("the program ended before")

    def click(self, place: list[int], button: int = 1) -> None:
        x, y = (str(number) for number in place)
        argv = ("xdotool", "mousemove", x, y, "click", str(button))
        subprocess.run(argv, env=self._environment, check=True, timeout=10)

    def choose(self, icon: list[int], entry: str) -> None:
        """Open the menu and press an entry."""
        self.click(icon, 3)
        self.click(self.until(lambda told: entry in told["menu"])["menu"][entry])


@pytest.fixture
def program(desktop: dict[str, str]) -> Iterator[Program]:
    argv = (sys.executable, "-m", "tests.support.tray_program")
    with running(argv, desktop) as process:
        yield Program(process, desktop)


@pytest.mark.timeout(60)
def test_the_tray_connects_disconnects_opens_the_window_and_quits(program: Program) -> None:
    told = program.until(lambda told: told["icon"] and told["signed_in"] and told["state"] == "disconnected")
    assert not told["window"]
    icon = told["icon"]
    program.choose(icon, "Quick connect")
    program.until(lambda told: told["state"] == "connected" and not told["menu"])
    program.choose(icon, "Disconnect")
    program.until(lambda told: told["state"] == "disconnected" and not told["menu"])
    program.click(icon)
    program.until(lambda told: told["window"])
    program.choose(icon, "Quit")
    assert program.process.wait(15) == 0
