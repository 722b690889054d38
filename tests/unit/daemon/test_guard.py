"""The guard at boot on a machine in memory: what it does to the firewall, and what it tells clients."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.daemon.guard import guard
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.machine.wish import Wish
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.select import System, this_system
from maikr_client.daemon.store import Store
from maikr_client.errors import Failed
from maikr_client.wire.boot_note import boot_note
from tests.support.plans import plan
from tests.support.platform import FakeMachine


@pytest.fixture
def machine() -> FakeMachine:
    return FakeMachine()


@pytest.fixture
def system(machine: FakeMachine) -> System:
    return replace(this_system(), platform=lambda _: machine.platform())


@pytest.fixture
def socket(tmp_path: Path) -> Path:
    (tmp_path / "run").mkdir()
    return tmp_path / "run" / "daemon.sock"


def want_a_tunnel(state_dir: Path) -> None:
    Journal(Store(state_dir, PosixFiles())).want(Wish(plan=plan(allow_lan=True)))


def test_for_a_tunnel_nothing_leaves_but_to_the_lan_and_everybody_may_know(
    machine: FakeMachine, system: System, socket: Path, tmp_path: Path
) -> None:
    want_a_tunnel(tmp_path)

    guard(tmp_path, socket, system)

    assert machine.firewall is not None
    assert (machine.firewall.exits, machine.firewall.default, machine.firewall.allow_lan) == ((), None, True)
    assert machine.calls == ["firewall.apply"]
    assert boot_note(socket).stat().st_mode & 0o777 == 0o644


def test_with_nothing_to_hold_back_nothing_is_touched(
    machine: FakeMachine, system: System, socket: Path, tmp_path: Path
) -> None:
    guard(tmp_path, socket, system)

    assert machine.calls == []
    assert not boot_note(socket).exists()


def test_a_firewall_that_fails_fails_the_unit_and_nobody_is_told_otherwise(
    machine: FakeMachine, system: System, socket: Path, tmp_path: Path
) -> None:
    want_a_tunnel(tmp_path)
    machine.failing.add("firewall")

    with pytest.raises(Failed):
        guard(tmp_path, socket, system)

    assert not boot_note(socket).exists()


def test_where_nobody_can_be_told_nothing_leaves_nevertheless(
    machine: FakeMachine, system: System, tmp_path: Path
) -> None:
    want_a_tunnel(tmp_path)

    guard(tmp_path, tmp_path / "none" / "daemon.sock", system)

    assert machine.firewall is not None
