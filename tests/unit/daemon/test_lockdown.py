"""Lockdown and snooze over wishes, crashes, stops and restarts of the machine, on a machine in memory."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.errors import Failed
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import Running, daemon, reachable
from tests.support.plans import AMSTERDAM, plan
from tests.support.platform import FakeMachine
from tests.support.virtual_time import in_virtual_time, until

CONNECTED, DISCONNECTED = TunnelState.CONNECTED, TunnelState.DISCONNECTED


def blocks(network: DesiredNetwork | None) -> bool:
    return network is not None and network.default is None and not network.exits


async def locked(running: Running, lockdown: Lockdown | None = None) -> None:
    await running.core.lock_down(lockdown or Lockdown())
    await until(lambda: running.status.state is DISCONNECTED and running.status.protected)


def test_lockdown_is_on_without_a_tunnel_and_off_gives_everything_back(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await locked(running, Lockdown(allow_lan=True, coexist=(Coexistence.DOCKER,)))
            assert blocks(running.machine.firewall)
            assert running.machine.firewall is not None
            assert running.machine.firewall.allow_lan
            assert running.machine.firewall.coexist == (Coexistence.DOCKER,)
            assert running.status.lockdown
            await running.core.lock_down(None)
            await until(lambda: running.machine.untouched)
            await asyncio.sleep(0.1)
            assert running.status == replace(running.status, lockdown=False)
        assert sorted(each.name for each in tmp_path.iterdir()) == ["lock"]

    in_virtual_time(test)


def test_lockdown_outlives_crash_stop_and_the_machine(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await locked(running)
        async with daemon(running.machine, tmp_path) as after_crash:
            await until(lambda: after_crash.status.protected)
            await after_crash.core.stop()
        assert blocks(after_crash.machine.firewall)
        async with daemon(FakeMachine(), tmp_path, boot="another") as after_boot:
            await until(lambda: after_boot.status.protected)
            assert blocks(after_boot.machine.firewall)

    in_virtual_time(test)


def test_who_is_told_that_lockdown_is_on_may_rely_on_it_and_who_is_told_that_it_is_off(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await running.core.lock_down(Lockdown())
            assert running.status.protected
            assert blocks(running.machine.firewall)
            await running.core.lock_down(None)
            assert running.machine.untouched

    in_virtual_time(test)


def test_a_firewall_that_never_answers_keeps_nobody_waiting_for_lockdown(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(hanging={"firewall"}), tmp_path) as running:
            await running.core.lock_down(Lockdown())
            assert running.status.lockdown
            assert not running.status.protected

    in_virtual_time(test)


def test_lockdown_while_connected_changes_nothing_until_the_tunnel_goes(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            running.machine.calls.clear()
            await running.core.lock_down(Lockdown())
            assert running.machine.calls == []
            await running.core.disconnect()
            await until(lambda: running.status.state is DISCONNECTED)
            assert blocks(running.machine.firewall)
            assert "firewall.clear" not in running.machine.calls

    in_virtual_time(test)


def test_lockdown_off_while_connected_lets_disconnect_give_everything_back(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan(lockdown=True))
            await running.until(CONNECTED)
            assert running.status.lockdown
            await running.core.lock_down(None)
            await running.core.disconnect()
            await running.until(DISCONNECTED)
            assert running.machine.untouched

    in_virtual_time(test)


def test_lockdown_takes_the_exceptions_of_the_last_connection(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.lock_down(Lockdown(allow_lan=True))
            await running.core.connect(plan(allow_lan=False))
            await running.until(CONNECTED)
            await running.core.disconnect()
            await until(lambda: running.status.state is DISCONNECTED)
            assert running.machine.firewall is not None
            assert not running.machine.firewall.allow_lan

    in_virtual_time(test)


def test_a_lockdown_that_can_not_be_read_is_on_without_exceptions(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await locked(running, Lockdown(allow_lan=True))
        (tmp_path / "lockdown.json").write_bytes(b"{")
        async with daemon(FakeMachine(), tmp_path) as running:
            await until(lambda: running.status.protected)
            assert running.machine.firewall is not None
            assert not running.machine.firewall.allow_lan

    in_virtual_time(test)


def test_a_lockdown_that_can_not_be_written_down_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            (tmp_path / "lockdown.json.new").mkdir()
            with pytest.raises(Failed):
                await running.core.lock_down(Lockdown())
            assert running.machine.untouched
            assert not running.status.lockdown

    in_virtual_time(test)


def test_a_plan_that_is_refused_switches_no_lockdown_on(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            (tmp_path / "wanted.json.new").mkdir()
            with pytest.raises(Failed):
                await running.core.connect(plan(lockdown=True))
            assert not running.status.lockdown
            assert not (tmp_path / "lockdown.json").exists()
            assert running.machine.untouched

    in_virtual_time(test)


def test_snooze_gives_the_network_back_and_returns_by_itself(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            begun = asyncio.get_running_loop().time()
            await running.core.snooze(600, despite_lockdown=False)
            status = await running.until(DISCONNECTED)
            assert running.machine.untouched
            assert not status.protected
            assert status.snoozed_until is not None
            await asyncio.sleep(590)
            status = await running.until(CONNECTED)
            assert status.snoozed_until is None
            assert 600 <= asyncio.get_running_loop().time() - begun < 603
            assert not (tmp_path / "snooze.json").exists()

    in_virtual_time(test)


def test_a_daemon_killed_in_snooze_returns_in_time(tmp_path: Path) -> None:
    async def test() -> None:
        begun = asyncio.get_running_loop().time()
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.snooze(100, despite_lockdown=False)
            await asyncio.sleep(40)
        async with daemon(running.machine, tmp_path) as next_one:
            await asyncio.sleep(30)
            assert next_one.status.state is DISCONNECTED
            assert next_one.machine.untouched
            await next_one.until(CONNECTED)
            assert 100 <= asyncio.get_running_loop().time() - begun < 104

    in_virtual_time(test)


def test_a_daemon_that_comes_back_after_the_end_or_in_another_boot_returns_at_once(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.snooze(100, despite_lockdown=False)
            await running.until(DISCONNECTED)
        async with daemon(reachable(AMSTERDAM), tmp_path, boot="another") as after_boot:
            await after_boot.until(CONNECTED)
            await after_boot.core.snooze(5, despite_lockdown=False)
        await asyncio.sleep(6)
        async with daemon(reachable(AMSTERDAM), tmp_path, boot="another") as late:
            assert late.status.snoozed_until is None
            await late.until(CONNECTED)

    in_virtual_time(test)


def test_connect_and_disconnect_end_a_snooze(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            for wish in (plan(), None):
                await running.core.connect(plan())
                await running.until(CONNECTED)
                await running.core.snooze(100, despite_lockdown=False)
                await running.until(DISCONNECTED)
                await (running.core.disconnect() if wish is None else running.core.connect(wish))
                assert running.status.snoozed_until is None
                assert not (tmp_path / "snooze.json").exists()
            await asyncio.sleep(200)
            assert running.status.state is DISCONNECTED
            assert running.machine.untouched

    in_virtual_time(test)


@pytest.mark.parametrize("wish", ["connect", "disconnect"])
def test_a_wish_that_is_refused_does_not_end_a_snooze_for_ever(tmp_path: Path, wish: str) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.snooze(100, despite_lockdown=False)
            await running.until(DISCONNECTED)
            if wish == "connect":
                (tmp_path / "wanted.json.new").mkdir()
            else:
                (tmp_path / "wanted.json").unlink()
                (tmp_path / "wanted.json").mkdir()

            with pytest.raises(Failed):
                await (running.core.connect(plan()) if wish == "connect" else running.core.disconnect())

            assert running.status.snoozed_until is not None
            assert (tmp_path / "snooze.json").exists()
            await running.until(CONNECTED)

    in_virtual_time(test)


def test_under_lockdown_snooze_is_for_those_who_say_so_and_returns_to_it(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            with pytest.raises(Failed) as nothing:
                await running.core.snooze(60, despite_lockdown=True)
            assert nothing.value.problem.code is ProblemCode.NOTHING_TO_SNOOZE

            await locked(running)
            with pytest.raises(Failed) as refused:
                await running.core.snooze(60, despite_lockdown=False)
            assert refused.value.problem.code is ProblemCode.LOCKED_DOWN
            assert blocks(running.machine.firewall)

            await running.core.snooze(60, despite_lockdown=True)
            await until(lambda: running.machine.untouched)
            assert running.status.lockdown
            await until(lambda: running.status.protected)
            assert blocks(running.machine.firewall)

    in_virtual_time(test)


def test_lockdown_switched_on_ends_a_snooze_and_a_stop_in_one_blocks(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.snooze(600, despite_lockdown=False)
            await running.until(DISCONNECTED)
            await running.core.lock_down(Lockdown())
            await running.until(CONNECTED)

            await running.core.snooze(600, despite_lockdown=True)
            await running.until(DISCONNECTED)
            await running.core.stop()
            assert blocks(running.machine.firewall)
        async with daemon(running.machine, tmp_path) as next_one:
            await next_one.until(CONNECTED)

    in_virtual_time(test)


def test_a_return_waits_for_no_disk(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.snooze(5, despite_lockdown=False)
            await running.until(DISCONNECTED)
            (tmp_path / "snooze.json").unlink()
            (tmp_path / "snooze.json").mkdir()
            await running.until(CONNECTED)

    in_virtual_time(test)
