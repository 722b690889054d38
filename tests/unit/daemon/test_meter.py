"""Counters into totals, totals onto the disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.store import Store
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import daemon, reachable
from tests.support.plans import AMSTERDAM, CAIRO, plan
from tests.support.platform import FakeMachine
from tests.support.tiny_disk import run_on_tiny_disk
from tests.support.virtual_time import in_virtual_time, until

FULL_DISK = """
import sys
from pathlib import Path
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.machine.wish import Wish
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.store import Store
from maikr_client.errors import Failed
from tests.support.daemon_core import NOON
from tests.support.plans import AMSTERDAM, CAIRO, plan

directory = Path(sys.argv[1])
store = Store(directory, PosixFiles())
store.open()
journal = Journal(store)
journal.want(Wish(plan=plan(AMSTERDAM)))
try:
    (directory / "ballast").write_bytes(bytes(1 << 20))
except OSError:
    pass
try:
    journal.want(Wish(plan=plan(AMSTERDAM, CAIRO, exits=(CAIRO,))))
except Failed as error:
    print(error.problem.code)
print(Journal(store).remembered(NOON) == Wish(plan=plan(AMSTERDAM)))
journal.want_nothing()
print(sorted(each.name for each in directory.iterdir()))
"""


def test_what_went_through_until_the_very_end_is_counted(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=5000, down=7000)
            carried = machine.devices[0]
            await running.core.disconnect()
            await running.until(TunnelState.DISCONNECTED)

            (usage,) = running.core.meter.usage
            assert (usage.bytes_up, usage.bytes_down) == (carried.bytes_up, carried.bytes_down)
            assert usage.day == "2026-01-01"
        kept = json.loads((tmp_path / "totals.json").read_text())
        assert kept["usage"][0]["bytes_up"] == carried.bytes_up

    in_virtual_time(test)


def test_a_switch_counts_each_server_for_itself(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=10_000, down=0)
            await running.core.connect(plan(CAIRO))
            await until(lambda: running.status.server == "cairo" and running.status.state is TunnelState.CONNECTED)
            machine.pass_bytes(1, up=20_000, down=0)
            await running.core.refresh()

            up = {each.server: each.bytes_up // 1000 for each in running.core.meter.usage}
            assert up == {"amsterdam": 10, "cairo": 20}

    in_virtual_time(test)


def test_counters_that_can_not_be_read_are_made_up_for_later(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=1000, down=0)
            machine.failing.add("counters")
            assert await running.core.meter.read() == 0
            machine.failing.clear()
            assert await running.core.meter.read() >= 1000

    in_virtual_time(test)


def test_a_session_starts_at_0_with_each_connect_and_grows_over_reconnects(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            for _ in range(2):
                await running.core.connect(plan())
                await running.until(TunnelState.CONNECTED)
                assert running.status.exits[0].bytes_up < 1000
                machine.pass_bytes(0, up=1000, down=0)
                await running.core.meter.read()
                assert 1000 <= running.status.exits[0].bytes_up < 2000
                await running.core.disconnect()
                await running.until(TunnelState.DISCONNECTED)

    in_virtual_time(test)


def test_damaged_totals_are_kept_aside_and_counting_goes_on(tmp_path: Path) -> None:
    async def test() -> None:
        (tmp_path / "totals.json").write_text('{"usage": [{"server": "x", "da')
        (tmp_path / "totals.json").chmod(0o600)
        async with daemon(FakeMachine(), tmp_path) as running:
            assert running.core.meter.usage == ()
        assert [each for each in tmp_path.iterdir() if each.name.startswith("totals.json.damaged-")]

    in_virtual_time(test)


def test_a_full_disk_refuses_the_new_wish_and_keeps_the_old_one_whole(tmp_path: Path) -> None:
    said, kept, left = run_on_tiny_disk(tmp_path, FULL_DISK).splitlines()

    assert said == ProblemCode.DISK_FULL
    assert kept == "True"
    assert "wanted.json" not in left


def test_totals_that_do_not_fit_are_said_until_they_do(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            (tmp_path / "totals.json.new").mkdir()
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            assert running.status.problem is not None
            assert machine.tunnelled

            (tmp_path / "totals.json.new").rmdir()
            running.core.meter.keep()
            assert running.status.problem is None

    in_virtual_time(test)


def test_two_daemons_never_share_a_state_directory(tmp_path: Path) -> None:
    first, second = Store(tmp_path, PosixFiles()), Store(tmp_path, PosixFiles())
    first.open()
    with pytest.raises(Exception, match="another daemon"):
        second.open()
    first.close()
    second.open()
    second.close()
