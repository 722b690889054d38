"""The daemon on a machine in memory: what the network is after which wish, and that it never opens in between."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.daemon.machine.timing import CHECK_S, LAST_TRY_S, MISSES_UNTIL_LOST, TRY_S
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import ExitHealth, TunnelState
from tests.support.daemon_core import daemon, reachable
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan
from tests.support.platform import ROUND_TRIP_S, FakeMachine
from tests.support.virtual_time import in_virtual_time, until

NARROW_MTU = 1296
CONNECTED, BLOCKED, DISCONNECTED = TunnelState.CONNECTED, TunnelState.BLOCKED, TunnelState.DISCONNECTED


def test_a_wish_becomes_a_tunnel_firewall_first(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            status = await running.until(CONNECTED)

            assert running.machine.tunnelled
            assert status.protected
            assert status.server == "amsterdam"
            assert status.exit_ip == AMSTERDAM.exit4
            assert [(each.server, each.health) for each in status.exits] == [("amsterdam", ExitHealth.UP)]
            parts = [call for call in running.machine.calls if call.endswith(".apply")]
            assert parts[:2] == ["firewall.apply", "devices.apply"]

    in_virtual_time(test)


def test_connected_follows_the_first_packet_without_polling_for_it(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            begun = asyncio.get_running_loop().time()
            await running.core.connect(plan())
            await running.until(CONNECTED)

            assert asyncio.get_running_loop().time() - begun < ROUND_TRIP_S + 0.02

    in_virtual_time(test)


def test_disconnecting_leaves_nothing_and_the_firewall_goes_last(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.disconnect()
            await running.until(DISCONNECTED)

            assert running.machine.untouched
            assert [each for each in running.machine.calls if each.endswith(".clear")][-1] == "firewall.clear"
            assert sorted(each.name for each in tmp_path.iterdir()) == ["lock", "totals.json"]

    in_virtual_time(test)


def test_a_dead_server_is_failed_over_and_a_dead_family_alternated(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(CAIRO), tmp_path) as running:
            assert CAIRO.endpoint4 is not None
            running.machine.reachable.discard(CAIRO.endpoint4)
            await running.core.connect(plan(AMSTERDAM, CAIRO))
            status = await running.until(CONNECTED)

            assert status.server == "cairo"
            assert running.machine.devices[0].exit.endpoint == CAIRO.endpoint6

    in_virtual_time(test)


@pytest.mark.parametrize(("mute", "code"), [(False, ProblemCode.NO_HANDSHAKE), (True, ProblemCode.NO_TRAFFIC)])
def test_nobody_there_ends_blocked_with_the_cause_and_connects_when_somebody_is(
    tmp_path: Path, *, mute: bool, code: ProblemCode
) -> None:
    async def test() -> None:
        machine = reachable(BERLIN) if mute else FakeMachine()
        machine.mute.add(BERLIN.public_key)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan(BERLIN))
            status = await running.until(BLOCKED)
            assert status.problem is not None
            assert status.problem.code is code
            assert status.protected

            machine.mute.clear()
            machine.reachable |= reachable(BERLIN).reachable
            assert (await running.until(CONNECTED)).server == "berlin"

    in_virtual_time(test)


def test_a_lost_tunnel_is_never_opened_and_comes_back(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(BERLIN), tmp_path) as running:
            await running.core.connect(plan(BERLIN))
            await running.until(CONNECTED)
            there, running.machine.reachable = running.machine.reachable, set()
            await running.until(TunnelState.CONNECTING)
            assert asyncio.get_running_loop().time() < CHECK_S + MISSES_UNTIL_LOST * 4
            await running.until(BLOCKED)

            running.machine.reachable = there
            await running.until(CONNECTED)
            assert "firewall.clear" not in running.machine.calls

    in_virtual_time(test)


def test_a_network_that_comes_back_is_used_before_the_pause_is_over(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await running.core.connect(plan(BERLIN))
            running.machine.change_network(online=False)
            for _ in range(5):
                await running.until(BLOCKED)
                await running.until(TunnelState.CONNECTING)
            status = await running.until(BLOCKED)
            assert status.problem is not None
            assert status.problem.code is ProblemCode.NO_NETWORK

            running.machine.reachable = reachable(BERLIN).reachable
            begun = asyncio.get_running_loop().time()
            running.machine.change_network(online=True)
            await running.until(CONNECTED)
            assert asyncio.get_running_loop().time() - begun < 1

    in_virtual_time(test)


def test_a_firewall_that_fails_changes_nothing_else_and_is_told(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        machine.failing.add("firewall")
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            status = await running.until(BLOCKED)
            assert not status.protected
            assert set(machine.calls) == {"firewall.apply"}

            machine.failing.clear()
            assert (await running.until(CONNECTED)).protected

    in_virtual_time(test)


@pytest.mark.parametrize("part", ["devices", "routes", "dns"])
@pytest.mark.parametrize("how", ["failing", "hanging"])
def test_a_part_that_does_not_work_leaves_the_machine_blocked_and_is_tried_again(
    tmp_path: Path, part: str, how: str
) -> None:
    async def test() -> None:
        machine = reachable(BERLIN)
        getattr(machine, how).add(part)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan(BERLIN))
            status = await running.until(BLOCKED)
            assert status.protected
            assert machine.firewall is not None

            getattr(machine, how).clear()
            await running.until(CONNECTED)
            assert machine.tunnelled

    in_virtual_time(test)


def test_a_firewall_that_somebody_removed_is_loaded_again(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            running.machine.firewall = None

            await until(lambda: running.machine.firewall is not None)
            await running.until_settled(CONNECTED)

    in_virtual_time(test)


def test_a_switch_never_clears_the_firewall(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM, CAIRO), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.connect(plan(CAIRO))
            await until(lambda: running.status.state is CONNECTED and running.status.server == "cairo")

            assert "firewall.clear" not in running.machine.calls

    in_virtual_time(test)


def test_a_server_that_answers_before_all_is_in_place_is_asked_what_fits(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        machine.path_mtu, machine.takes_s["routes"] = NARROW_MTU, 10 * ROUND_TRIP_S
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await until(lambda: machine.devices[0].mtu == NARROW_MTU)

    in_virtual_time(test)


def test_a_wish_in_the_middle_of_a_teardown_wins(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.disconnect()
            await running.core.connect(plan())
            await running.until(CONNECTED)
            assert running.machine.tunnelled

    in_virtual_time(test)


def test_further_exits_have_devices_and_health_of_their_own(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM, CAIRO), tmp_path) as running:
            await running.core.connect(plan(exits=(BERLIN, CAIRO)))
            await running.until(CONNECTED)
            await until(lambda: running.status.exits[2].health is ExitHealth.UP)

            health = {each.server: each.health for each in running.status.exits}
            assert health["amsterdam"] is ExitHealth.UP
            assert health["berlin"] is not ExitHealth.UP
            assert set(running.machine.devices) == {0, 1, 2}

    in_virtual_time(test)


def test_a_plan_that_no_server_can_have_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            odd = plan(replace(AMSTERDAM, endpoint4=CAIRO.endpoint6))
            with pytest.raises(Failed) as refused:
                await running.core.connect(odd)

            assert refused.value.problem.code is ProblemCode.SERVER_MALFORMED
            assert running.status.state is DISCONNECTED
            assert not running.machine.calls

    in_virtual_time(test)


def test_a_stop_gives_the_network_back_and_forgets_the_wish(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            await running.core.stop()
        assert machine.untouched
        async with daemon(machine, tmp_path) as running:
            assert running.status.state is DISCONNECTED

    in_virtual_time(test)


def test_a_stop_under_lockdown_stays_blocked_and_the_next_daemon_connects(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan(lockdown=True))
            await running.until(CONNECTED)
            await running.core.stop()
        assert machine.firewall is not None
        assert machine.firewall.default is None
        assert not machine.devices
        async with daemon(machine, tmp_path) as running:
            await running.until(CONNECTED)

    in_virtual_time(test)


def test_when_the_computer_shuts_down_all_stays_closed_and_the_next_boot_connects(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            running.core.leave()
        assert machine.firewall is not None
        assert machine.devices
        async with daemon(machine, tmp_path) as running:
            await running.until(CONNECTED)

    in_virtual_time(test)


def test_a_stop_while_the_teardown_fails_ends_nevertheless(tmp_path: Path) -> None:
    async def test() -> None:
        machine = reachable(AMSTERDAM)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            await running.until(CONNECTED)
            machine.failing.add("routes")
            await running.core.stop()
            assert machine.firewall is None

    in_virtual_time(test)


def test_the_tries_of_a_round_are_as_long_as_said(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await running.core.connect(plan(AMSTERDAM))
            await running.until(BLOCKED)
            assert asyncio.get_running_loop().time() == pytest.approx(TRY_S + LAST_TRY_S, abs=0.1)

    in_virtual_time(test)
