"""systemd units as values, and a process confined as its unit says, as far as that goes without systemd.

`python -m tests.support.unit_file UNIT COMMAND...` runs COMMAND in the unit's capability bounding set, system call
filter, address families, file mode mask, without new privileges and without memory that is written and executed.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UNITS = Path(__file__).resolve().parents[2] / "installers/linux"
DAEMON_UNIT, GUARD_UNIT = UNITS / "maikr-daemon.service", UNITS / "maikr-guard.service"
PLAIN_GUARD_UNIT, SHUTDOWN_UNIT = UNITS / "maikr-guard-plain.service", UNITS / "maikr-shutdown.service"
PROGRAM, STATE_DIR = "/usr/bin/maikr-daemon", "/var/lib/maikr"
_ALLOW, _EPERM = 0x7FFF0000, 0x00050001
_NOT_EQUAL, _PR_SET_MDWE, _NO_EXEC_GAIN = 1, 65, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """`settings` are all assignments, in order."""

    settings: tuple[tuple[str, str], ...]

    def words(self, name: str) -> list[str]:
        """The words of every assignment of `name`."""
        return [word for key, value in self.settings if key == name for word in shlex.split(value)]

    def command(self, state_dir: Path) -> list[str]:
        """The very command line, but for where the program is installed and keeps its state."""
        first, *rest = self.words("ExecStart")
        assert first == PROGRAM
        return [
            sys.executable,
            "-I",
            "-m",
            "maikr_client.daemon",
            *(str(state_dir) if w == STATE_DIR else w for w in rest),
        ]


def read_unit(path: Path) -> Unit:
    """A unit's assignments."""
    lines = path.read_text().splitlines()
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return Unit(settings=tuple((name, value) for name, value in pairs))


def confined(unit: Path, command: list[str]) -> list[str]:
    """The command line that runs `command` confined."""
    return [sys.executable, "-m", "tests.support.unit_file", str(unit), *command]


def _system_calls(names: list[str]) -> Iterator[str]:
    for name in names:
        if not name.startswith("@"):
            yield name
            continue
        shown = subprocess.run(["systemd-analyze", "syscall-filter", name], check=True, capture_output=True, text=True)
        members = [line.strip() for line in shown.stdout.splitlines()[1:]]
        yield from _system_calls([each for each in members if each and not each.startswith("#")])


def _filter(unit: Unit) -> None:
    """An allow list, and sockets of the unit's families only (libseccomp, seccomp_rule_add(3))."""
    lib = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    lib.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(lib.seccomp_init(ctypes.c_uint32(_EPERM)))

    class Compare(ctypes.Structure):
        _fields_ = [("arg", ctypes.c_uint), ("op", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64)]

    lib.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.POINTER(Compare)
    ]  # fmt: skip
    added = 0
    for name in {*_system_calls(unit.words("SystemCallFilter")), "execve"}:
        number = lib.seccomp_syscall_resolve_name(name.encode())
        if number < 0:
            continue
        if name == "socket":
            for family in unit.words("RestrictAddressFamilies"):
                one = (Compare * 1)(Compare(0, 4, getattr(socket, family), 0))
                assert lib.seccomp_rule_add_array(context, _ALLOW, number, 1, one) == 0
        else:
            assert lib.seccomp_rule_add_array(context, _ALLOW, number, 0, None) == 0
        added += 1
    assert added > 100
    assert lib.seccomp_load(context) == 0


def _confine(unit: Unit) -> None:
    os.umask(int(unit.words("UMask")[0], 8))
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.prctl(_PR_SET_MDWE, *map(ctypes.c_ulong, (_NO_EXEC_GAIN, 0, 0, 0))) == 0, "no PR_SET_MDWE"
    _filter(unit)


def _main() -> None:
    unit, command = read_unit(Path(sys.argv[1])), sys.argv[2:]
    kept = ",".join(f"+{each.removeprefix('CAP_').lower()}" for each in unit.words("CapabilityBoundingSet"))
    if command[0] != "setpriv":
        inner = [sys.executable, "-m", "tests.support.unit_file", sys.argv[1], "setpriv", *command]
        bounded = ["setpriv", f"--bounding-set=-all,{kept}", "--inh-caps=-all", "--no-new-privs", *inner]
        os.execvp("setpriv", bounded)  # noqa: S606 - to become the command is what this is for
    _confine(unit)
    os.execvp(command[1], command[1:])  # noqa: S606 - the same


if __name__ == "__main__":
    _main()
