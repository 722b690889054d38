"""Split DNS on real packets: another VPN's names are asked for in its tunnel, and it takes no other name.

systemd-resolved itself is no part of the lab: what it says, in its own words, comes from a stand-in for `busctl`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import dns.message
import dns.rcode
import pytest

from tests.support.clear_capture import clear_packets
from tests.support.lab import Lab, ask_site, eventually
from tests.support.names import asked
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab

ROOT = Path(__file__).parents[2]
DEVICE, OWN, SERVER, ANSWER = "work0", "10.8.0.2", "10.8.0.1", "10.8.0.99"
CLAIMED = ("corp.example", ".", "test", "com", "alpha.test")


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The other VPN."""

    process: subprocess.Popen[bytes]
    log: Path

    @property
    def heard(self) -> list[str]:
        """The names that its server was asked for."""
        return self.log.read_text().splitlines()[1:]


@pytest.fixture
def work(lab: Lab, ruled: RuledLab, tmp_path: Path) -> Iterator[Work]:
    """Another VPN's tunnel is up, and systemd-resolved was told that its server answers for CLAIMED."""
    log = tmp_path / "asked"
    log.touch()
    argv = [sys.executable, "-m", "tests.support.work_tunnel", DEVICE, OWN, SERVER, ANSWER, str(log)]
    with subprocess.Popen(argv, cwd=ROOT) as process:
        try:
            eventually(log.read_text)
            with saying(ruled.daemon_pid, int(log.read_text()), tmp_path):
                yield Work(process=process, log=log)
                ruled.disconnect()
        finally:
            process.kill()


@contextmanager
def saying(daemon: int, index: int, folder: Path) -> Iterator[None]:
    """What the daemon is told when it asks systemd-resolved."""
    said = folder / "said"
    servers = {"type": "a(iiay)", "data": [[index, 2, [10, 8, 0, 1]]]}
    domains = {"type": "a(isb)", "data": [[index, domain, True] for domain in CLAIMED]}
    said.write_text(f"{json.dumps(servers)}\n{json.dumps(domains)}\n")
    stand_in = folder / "busctl"
    stand_in.write_text(f"#!/bin/sh\ncat {said}\n")
    stand_in.chmod(0o755)
    enter = ["nsenter", "--mount", f"--target={daemon}", "sh", "-euc"]
    begin = (
        f"mkdir -p /run/systemd/resolve; mount --bind {stand_in} /usr/bin/busctl; : >/run/systemd/resolve/resolv.conf"
    )
    subprocess.run([*enter, begin], check=True)
    try:
        yield
    finally:
        subprocess.run([*enter, "umount --lazy /usr/bin/busctl; rm -r /run/systemd/resolve"], check=True)


def addresses(name: str) -> list[str]:
    answer = asked(name)
    return [] if answer is None else [str(each) for rrset in answer.answer for each in rrset]


def source(name: str) -> str | None:
    answer = ask_site(name, 4)
    return None if answer is None else answer.source


def test_a_tunnels_names_are_asked_for_in_it_and_no_others(lab: Lab, ruled: RuledLab, work: Work) -> None:
    ruled.have(f"alpha.test via {lab.servers[1].name}\n")
    eventually(lambda: addresses("intranet.corp.example") == [ANSWER])

    assert source("alpha.test") == str(lab.servers[1].exit4)
    assert source("whoami.test") == str(lab.servers[0].exit4)
    assert set(work.heard) == {"intranet.corp.example"}


def test_without_its_tunnel_a_name_is_asked_for_nowhere_else(lab: Lab, ruled: RuledLab, work: Work) -> None:
    ruled.have("alpha.test direct\n")
    eventually(lambda: addresses("intranet.corp.example") == [ANSWER])
    with clear_packets(lab) as clear:
        clear.at_rest()
        work.process.kill()
        work.process.wait()
        answers = [asked(f"n{number}.corp.example") for number in range(3)]

        assert all(answer is None or answer.rcode() != dns.rcode.NOERROR for answer in answers)
        assert (clear.count, clear.seen) == (0, [])
        # what rules lead outside is the witness that what leaves is seen
        assert source("alpha.test") == str(lab.home4)
        assert eventually(lambda: clear.count)
