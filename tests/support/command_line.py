"""`maikr` as a person runs it: a process of its own for each command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LIMIT_S = 60.0


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


def maikr(
    *arguments: str, stdin: str = "", environment: Mapping[str, str] | None = None, user: int | None = None
) -> Ended:
    """Run it to its end, as the user with this id if not as ours."""
    done = subprocess.run(
        [sys.executable, "-m", "maikr_client.cli", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, **(environment or {})},
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )
    return Ended(code=done.returncode, out=done.stdout, err=done.stderr)


def done(*arguments: str, stdin: str = "", environment: Mapping[str, str] | None = None) -> Ended:
    """Run it and expect success."""
    ended = maikr(*arguments, stdin=stdin, environment=environment)
    assert ended.code == 0, f"maikr {' '.join(arguments)}: {ended.code}\n{ended.out}{ended.err}"
    return ended
