"""A process that reports, ended by SIGKILL at its n-th step: a call into SQLite or the file system.

    python -m tests.support.mortal_reporter DIRECTORY

writes, for n = 1, 2, ..., one line of JSON: what a reporter that was killed right before its n-th call, and one after
it that was not killed, left behind; the last line is of one that came to its end.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from maikr_client.model.status import Usage
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Sender
from tests.support.reporting import occasion, used
from tests.support.sign_ins import NOON

_OF_SQLITE = (sqlite3.Connection, sqlite3.Cursor)
_OF_FILES = frozenset({"write", "open", "close", "rename", "replace", "fsync", "unlink", "mkdir", "flock"})


class Doom:
    """Counts calls of all threads, and ends the process at the one numbered `step`."""

    def __init__(self, step: int) -> None:
        self._left = step
        self._lock = threading.Lock()

    def begin(self) -> None:
        """From now on."""
        threading.setprofile(self._seen)
        sys.setprofile(self._seen)

    def _seen(self, _frame: FrameType, event: str, called: object) -> None:
        if event == "c_call" and _matters(called):
            with self._lock:
                self._left -= 1
                if self._left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)


def _matters(called: object) -> bool:
    owner = getattr(called, "__self__", None)
    if isinstance(owner, _OF_SQLITE):
        return True
    return getattr(owner, "__name__", "") in {"posix", "fcntl"} and getattr(called, "__name__", "") in _OF_FILES


async def report(directory: Path, totals: Sequence[Usage]) -> None:
    """What `maikr` does at a session's end; the backend is the file `taken`."""

    async def count() -> Sequence[Usage]:
        return totals

    async def post(body: str) -> None:
        descriptor = os.open(directory / "taken", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(descriptor, body.encode() + b"\n")
        os.close(descriptor)

    async def allowed() -> None:
        pass

    ledger = Ledger(directory / "reports.sqlite", now=lambda: NOON)
    outcome = await Sender(ledger, directory / "reports.lock", totals=count, post=post, allowed=allowed).report(
        occasion()
    )
    assert outcome.problem is None
    assert not outcome.skipped
    await ledger.expire(365)
    assert ledger.problem is None


def forked(directory: Path, totals: Sequence[Usage], step: int = 0) -> bool:
    """Report in a process of its own; whether it came to its end."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if step:
                Doom(step).begin()
            asyncio.run(report(directory, totals))
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    assert killed or os.WEXITSTATUS(status) == 0
    return not killed


def main(scratch: Path) -> None:
    """All steps."""
    step, ended = 0, False
    while not ended:
        step += 1
        directory = scratch / str(step)
        directory.mkdir(mode=0o700)
        forked(directory, [used(up=3)])
        ended = forked(directory, [used(up=10), used("rome-2", down=5)], step)
        forked(directory, [used(up=11), used("rome-2", down=5)])
        bodies = [json.loads(line) for line in (directory / "taken").read_text().splitlines()]
        sys.stdout.write(json.dumps({"step": step, "ended": ended, "bodies": bodies}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
