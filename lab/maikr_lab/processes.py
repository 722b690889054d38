"""How does the lab start the programs that live in it, and see that they are up?"""

from __future__ import annotations

import asyncio
import contextlib
from asyncio.subprocess import DEVNULL, STDOUT, Process
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from maikr_lab.errors import LabError

POLL_S = 0.01
TAIL_LINES = 15


async def start(argv: list[str], log: Path, environment: Mapping[str, str] | None = None) -> Process:
    """Start with stdout and stderr in the log. Raises LabError when there is no such program."""
    with log.open("ab") as file:
        try:
            return await asyncio.create_subprocess_exec(
                *argv, stdin=DEVNULL, stdout=file, stderr=STDOUT, env=environment
            )
        except FileNotFoundError as error:
            raise LabError(f"{argv[0]} is not installed") from error


async def until_ready(
    name: str, process: Process, log: Path, ready: Callable[[], Awaitable[bool]], limit_s: float
) -> None:
    """Wait until `ready()`. Raises LabError with the log's end when the process ends or the time passes before."""
    try:
        async with asyncio.timeout(limit_s):
            while not await ready():
                if process.returncode is not None:
                    raise LabError(f"the {name} did not start (exit code {process.returncode}):\n{tail(log)}")
                await asyncio.sleep(POLL_S)
    except TimeoutError:
        raise LabError(f"the {name} was not ready after {limit_s:.0f} s:\n{tail(log)}") from None


def tail(log: Path) -> str:
    """The last lines of a log, as far as there is one."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
    return "\n".join(lines[-TAIL_LINES:])


async def stop(process: Process, limit_s: float) -> None:
    """SIGTERM, and SIGKILL when that took too long."""
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), limit_s)
        except TimeoutError:
            process.kill()
            await process.wait()


async def unix_socket_answers(path: Path) -> bool:
    """Whether somebody accepts connections there."""
    try:
        _, writer = await asyncio.open_unix_connection(path)
    except OSError:
        return False
    writer.close()
    return True
