"""A desktop of its own: an X server, a window manager and a tray, and a person's hands in it (xdotool)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TRAYER = ("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32")
LIMIT_S = 60
_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """`environment` is what a program needs to come up in it; `tray` is the class of the tray's windows."""

    environment: Mapping[str, str]
    tray: str

    def hands(self, *argv: str) -> str:
        """What xdotool says after doing that."""
        done = subprocess.run(
            ["xdotool", *argv], env=self.environment, check=True, timeout=LIMIT_S, capture_output=True, text=True
        )
        return done.stdout

    def click(self, place: tuple[int, int], button: int = 1, *, times: int = 1) -> None:
        """The mouse goes to that place of the screen and presses; buttons 4 and 5 are the wheel."""
        self.hands("mousemove", *map(str, place), "click", "--repeat", str(times), "--delay", "5", str(button))

    def write(self, text: str) -> None:
        """Type on the keyboard, whatever has the focus."""
        self.hands("type", "--delay", "2", text)

    def key(self, name: str) -> None:
        """Press one key, by its X name."""
        self.hands("key", name)

    def tray_icon(self) -> tuple[int, int]:
        """The middle of the tray, which is its only icon's."""
        window = self.hands("search", "--onlyvisible", "--class", self.tray).split()[0]
        lines = self.hands("getwindowgeometry", "--shell", window).splitlines()
        found = {name: int(value) for name, value in (line.split("=") for line in lines)}
        return found["X"] + found["WIDTH"] // 2, found["Y"] + found["HEIGHT"] // 2

    def picture(self, target: Path) -> None:
        """The whole screen as PNG."""
        argv = [sys.executable, "-c", _PICTURE, str(target)]
        subprocess.run(argv, env=self.environment, check=True, timeout=LIMIT_S)


@contextmanager
def running(
    argv: tuple[str, ...], environment: Mapping[str, str] | None = None, keep_open: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[str]]:
    """The program, ended with the block; what it says on stdout can be read."""
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


@contextmanager
def desktop_with(tray: tuple[str, ...], windows: str, environment: Mapping[str, str]) -> Iterator[Desktop]:
    """A whole desktop; `tray` is the program that shows icons, in windows of that class."""
    with ExitStack() as stack:
        around = {**os.environ, "QT_QPA_PLATFORM": "xcb", **environment}
        around["DISPLAY"] = stack.enter_context(x_server())
        made = Desktop(environment=around, tray=windows)
        stack.enter_context(running(("openbox",), around))
        stack.enter_context(running(tray, around))
        made.hands("search", "--sync", "--class", windows)
        yield made


@contextmanager
def desktop(**environment: str) -> Iterator[Desktop]:
    """One with an XEmbed tray; `environment` is added to the caller's."""
    with desktop_with(TRAYER, "trayer", environment) as made:
        yield made
