"""`maikr` as a person runs it: in this process, which loads its libraries once, or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

from maikr_client.cli.__main__ import run
from maikr_client.cli.app import App
from maikr_client.compose import open_session

LIMIT_S = 60.0
_AS_USER = """
import asyncio, os, sys
from maikr_client.cli import status, tunnel
from maikr_client.cli.__main__ import main
from maikr_client.daemon_link import at_once, link
from maikr_client.session import live
user = int(sys.argv.pop(1))
os.setgroups([])
os.setgid(user)
os.setuid(user)
main()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line on stderr with which a failure is said; it is one, and no traceback."""
        lines = [line for line in self.err.splitlines() if line.startswith("maikr: ")]
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return lines[0]

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command promised
        """What stdout holds."""
        return json.loads(self.out)


def maikr(*arguments: str, stdin: str = "", app: App | None = None) -> Ended:
    """Run it to its end here, with the session of this environment if no `app` has another."""
    out, err = io.StringIO(), io.StringIO()
    with _stdin(stdin), redirect_stdout(out), redirect_stderr(err):
        code = run(arguments, app or App(open_session=open_session))
    return Ended(code=code, out=out.getvalue(), err=err.getvalue())


def done(*arguments: str, stdin: str = "", app: App | None = None) -> Ended:
    """Run it and expect success."""
    ended = maikr(*arguments, stdin=stdin, app=app)
    assert ended.code == 0, f"maikr {' '.join(arguments)}: {ended.code}\n{ended.out}{ended.err}"
    return ended


def maikr_process(*arguments: str, stdin: str = "", environment: Mapping[str, str] | None = None) -> Ended:
    """Run it as a process of its own."""
    return _process([sys.executable, "-m", "maikr_client.cli", *arguments], stdin, environment)


def maikr_as(user: int, *arguments: str) -> Ended:
    """Run it as a process of another user, who may not be able to read our sources: they are loaded before."""
    return _process([sys.executable, "-c", _AS_USER, str(user), *arguments], "", None)


def _process(argv: Sequence[str], stdin: str, environment: Mapping[str, str] | None) -> Ended:
    ended = subprocess.run(
        argv,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return Ended(code=ended.returncode, out=ended.stdout, err=ended.stderr)


@contextmanager
def _stdin(text: str) -> Iterator[None]:
    before, sys.stdin = sys.stdin, io.StringIO(text)
    try:
        yield
    finally:
        sys.stdin = before
