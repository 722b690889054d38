"""`maikr` as a process: signals, pipes, shells, and what it loads."""

from __future__ import annotations

import os
import pty
import shlex
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import maikr_process
from tests.support.lab import eventually
from tests.support.terminal import converse

MAIKR = (sys.executable, "-m", "maikr_client.cli")
NOT_FOR_STATUS = {
    "asyncio",
    "httpx",
    "keyring",
    "cryptography",
    "rich",
    "platformdirs",
    "sqlite3",
    "tenacity",
    "filelock",
}


@pytest.fixture
def lonely(tmp_path: Path) -> dict[str, str]:
    """A person's environment with files of its own and no daemon."""
    homes = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    return {**dict.fromkeys(homes, str(tmp_path)), "MAIKR_SOCKET": str(tmp_path / "nobody.sock")}


def test_without_a_daemon_it_is_code_4_and_one_line(tmp_path: Path) -> None:
    ended = maikr_process("status", environment={"MAIKR_SOCKET": str(tmp_path / "nobody.sock")})

    assert ended.code == 4
    assert "systemctl start maikr-daemon" in ended.complaint
    assert ended.out == ""


def test_status_loads_no_library_that_it_does_not_need(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom maikr_client.cli.__main__ import run, App, open_session, status_now\n"
        "code = run(['status'], App(open_session=open_session, status_now=status_now))\nprint(code, *sys.modules)"
    )
    environment = {**os.environ, "MAIKR_SOCKET": str(tmp_path / "nobody.sock")}

    told = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    ).stdout.split()

    assert told[0] == "4"
    assert not NOT_FOR_STATUS & {name.partition(".")[0] for name in told[1:]}


def test_ctrl_c_ends_it_without_a_word(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent_backend:
        api = f"https://127.0.0.1:{silent_backend.getsockname()[1]}"
        environment = {**os.environ, "MAIKR_API": api, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
        with subprocess.Popen(
            [*MAIKR, "policy"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            connection, _ = silent_backend.accept()
            with connection:
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=60)

    assert process.returncode == 130
    assert (out, err.strip()) == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc for when the question waits")
def test_ctrl_c_ends_a_question(lonely: dict[str, str]) -> None:
    question = b"Forget how much you used so far? [y/N]:"
    person, terminal = pty.openpty()
    asking = subprocess.Popen(
        [*MAIKR, "usage", "--erase"], env={**os.environ, **lonely}, stdin=terminal, stderr=subprocess.PIPE
    )
    with asking, os.fdopen(person, "rb"), os.fdopen(terminal, "rb"):
        try:
            assert asking.stderr is not None
            assert asking.stderr.read(len(question)) == question
            assert eventually(lambda: Path(f"/proc/{asking.pid}/stat").read_text().rpartition(")")[2].split()[0] == "S")
            asking.send_signal(signal.SIGINT)

            assert asking.wait(timeout=60) == 130
        finally:
            asking.kill()


def test_a_no_is_no_interruption(lonely: dict[str, str]) -> None:
    code, shown = converse([*MAIKR, "usage", "--erase"], {"Forget how much you used so far? [y/N]:": "n"}, lonely)

    assert code == 1
    assert shown.splitlines()[-1] == "Nothing was done."


def test_a_pipe_that_closes_early_is_no_failure_to_talk_about() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run([*MAIKR, "completion", "zsh"], stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)

    assert ended.stderr == b""


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /dev/full elsewhere")
@pytest.mark.parametrize("arguments", [("rules", "list"), ("rules", "list", "--json")])
def test_output_that_finds_no_room_is_said_to_be_that(lonely: dict[str, str], arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [*MAIKR, *arguments],
            env={**os.environ, **lonely},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert ended.returncode == 1
    assert "the disk that it goes to is full" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "closed", "code"),
    [
        (("rules", "list"), ">&-", 0),
        (("rules", "list"), "<&- >&- 2>&-", 0),
        (("login", "you@example.com", "--password-stdin"), "<&-", 2),
        (("usage", "--erase"), "<&-", 4),
    ],
)
def test_a_stream_that_is_closed_is_no_fault_of_ours(
    lonely: dict[str, str], arguments: tuple[str, ...], closed: str, code: int
) -> None:
    program = shlex.join([*MAIKR, *arguments])

    ended = subprocess.run(
        ["bash", "-c", f"{program} {closed}"], env={**os.environ, **lonely}, capture_output=True, text=True, check=False
    )

    assert ended.returncode == code, ended.stderr


def test_letters_that_the_terminal_lacks_are_no_failure(tmp_path: Path, lonely: dict[str, str]) -> None:
    (tmp_path / "maikr").mkdir()
    (tmp_path / "maikr" / "rules.maikr").write_text("猫.example block\nb.example blok\n", encoding="utf-8")
    environment = {**lonely, "PYTHONIOENCODING": "latin-1"}

    checked = maikr_process("rules", "check", environment=environment)
    listed = maikr_process("rules", "list", "--json", environment=environment)

    assert checked.code == 1
    assert "?blok?" in checked.out
    assert listed.json[0]["destination"] == "猫.example"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(shell: str) -> None:
    ended = maikr_process("completion", shell)

    assert ended.code == 0
    assert "_MAIKR_COMPLETE" in ended.out


def test_bash_understands_its_script() -> None:
    script = maikr_process("completion", "bash").out

    assert subprocess.run(["bash", "-n"], input=script, text=True, check=False).returncode == 0


def test_the_shell_is_offered_commands() -> None:
    asked = {"_MAIKR_COMPLETE": "bash_complete", "COMP_WORDS": "maikr dis", "COMP_CWORD": "1"}

    assert maikr_process(environment=asked).out == "plain,disconnect\n"


def test_help_is_there_for_a_newcomer() -> None:
    ended = maikr_process("--help")

    assert ended.code == 0
    assert "maikr signup" in ended.out
    assert all(command in ended.out for command in ("connect", "disconnect", "status", "reports"))


def test_no_colour_is_used_on_a_pipe() -> None:
    assert "\x1b" not in maikr_process("--help").out
