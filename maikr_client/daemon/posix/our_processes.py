"""Processes of ours in this network, found without any file of ours (proc(5))."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from maikr_client.daemon.linux.numbers import slot_of

PROC = Path("/proc")
DAEMON, RESOLVER, PINGER = "maikr_client.daemon", "maikr_client.resolver", "maikr_client.pinger"
TUNNEL = "wireguard-go"
PROGRAMS = {"maikr-daemon": DAEMON, "maikr-resolver": RESOLVER, "maikr-pinger": PINGER}
UNPRIVILEGED = (RESOLVER, PINGER)
ONE_SHOTS = ("rescue", "guard")


@dataclass(frozen=True, slots=True, kw_only=True)
class OurProcess:
    """`kind` is DAEMON, RESOLVER, PINGER or TUNNEL."""

    pid: int
    kind: str


def our_processes(resolver_uid: int, proc: Path = PROC) -> tuple[OurProcess, ...]:
    """Those that root, or the resolver's user, runs here. Nobody else's process is ever taken for one, whatever it
    calls itself.
    """
    return tuple(_found(resolver_uid, proc))


def _found(resolver_uid: int, proc: Path) -> Iterator[OurProcess]:
    network = (proc / "self/ns/net").readlink()
    for entry in proc.iterdir():
        # a process may end while it is looked at
        with contextlib.suppress(OSError):
            if not entry.name.isdigit() or int(entry.name) == os.getpid() or (entry / "ns/net").readlink() != network:
                continue
            kind = kind_of((entry / "cmdline").read_bytes())
            # one that forbids to be dumped is shown as root's, whoever runs it: its status says who
            if kind is not None and _uid(entry) == (resolver_uid if kind in UNPRIVILEGED else os.geteuid()):
                yield OurProcess(pid=int(entry.name), kind=kind)


def _uid(entry: Path) -> int:
    status = (entry / "status").read_text("utf-8", "replace")
    return int(next(line for line in status.splitlines() if line.startswith("Uid:")).split()[2])


def kind_of(command_line: bytes) -> str | None:
    """What a command line runs of ours, if anything."""
    program, *arguments = command_line.decode("utf-8", "replace").split("\0")
    name = program.rpartition("/")[2]
    if name == TUNNEL and arguments and slot_of(arguments[-2] if arguments[-1] == "" else arguments[-1]) is not None:
        return TUNNEL
    module = PROGRAMS.get(name) or _module(arguments)
    return None if module is None or set(ONE_SHOTS) & set(arguments) else module


def _module(arguments: list[str]) -> str | None:
    """What `python -I -m MODULE` runs."""
    found = arguments[2] if arguments[:2] == ["-I", "-m"] and len(arguments) > 2 else None  # noqa: PLR2004 - those
    return found if found in PROGRAMS.values() else None
