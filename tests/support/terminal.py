"""A program on a terminal of its own, and a person who answers when asked."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from collections.abc import Mapping, Sequence

LIMIT_S = 30.0


def converse(argv: Sequence[str], answers: Mapping[str, str], environment: Mapping[str, str]) -> tuple[int, str]:
    """Run `argv` on a terminal; whenever a question of `answers` appears, its answer is typed, in this order.

    Returns the exit code and everything that the terminal showed.
    """
    person, terminal = pty.openpty()
    try:
        with subprocess.Popen(
            argv, stdin=terminal, stdout=terminal, stderr=terminal, env={**os.environ, **environment}
        ) as process:
            os.close(terminal)
            shown = "".join(_answered(person, question, answer) for question, answer in answers.items())
            shown += _read(person, until=None)
            return process.wait(LIMIT_S), shown
    finally:
        os.close(person)


def _answered(person: int, question: str, answer: str) -> str:
    shown = _read(person, until=question)
    os.write(person, answer.encode() + b"\n")
    return shown


def _read(person: int, until: str | None) -> str:
    """What is shown until that text, or else until the terminal is closed."""
    shown, deadline = b"", time.monotonic() + LIMIT_S
    while until is None or until.encode() not in shown:
        ready, _, _ = select.select([person], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, f"not asked {until!r}, but shown: {shown.decode()}"
        try:
            shown += os.read(person, 4096)
        except OSError:  # the program's end of the terminal is closed: EIO, pty(7)
            assert until is None, f"not asked {until!r}, but shown: {shown.decode()}"
            break
    return shown.decode()
