"""A network with a sign-in page around the client host, and programs that are let out to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.wire.requests import Connect
from maikr_lab.portal import PORTAL_PORT, PortalMode
from tests.support.lab import Lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

SIGN_IN = f"http://192.0.2.1:{PORTAL_PORT}/sign-in"
CURL = ("curl", "-sS", "--noproxy", "*", "--max-time", "15")
AS_USER = """
import encodings.idna, locale, os, sys  # what is loaded late may be out of a user's reach
from maikr_client.daemon_link.portal_entry import main
user = int(sys.argv.pop(1))
if user:
    os.setgroups([])
    os.setgid(user)
    os.setuid(user)
sys.exit(main())
"""
KNOCKING = """
import socket, sys, time
while True:
    for kind, port in ((socket.SOCK_STREAM, 80), (socket.SOCK_DGRAM, 53)):
        made = socket.socket(socket.AF_INET, kind)
        made.setblocking(False)
        try:
            made.connect((sys.argv[1], port))
            if kind == socket.SOCK_DGRAM:
                made.send(b"x")
        except OSError:
            pass
        made.close()
    print("knock", flush=True)
    time.sleep(0.02)
"""
"""Knocks at an address for ever, by TCP and UDP: what reaches the wire is the witness's to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalLab:
    """The lab, with a plan that looks for sign-in pages."""

    lab: Lab
    ruled: RuledLab

    def want(self) -> None:
        """A tunnel, by the first two servers."""
        names = tuple(server.name for server in self.lab.servers[:2])
        self.ruled.ask(Connect(plan=replace(self.ruled.plan("", default=names), rules_sha256=None, portal_check=True)))

    def noticed(self) -> Status:
        """The status that tells of a page."""
        return eventually(lambda: self._with(ProblemCode.CAPTIVE_PORTAL))

    def connected(self, limit_s: float = 60) -> Status:
        """The status once the tunnel is up."""
        return eventually(self._connected, limit_s)

    @contextmanager
    def let_out(self, *command: str) -> Iterator[subprocess.Popen[str]]:
        """A program at the page that nobody ends when the tunnel is up, while the block runs."""
        with self.asking(0, *command) as (process, told):
            assert "until" in told, told
            yield process

    @contextmanager
    def asking(self, user: int, *command: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
        """The same as a `user`, and what the daemon said."""
        reading, writing = os.pipe()
        argv = [sys.executable, "-I", "-c", AS_USER, str(user), "--report", str(writing)]
        argv += ["--socket", self.lab.description["daemon"]["socket"], "--", *command]
        process = subprocess.Popen(argv, pass_fds=[writing], stdout=subprocess.PIPE, text=True)
        os.close(writing)
        with os.fdopen(reading) as report, process:
            try:
                yield process, json.loads(report.readline())
            finally:
                process.kill()

    def _with(self, code: ProblemCode) -> Status | None:
        status = self.ruled.status()
        return status if status.problem is not None and status.problem.code is code else None

    def _connected(self) -> Status | None:
        status = self.ruled.status()
        return status if status.state is TunnelState.CONNECTED else None


def knocks(program: subprocess.Popen[str], times: int) -> None:
    """Wait until it has knocked so often from now on."""
    assert program.stdout is not None
    for _ in range(times):
        assert program.stdout.readline() == "knock\n"


def has_hole() -> bool:
    """The kernel's table has a way to a sign-in page."""
    told = subprocess.run(["nft", "list", "table", "inet", "maikr"], capture_output=True, text=True, check=False)
    return "chain portal" in told.stdout


def maikr(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line."""
    program = Path(sys.executable).parent / "maikr"
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=False)


@contextmanager
def portal_lab(lab: Lab) -> Iterator[PortalLab]:
    """No tunnel and no page before and after."""
    with ruled_lab(lab) as ruled:
        try:
            yield PortalLab(lab=lab, ruled=ruled)
        finally:
            lab.control.set_portal(PortalMode.OFF)
