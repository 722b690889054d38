"""What happens between the enclosure's door closing and the command's end?"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from maikr_lab.backend_process import start_backend
from maikr_lab.daemon_process import SupervisedDaemon
from maikr_lab.environment import client_environment, wayland_socket_of, x_cookie_of
from maikr_lab.errors import LabError
from maikr_lab.files import LabFiles
from maikr_lab.keyring_process import start_keyring
from maikr_lab.mounts import make_private
from maikr_lab.plan import LabPlan
from maikr_lab.world import build_world

CANNOT_EXECUTE, NOT_FOUND, KILLED_BY = 126, 127, 128
"""Exit codes as shells have them (POSIX.1-2024, XCU 2.8.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to build, and the command to run in the client host. `timing`: say on stderr how long building took."""

    plan: LabPlan
    command: tuple[str, ...]
    backend: bool = True
    daemon: bool = True
    keyring: bool = True
    timing: bool = False


def run_lab(wanted: Wanted) -> int:
    """Build the world, run the command, and return its exit code. Must run enclosed. Raises LabError."""
    started_s = time.monotonic()
    files, outer = LabFiles(), dict(os.environ)
    wayland = wayland_socket_of(outer)
    make_private(files, wayland=wayland, x_cookie=x_cookie_of(outer))
    programs = Path(sys.executable).parent
    environment = client_environment(wanted.plan, files, outer, programs, wayland=wayland is not None)
    try:
        return asyncio.run(_live(wanted, files, environment, started_s))
    except asyncio.CancelledError:
        return KILLED_BY + signal.SIGTERM
    except OSError as error:
        raise LabError(f"the lab could not be built: {error}") from error


async def _live(wanted: Wanted, files: LabFiles, environment: Mapping[str, str], started_s: float) -> int:
    daemon = SupervisedDaemon(wanted.plan, files)
    _leave_on_terminate()
    world = await build_world(wanted.plan, files)
    await asyncio.gather(
        start_backend(wanted.plan, files, world.keys) if wanted.backend else _nothing(),
        start_keyring(wanted.plan, files, environment) if wanted.keyring else _nothing(),
        daemon.start() if wanted.daemon else _nothing(),
    )
    if wanted.timing:
        sys.stderr.write(f"maikr-lab: up in {time.monotonic() - started_s:.2f} s\n")
    try:
        return await _command(wanted, environment)
    finally:
        await daemon.stop()
        world.services.stop()


async def _nothing() -> None:
    """In the place of what isn't wanted."""


def _leave_on_terminate() -> None:
    """Have SIGTERM cancel the main task, so that the command and the daemon are told."""
    task = asyncio.current_task()
    if task is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)


async def _command(wanted: Wanted, environment: Mapping[str, str]) -> int:
    """The command in the foreground: the terminal's Ctrl-C is for it alone."""
    asyncio.get_running_loop().add_signal_handler(signal.SIGINT, lambda: None)
    refused = _refused(wanted.command[0], environment.get("PATH"))
    if refused is not None:
        return refused
    argv = ["ip", "netns", "exec", wanted.plan.client_ns, *wanted.command]
    process = await asyncio.create_subprocess_exec(*argv, env=dict(environment))
    try:
        code = await process.wait()
    except asyncio.CancelledError:
        with suppress(ProcessLookupError):
            process.terminate()
        code = await process.wait()
    return code if code >= 0 else KILLED_BY - code


def _refused(program: str, path: str | None) -> int | None:
    """The exit code for a program that can't be started, which is said; None for one that can."""
    if shutil.which(program, path=path) is not None:
        return None
    there = os.sep in program and Path(program).exists()
    sys.stderr.write(f"maikr-lab: {program}: {'cannot be executed' if there else 'no such command'}\n")
    return CANNOT_EXECUTE if there else NOT_FOUND
