"""The units: systemd takes them, their score holds, and a daemon confined as its unit says does all its work."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.daemon.journal import WISH_FILE
from maikr_client.daemon.lockdown_file import LOCKDOWN_FILE
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.name_server import NameServer
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import TunnelState
from tests.support import daemon_process as d
from tests.support.linux_parts import clear
from tests.support.linux_traffic import Question, ask
from tests.support.linux_world import CLIENT4, SITE4, SITE6, TUNNEL4, TUNNEL6, World, build_world
from tests.support.unit_file import (
    DAEMON_UNIT,
    GUARD_UNIT,
    PLAIN_GUARD_UNIT,
    PROGRAM,
    SHUTDOWN_UNIT,
    STATE_DIR,
    read_unit,
)

SECURITY = Path(__file__).resolve().parents[3] / "docs/security.md"


@pytest.mark.parametrize("unit", [DAEMON_UNIT, GUARD_UNIT, PLAIN_GUARD_UNIT, SHUTDOWN_UNIT], ids=lambda each: each.name)
def test_systemd_takes_the_unit(unit: Path, tmp_path: Path) -> None:
    program = tmp_path / "maikr-daemon"
    program.symlink_to("/bin/true")
    copy = tmp_path / unit.name
    copy.write_text(unit.read_text().replace(PROGRAM, str(program)))

    done = subprocess.run(["systemd-analyze", "verify", copy], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize("unit", [DAEMON_UNIT, GUARD_UNIT, PLAIN_GUARD_UNIT, SHUTDOWN_UNIT], ids=lambda each: each.name)
def test_the_unit_is_as_tight_as_the_document_says(unit: Path) -> None:
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    score = re.search(rf"{unit.name}: (\d+\.\d)", shown)
    promised = re.search(rf"`{unit.name}` *\| *(\d+\.\d)", SECURITY.read_text())

    assert score is not None
    assert promised is not None
    assert float(score[1]) <= float(promised[1])


def test_only_the_daemon_itself_is_ended_and_it_is_started_again_for_ever() -> None:
    unit = read_unit(DAEMON_UNIT)

    for name, value in (("KillMode", "process"), ("Restart", "always"), ("RestartSec", "100ms")):
        assert unit.words(name) == [value]
    assert unit.words("StartLimitIntervalSec") == ["0"]


def test_the_guard_is_before_the_network_and_needs_nothing_but_roots_file() -> None:
    unit = read_unit(GUARD_UNIT)

    assert "network-pre.target" in unit.words("Before")
    assert unit.words("Wants") == ["network-pre.target"]
    assert unit.words("DefaultDependencies") == ["no"]
    assert unit.words("CapabilityBoundingSet") == ["CAP_NET_ADMIN"]


@pytest.mark.parametrize("file", [GUARD_UNIT, PLAIN_GUARD_UNIT], ids=lambda each: each.name)
def test_the_guard_is_there_for_lockdown_and_for_a_tunnel_alike(file: Path) -> None:
    conditions = read_unit(file).words("ConditionPathExists")

    assert {f"|{STATE_DIR}/{LOCKDOWN_FILE}", f"|{STATE_DIR}/{WISH_FILE}"} <= {*conditions}


def test_while_a_daemon_is_there_nothing_brings_the_guard_back() -> None:
    command = read_unit(DAEMON_UNIT).words("ExecStart")
    pidfile = command[command.index("--pidfile") + 1]

    assert f"!{pidfile}" in read_unit(GUARD_UNIT).words("ConditionPathExists")


@pytest.fixture
def world() -> Iterator[World]:
    built = build_world()
    built.client.call(d.start_daemon, confined=True)
    yield built
    built.client.call(d.remove_every_trace)
    built.client.call(clear)
    built.close()


@pytest.mark.own_world
def test_confined_as_its_unit_says_the_daemon_does_all_its_work(world: World) -> None:
    plan = TunnelPlan(identity=world.desired.identity, candidates=(world.desired.exits[0].server,), allow_lan=False)
    ask4, ask6 = Question(address=SITE4), Question(address=SITE6)

    world.client.call(d.connect, plan)
    world.client.call(d.wait_for, TunnelState.CONNECTED)
    assert (world.client.call(ask, ask4), world.client.call(ask, ask6)) == (TUNNEL4, TUNNEL6)
    assert world.client.call(d.bytes_counted) > (0, 0)
    world.client.call(d.connect, replace(plan, dns=(NameServer.parse("9.9.9.9"),)))
    assert len(world.client.call(d.wait_for_resolver)) == 1
    world.client.call(d.kill_daemon)
    world.client.call(d.start_daemon, confined=True)
    world.client.call(d.wait_for, TunnelState.CONNECTED)
    assert world.client.call(ask, ask4) == TUNNEL4
    world.client.call(d.set_lockdown, Lockdown())
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, TunnelState.DISCONNECTED)
    assert world.client.call(ask, Question(address=SITE4, timeout_s=0.2)) is None
    world.client.call(d.set_lockdown, None)
    world.client.call(d.wait_for, TunnelState.DISCONNECTED)
    assert world.client.call(ask, ask4) == CLIENT4
    assert world.client.call(d.stop_daemon) == 0


@pytest.mark.own_world
def test_what_the_unit_forbids_is_forbidden_in_the_test_too(world: World) -> None:
    forbidden = world.client.call(d.what_is_forbidden)

    assert forbidden == {"packet socket": "EPERM", "mount": "EPERM", "written and executed memory": "EACCES"}
    assert world.client.call(d.capabilities) == {"Bnd": "35e0", "Eff": "35e0", "NoNewPrivs": "1", "Seccomp": "2"}
