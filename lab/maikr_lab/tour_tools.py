"""With which hands does the tour work? A person's: the `maikr` command, curl, and a look at the backend's files."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from maikr_lab.jsonlines import Json

COMMAND_LIMIT_S = 20.0
POLL_S = 0.05


class TourFailed(Exception):
    """A step did not hold; the text says what was seen instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


class Hands(Protocol):
    """Runs a command to its end, and reads a file as it is now ("" while it isn't there)."""

    def run(self, argv: list[str], stdin: str = "") -> Done:
        """Never raises: a command that takes too long, or isn't there, has failed."""

    def read(self, path: Path) -> str:
        """The text of the file."""


class RealHands:
    """Hands in the client host."""

    def run(self, argv: list[str], stdin: str = "") -> Done:
        """Run it as a child."""
        try:
            ended = subprocess.run(
                argv, input=stdin, capture_output=True, text=True, timeout=COMMAND_LIMIT_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Done(code=1, out="", err=str(error))
        return Done(code=ended.returncode, out=ended.stdout, err=ended.stderr)

    def read(self, path: Path) -> str:
        """Read it."""
        return path.read_text(encoding="utf-8") if path.exists() else ""


def maikr(hands: Hands, *arguments: str, stdin: str = "") -> str:
    """What `maikr ARGUMENTS` printed. Raises TourFailed with what it complained of."""
    done = hands.run(["maikr", *arguments], stdin)
    if done.code != 0:
        raise TourFailed(f"`maikr {' '.join(arguments)}` ended with {done.code}: {done.err.strip()}")
    return done.out


def parsed(text: str, what: str) -> Json:
    """JSON that somebody printed. Raises TourFailed."""
    try:
        value: Json = json.loads(text)
    except json.JSONDecodeError:
        raise TourFailed(f"{what} is no JSON: {text[:80]!r}") from None
    return value


def address_seen_by(hands: Hands, site: str, family: int) -> str:
    """Which address the site says it was asked from. Raises TourFailed."""
    done = hands.run(["curl", "-sS", f"-{family}", "--noproxy", "*", "--max-time", "5", f"http://{site}/"])
    answer = parsed(done.out, f"{site}'s answer") if done.code == 0 else None
    if not isinstance(answer, dict):
        raise TourFailed(f"{site} did not answer over IPv{family}: {done.err.strip()}")
    return str(answer.get("source"))


def expect(*, held: bool, otherwise: str) -> None:
    """Go on if it held. Raises TourFailed with what was seen otherwise."""
    if not held:
        raise TourFailed(otherwise)


def wait_for(look: Callable[[], str], limit_s: float) -> str:
    """What `look` sees once it sees something, or "" after the limit."""
    deadline_s = time.monotonic() + limit_s
    while not (seen := look()) and time.monotonic() < deadline_s:
        time.sleep(POLL_S)
    return seen
