from __future__ import annotations

import plistlib
import re
import stat
from pathlib import Path

import pytest

from maikr_client.desktop.autostart.command import gui_command
from maikr_client.desktop.autostart.desktop_entry import DesktopEntry, entry
from maikr_client.desktop.autostart.launch_agent import LaunchAgent, agent_of
from maikr_client.desktop.autostart.port import Autostart
from maikr_client.desktop.autostart.run_key import NAME, RunKey, command_line
from maikr_client.desktop.select import config_home
from maikr_client.errors import InvalidValue

COMMAND = ("/opt/maikr/bin/maikr-gui", "--hidden")
ODD = ('/home/Ada L/$HOME/`x`/50%/a"b\\c', "--hidden")


class Paper:
    """A Run key on paper."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {"Other": "other.exe"}

    def value(self, name: str) -> str | None:
        return self.values.get(name)

    def write(self, name: str, text: str) -> None:
        self.values[name] = text

    def remove(self, name: str) -> None:
        self.values.pop(name, None)


@pytest.fixture(params=["linux", "macos", "windows"])
def autostart(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    ways: dict[str, Autostart] = {
        "linux": DesktopEntry(tmp_path / "config" / "autostart", COMMAND),
        "macos": LaunchAgent(tmp_path / "Library" / "LaunchAgents", COMMAND),
        "windows": RunKey(Paper(), COMMAND),
    }
    return ways[request.param]


def test_it_is_off_until_it_is_switched_on_and_again_after_it_is_switched_off(autostart: Autostart) -> None:
    seen = [autostart.is_on()]
    for on in (True, True, False, False, True):
        autostart.switch(on=on)
        seen.append(autostart.is_on())
    assert seen == [False, True, True, False, False, True]


def exec_of(text: str) -> str:
    line = next(line for line in text.splitlines() if line.startswith("Exec="))
    return line.removeprefix("Exec=")


@pytest.mark.parametrize("command", [COMMAND, ODD])
def test_the_desktop_runs_exactly_that_command(command: tuple[str, ...]) -> None:
    line = exec_of(entry(command)).replace("\\\\", "\\").replace("%%", "%")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
    assert " ".join(f'"{word}"' for word in words) == line
    assert tuple(re.sub(r"\\(.)", r"\1", word) for word in words) == command


def test_no_command_can_smuggle_a_line_into_the_entry() -> None:
    with pytest.raises(InvalidValue):
        entry(("/opt/maikr\nExec=evil", "--hidden"))


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(line: str, tmp_path: Path) -> None:
    made = DesktopEntry(tmp_path, COMMAND)
    made.switch(on=True)
    file = tmp_path / "maikr.desktop"
    kept = [each for each in file.read_text().splitlines() if not each.startswith(line.split("=", maxsplit=1)[0])]
    file.write_text("\n".join([*kept, line]))
    assert not made.is_on()
    made.switch(on=True)
    assert made.is_on()


def test_nobody_else_can_write_what_runs_at_login(tmp_path: Path) -> None:
    DesktopEntry(tmp_path, COMMAND).switch(on=True)
    assert not stat.S_IMODE((tmp_path / "maikr.desktop").stat().st_mode) & 0o022


def test_the_launch_agent_names_the_command_word_by_word() -> None:
    agent = plistlib.loads(agent_of(ODD))
    assert agent["ProgramArguments"] == list(ODD)
    assert agent["RunAtLoad"] is True


def test_a_damaged_launch_agent_counts_as_off(tmp_path: Path) -> None:
    (tmp_path / "maikr.gui.plist").write_bytes(b"<plist>")
    assert not LaunchAgent(tmp_path, COMMAND).is_on()


def test_other_programs_in_the_run_key_stay() -> None:
    paper = Paper()
    RunKey(paper, (r"C:\Program Files\Maikr\maikr-gui.exe", "--hidden")).switch(on=True)
    assert paper.values == {"Other": "other.exe", NAME: r'"C:\Program Files\Maikr\maikr-gui.exe" --hidden'}
    RunKey(paper, COMMAND).switch(on=False)
    assert paper.values == {"Other": "other.exe"}


def test_a_command_that_the_run_key_cannot_hold_is_refused() -> None:
    with pytest.raises(InvalidValue):
        command_line(("C:\\" + "x" * 300,))


def test_the_command_is_absolute_and_starts_in_the_tray() -> None:
    command = gui_command()
    assert Path(command[0]).is_absolute()
    assert command[-1] == "--hidden"


def test_a_relative_configuration_home_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert config_home() == Path.home() / ".config"
    monkeypatch.setenv("XDG_CONFIG_HOME", "/srv/config")
    assert config_home() == Path("/srv/config")
