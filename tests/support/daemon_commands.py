"""The daemon's other command lines: the guard at boot, rescue, removal. Everything here runs in the client's host."""

from __future__ import annotations

import contextlib
import importlib
import io
import multiprocessing
import os
import subprocess
import sys
import tempfile
from multiprocessing.connection import Connection

from maikr_client.cli.__main__ import run as run_command
from maikr_client.cli.app import App
from maikr_client.compose import open_session
from tests.support import unit_file
from tests.support.daemon_process import NOBODY, ROOT, STATE_DIR, WAIT_S


def guard_at_boot() -> None:
    """The boot unit's very command line."""
    unit = unit_file.read_unit(unit_file.GUARD_UNIT)
    subprocess.run(
        unit_file.confined(unit_file.GUARD_UNIT, unit.command(STATE_DIR)), cwd=ROOT, check=True, capture_output=True
    )


def rescue() -> tuple[int, str]:
    """`maikr rescue` as root: its exit code and what it says."""
    command = [sys.executable, "-m", "maikr_client.cli", "rescue", "--state-dir", str(STATE_DIR)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=WAIT_S, check=False)
    return done.returncode, done.stdout + done.stderr


def rescue_as_nobody() -> tuple[int, str]:
    """`maikr rescue` as a user without any right, whom the daemon's directory is closed to: its exit code and what it
    says.
    """
    ours, childs = multiprocessing.Pipe()
    with tempfile.TemporaryDirectory() as closed:
        child = multiprocessing.get_context("fork").Process(target=_rescue_as_nobody, args=(childs, closed))
        child.start()
        answer: tuple[int, str] = ours.recv()
        child.join()
    return answer


def _rescue_as_nobody(answer: Connection, state_dir: str) -> None:
    importlib.import_module("maikr_client.cli.rescue")  # where Python lies may be closed to nobody
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        code = run_command(["rescue", "--state-dir", state_dir], App(open_session=open_session))
    answer.send((code, said.getvalue()))


def impostor_survives_rescue() -> bool:
    """Whether a process of another user that calls itself our daemon outlives a rescue."""
    with subprocess.Popen(["maikr-daemon", "60"], executable="/bin/sleep", user=NOBODY, group=NOBODY) as impostor:
        rescue()
        alive = impostor.poll() is None
        impostor.kill()
    return alive


def uninstall() -> str:
    """What a package's removal does, and says."""
    script = str(ROOT / "installers/linux/uninstall")
    program = [sys.executable, "-I", "-m", "maikr_client.daemon", "rescue", "--state-dir", str(STATE_DIR)]
    done = subprocess.run(
        [script, "--purge", str(STATE_DIR), *program], cwd="/", capture_output=True, text=True, check=True
    )
    return done.stdout
