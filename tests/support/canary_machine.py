"""A machine full of things that nobody else is to learn, and the `maikr` command on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.support.command_line import LIMIT_S

Command = tuple[tuple[str, ...], str]
"""Arguments, and what is on standard input."""
ROOT = Path(__file__).resolve().parents[2]
_NAMED = 'hostname "$0" && exec "$@"'


@dataclass(frozen=True, slots=True, kw_only=True)
class CanaryMachine:
    """Its secrets, each a word that occurs nowhere else."""

    home: Path
    host: str
    user: str
    program: str
    wifi: str
    zone: str
    language: str

    def make(self) -> CanaryMachine:
        """Set it up: a home, an installed program, a Wi-Fi whose name every usual tool tells."""
        programs = self.home / "bin"
        programs.mkdir(parents=True)
        for name in (self.program, "nmcli", "iwgetid", "iw"):
            (programs / name).write_text(f"#!/bin/sh\necho {self.wifi}\n")
            (programs / name).chmod(0o755)
        return self

    @property
    def secrets(self) -> Mapping[str, str]:
        """Name and value of each."""
        return {
            "home directory": str(self.home),
            "home directory's name": self.home.name,
            "host name": self.host,
            "user name": self.user,
            "installed program": self.program,
            "Wi-Fi name": self.wifi,
            "time zone": self.zone,
            "time zone's place": self.zone.rpartition("/")[2],
            "language": self.language.partition(".")[0],
        }

    def maikr(self, *commands: Command) -> list[str]:
        """Run them to their ends, which must be good ones, in one process; what each wrote."""
        program = [sys.executable, "-m", "tests.support.commands_in_turn"]
        ended = subprocess.run(
            ["unshare", "--uts", "sh", "-c", _NAMED, self.host, *program],
            input=json.dumps(commands),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
            cwd=ROOT,
            env=self._environment(),
        )
        assert ended.returncode == 0, ended.stderr
        return list(json.loads(ended.stdout))

    def _environment(self) -> dict[str, str]:
        xdg = {
            f"XDG_{kind}_HOME": str(self.home / place)
            for kind, place in (("CONFIG", ".config"), ("DATA", ".data"), ("STATE", ".state"), ("CACHE", ".cache"))
        }
        names = dict.fromkeys(("USER", "LOGNAME", "USERNAME", "SUDO_USER"), self.user)
        path = f"{self.home / 'bin'}:{os.environ['PATH']}"
        own = {"HOME": str(self.home), "HOSTNAME": self.host, "TZ": self.zone, "LANG": self.language, "PATH": path}
        return {**os.environ, **xdg, **names, **own, "LC_ALL": self.language, "PWD": str(self.home)}
