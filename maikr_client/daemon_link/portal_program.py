"""Starts a program that reaches a network's sign-in page, as a child that asks the daemon for itself."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from maikr_client.daemon_link.refusals import error_of
from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.wire.codec import decode

GRACE_S = 2.0
START_S = 30.0
_LONGEST_REPORT = 4096


class StartedProgram:
    """See `PortalProgram`. It leads a process group of its own, so that all of it can be ended."""

    def __init__(self, process: asyncio.subprocess.Process, until: datetime) -> None:
        self._process = process
        self.until = until

    async def wait(self) -> int:
        """Its exit code."""
        return await self._process.wait()

    async def end(self) -> None:
        """Asked first, then killed."""
        await end_group(self._process)


async def start_at_portal(path: Path, command: tuple[str, ...]) -> StartedProgram:
    """Start `command` with the daemon at `path` told of its process. Raises what the daemon refused with, Failed."""
    reading, writing = os.pipe()
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-m", "maikr_client.daemon_link.portal_entry",
            "--socket", str(path), "--report", str(writing), "--", *command,
            pass_fds=[writing],
            start_new_session=True,
        )  # fmt: skip
    except OSError:
        os.close(reading)
        raise Failed(ProblemCode.COMMAND_FAILED, what="portal") from None
    finally:
        os.close(writing)
    try:
        return StartedProgram(process, await _until(reading))
    except BaseException:
        await end_group(process)
        raise


async def end_group(process: asyncio.subprocess.Process) -> None:
    """End a process that leads its group, and all of its group."""
    for number in (signal.SIGTERM, signal.Signals["SIGKILL"]):
        with contextlib.suppress(ProcessLookupError):
            _tell_group(process.pid, number)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE_S):
                await process.wait()


async def _until(descriptor: int) -> datetime:
    """What the child reports. Raises what the daemon refused with, Failed for a child that reports nothing."""
    reader = asyncio.StreamReader(limit=_LONGEST_REPORT)
    pipe, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(descriptor, "rb")
    )
    try:
        async with asyncio.timeout(START_S):
            line = await reader.readline()
    except TimeoutError:
        line = b""
    finally:
        pipe.close()
    match json.loads(line or b"null"):
        case {"until": until}:
            return decode(datetime, until)
        case {"problem": problem}:
            raise error_of(decode(Problem, problem))
        case _:
            raise Failed(ProblemCode.COMMAND_FAILED, what="portal")


def _tell_group(pid: int, number: signal.Signals) -> None:
    # by name: the type checker for Windows, where there are no groups, would refuse os.killpg
    tell = getattr(os, "killpg", None)
    if tell is not None:
        tell(pid, number)
