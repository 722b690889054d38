"""The daemon killed at each of its steps: the next one goes on, and the firewall that stood stays."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from maikr_client.daemon.journal import Journal
from maikr_client.daemon.machine.wish import NoWish, UnreadableWish, Wish
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.store import Store
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import NOON, daemon, reachable
from tests.support.plans import AMSTERDAM, CAIRO, plan
from tests.support.platform import FakeMachine
from tests.support.virtual_time import in_virtual_time, until

APPLYING = ["firewall.apply", "devices.apply", "routes.apply", "dns.apply", "counters.read"]
CLEARING = ["dns.clear", "routes.clear", "counters.read", "devices.clear", "firewall.clear"]


@pytest.mark.parametrize("step", APPLYING)
def test_killed_while_connecting_the_next_daemon_connects_without_opening(tmp_path: Path, step: str) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            machine.kill_at = step
            await running.core.connect(plan())
            await until(lambda: machine.dead)
        guarded = machine.firewall
        machine.revive()
        machine.calls.clear()
        async with daemon(machine, tmp_path) as running:
            assert machine.firewall == guarded
            await running.until(TunnelState.CONNECTED)
        assert machine.tunnelled
        assert machine.calls[0] == "firewall.apply"
        assert "firewall.clear" not in machine.calls

    in_virtual_time(test)


@pytest.mark.parametrize("step", CLEARING)
def test_killed_while_disconnecting_the_next_daemon_takes_the_rest_back(tmp_path: Path, step: str) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            machine.kill_at = step
            await running.core.disconnect()
            await until(lambda: machine.dead)
        assert not machine.untouched
        machine.revive()
        async with daemon(machine, tmp_path) as running:
            await running.until(TunnelState.DISCONNECTED)
        assert machine.untouched

    in_virtual_time(test)


@pytest.mark.parametrize("step", APPLYING)
def test_killed_while_switching_the_next_daemon_takes_the_new_server(tmp_path: Path, step: str) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM, CAIRO)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            machine.kill_at = step
            await running.core.connect(plan(CAIRO))
            await until(lambda: machine.dead)
        assert machine.firewall is not None
        machine.revive()
        async with daemon(machine, tmp_path) as running:
            assert (await running.until(TunnelState.CONNECTED)).server == "cairo"

    in_virtual_time(test)


def test_bytes_are_counted_once_over_a_crash(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=1000, down=2000)
            await running.core.meter.read()
            running.core.meter.keep()
            machine.pass_bytes(0, up=10, down=20)
            await running.core.meter.read()
        machine.pass_bytes(0, up=1, down=2)
        async with daemon(machine, tmp_path) as running:
            await running.until(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=100, down=200)
            device = machine.devices[0]
            carried = device.bytes_up, device.bytes_down
            await running.core.disconnect()
            await running.until(TunnelState.DISCONNECTED)
            (usage,) = running.core.meter.usage
        assert (usage.bytes_up, usage.bytes_down) == carried

    in_virtual_time(test)


def test_an_unreadable_wish_blocks_is_kept_aside_and_blocks_the_next_daemon_too(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
        damaged = (tmp_path / "wanted.json").read_bytes()[:40]
        (tmp_path / "wanted.json").write_bytes(damaged)
        for _ in range(2):
            async with daemon(machine, tmp_path) as running:
                await until(lambda: running.status.protected)
                assert running.status.state is TunnelState.BLOCKED
                assert running.status.problem is not None
                assert running.status.problem.code is ProblemCode.PLAN_UNREADABLE
                assert machine.firewall is not None
                assert machine.firewall.default is None
                await running.core.stop()
            assert machine.firewall is not None
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
        kept = [each for each in tmp_path.iterdir() if "damaged" in each.name]
        assert kept
        assert kept[0].read_bytes() == damaged

    in_virtual_time(test)


def test_a_wish_that_the_disk_does_not_give_is_one_that_nobody_can_read(tmp_path: Path) -> None:
    (tmp_path / "wanted.json").mkdir()

    assert Journal(Store(tmp_path, PosixFiles())).remembered(NOON) == UnreadableWish()


def test_the_journal_marks_the_machine_before_it_says_what_is_wanted(tmp_path: Path) -> None:
    store = Store(tmp_path, PosixFiles())
    store.open()
    journal = Journal(store)
    assert journal.remembered(NOON) == NoWish(touched=False)

    journal.want(Wish(plan=plan()))
    assert Journal(store).remembered(NOON) == Wish(plan=plan())
    (tmp_path / "wanted.json").unlink()
    assert Journal(store).remembered(NOON) == NoWish(touched=True)

    journal.untouched()
    assert Journal(store).remembered(NOON) == NoWish(touched=False)
    store.close()


def test_nobody_but_root_may_read_the_wish(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path / "state") as running:
            await running.core.connect(plan())
            await asyncio.sleep(0.1)

    in_virtual_time(test)
    assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in (tmp_path / "state").iterdir()} == {0o600}


def test_a_wish_that_others_could_have_written_is_not_believed(tmp_path: Path) -> None:
    store = Store(tmp_path, PosixFiles())
    store.open()
    Journal(store).want(Wish(plan=plan()))
    (tmp_path / "wanted.json").chmod(0o666)

    assert not isinstance(Journal(store).remembered(NOON), Wish | NoWish)
    store.close()


def test_no_symbolic_link_leads_the_daemon_to_another_file(tmp_path: Path) -> None:
    store = Store(tmp_path / "state", PosixFiles())
    store.open()
    other = tmp_path / "other"
    other.write_bytes(b"theirs")
    other.chmod(0o600)
    for name in ("lockdown.json", "lockdown.json.new"):
        (tmp_path / "state" / name).symlink_to(other)

    with pytest.raises(Failed):
        store.read("lockdown.json")
    with pytest.raises(Failed):
        store.write("lockdown.json", b"ours")
    store.close()
    assert other.read_bytes() == b"theirs"
