"""A sign-in page, on a machine in memory: noticed, opened for a while, closed by whatever comes first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from maikr_client.daemon.machine.timing import TRY_S
from maikr_client.daemon.portal import FOUND_PAUSE_S, LONGEST_PAUSE_S, OPEN_S
from maikr_client.daemon.ports import PeerProcess, PortalAnswer
from maikr_client.errors import Failed
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import Running, daemon, reachable
from tests.support.plans import AMSTERDAM, BERLIN, plan
from tests.support.platform import FakeMachine
from tests.support.virtual_time import in_virtual_time, until

BROWSER = PeerProcess(pid=4711, descriptor=-1)
LOOKING = replace(plan(), portal_check=True)


def found(running: Running) -> bool:
    problem = running.status.problem
    return problem is not None and problem.code is ProblemCode.CAPTIVE_PORTAL


def hole(running: Running) -> object:
    assert running.machine.firewall is not None
    return running.machine.firewall.hole


@asynccontextmanager
async def at_a_portal(tmp_path: Path, wanted: TunnelPlan = LOOKING) -> AsyncIterator[Running]:
    async with daemon(FakeMachine(behind=PortalAnswer.PORTAL), tmp_path) as running:
        await running.core.connect(wanted)
        await until(lambda: found(running))
        yield running


async def let_in(running: Running) -> None:
    running.machine.behind = PortalAnswer.CLEAR
    running.machine.reachable |= reachable(AMSTERDAM).reachable


def test_a_page_is_noticed_within_seconds_and_protection_stays(tmp_path: Path) -> None:
    async def test() -> None:
        begun = asyncio.get_running_loop().time()
        async with at_a_portal(tmp_path) as running:
            assert asyncio.get_running_loop().time() - begun < 2 * TRY_S
            assert running.status.protected
            assert hole(running) is None
            assert running.machine.checks[0] == (IPv4Address("198.51.100.97"), AMSTERDAM.endpoint6.address)  # type: ignore[union-attr]  # it has one

    in_virtual_time(test)


def test_nobody_is_asked_unless_that_is_wanted(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(behind=PortalAnswer.PORTAL), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.BLOCKED)
            await asyncio.sleep(60)

            assert running.machine.checks == []
            assert running.machine.firewall is not None
            assert running.machine.firewall.checks == ()

    in_virtual_time(test)


def test_a_network_without_a_page_is_asked_ever_more_rarely(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(FakeMachine(), tmp_path) as running:
            await running.core.connect(LOOKING)
            await asyncio.sleep(600)

            assert 5 < len(running.machine.checks) < 600 / LONGEST_PAUSE_S + 6

    in_virtual_time(test)


def test_while_connected_nobody_is_asked(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(LOOKING)
            await running.until(TunnelState.CONNECTED)
            await asyncio.sleep(60)

            assert running.machine.checks == []

    in_virtual_time(test)


def test_the_way_is_open_when_the_caller_is_told_so(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            told = await running.core.open_portal(BROWSER)

            opened = hole(running)
            assert opened is not None
            assert opened == running.machine.routes.hole  # type: ignore[union-attr]  # it was applied
            assert running.machine.admitted == {opened.mark: BROWSER}  # type: ignore[attr-defined]  # a Hole
            assert running.status.portal_until == told
            assert running.status.protected

    in_virtual_time(test)


def test_it_stays_open_from_try_to_try_and_no_longer_than_its_time(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            await running.core.open_portal(BROWSER)
            opened = hole(running)
            await asyncio.sleep(OPEN_S - 5)
            assert hole(running) == opened

            await asyncio.sleep(10)
            assert hole(running) is None
            assert running.machine.admitted == {}
            assert running.status.portal_until is None

    in_virtual_time(test)


def test_after_signing_in_the_tunnel_comes_up_at_once_and_the_way_is_closed(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            await running.core.open_portal(BROWSER)
            await running.until(TunnelState.BLOCKED)
            await let_in(running)
            signed_in = asyncio.get_running_loop().time()
            await running.until_settled(TunnelState.CONNECTED)

            assert asyncio.get_running_loop().time() - signed_in < FOUND_PAUSE_S + 2
            assert hole(running) is None
            assert running.machine.admitted == {}
            assert running.status.problem is None

    in_virtual_time(test)


async def _leaves(running: Running) -> None:
    running.machine.admitted = {}


async def _disconnects(running: Running) -> None:
    await running.core.disconnect()


async def _moves(running: Running) -> None:
    running.machine.gateways = (IPv4Address("10.0.0.1"),)
    running.machine.change_network(online=True)


async def _loses_the_firewall(running: Running) -> None:
    running.machine.failing.add("firewall")


@pytest.mark.parametrize("happens", [_leaves, _disconnects, _moves, _loses_the_firewall])
def test_what_closes_the_way(tmp_path: Path, happens: Callable[[Running], object]) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            await running.core.open_portal(BROWSER)
            outcome = happens(running)
            assert asyncio.iscoroutine(outcome)
            await outcome
            await asyncio.sleep(15)

            assert running.status.portal_until is None
            assert running.machine.admitted == {}
            running.machine.failing.clear()
            await asyncio.sleep(5)
            assert running.machine.firewall is None or hole(running) is None

    in_virtual_time(test)


def test_a_network_that_only_says_so_again_closes_nothing(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            await running.core.open_portal(BROWSER)
            running.machine.change_network(online=True)
            await asyncio.sleep(5)

            assert hole(running) is not None

    in_virtual_time(test)


def test_who_is_let_out_next_takes_the_place_of_who_was_before(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            await running.core.open_portal(BROWSER)
            first = hole(running)
            other = PeerProcess(pid=4712, descriptor=-1)
            await running.core.open_portal(other)

            second = hole(running)
            assert second is not None
            assert second.mark != first.mark  # type: ignore[attr-defined]  # Holes
            assert list(running.machine.admitted.values()) == [other]

    in_virtual_time(test)


@pytest.mark.parametrize("wanted", [None, AMSTERDAM])
def test_without_need_nobody_is_let_out(tmp_path: Path, wanted: object) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            if wanted is not None:
                await running.core.connect(LOOKING)
                await running.until(TunnelState.CONNECTED)
            with pytest.raises(Failed) as refused:
                await running.core.open_portal(BROWSER)

            assert refused.value.problem.code is ProblemCode.PORTAL_NOT_NEEDED
            assert running.machine.admitted == {}

    in_virtual_time(test)


def test_a_system_that_can_let_nobody_out_alone_opens_nothing(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            running.machine.failing.add("gate")
            with pytest.raises(Failed):
                await running.core.open_portal(BROWSER)

            assert hole(running) is None

    in_virtual_time(test)


def test_a_firewall_that_does_not_take_it_in_time_means_that_it_is_closed(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            running.machine.hanging.add("firewall")
            with pytest.raises(Failed):
                await running.core.open_portal(BROWSER)
            running.machine.hanging.clear()
            await asyncio.sleep(30)

            assert running.status.portal_until is None
            assert running.machine.admitted == {}
            assert hole(running) is None

    in_virtual_time(test)


@pytest.mark.parametrize("moment", ["gate.admit", "firewall.apply", "routes.apply"])
def test_a_daemon_that_dies_while_it_opens_leaves_nothing_open_to_the_next(tmp_path: Path, moment: str) -> None:
    async def test() -> None:
        machine = FakeMachine(behind=PortalAnswer.PORTAL)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(LOOKING)
            await until(lambda: found(running))
            machine.kill_at = moment
            opening = asyncio.create_task(running.core.open_portal(BROWSER))
            await until(lambda: machine.dead)
            opening.cancel()
        machine.revive()
        async with daemon(machine, tmp_path) as running:
            await running.until(TunnelState.BLOCKED)

            assert hole(running) is None
            assert machine.admitted == {}
            assert running.status.portal_until is None

    in_virtual_time(test)


def test_a_killed_daemons_way_is_closed_by_the_next(tmp_path: Path) -> None:
    async def test() -> None:
        async with at_a_portal(tmp_path) as running:
            await running.core.open_portal(BROWSER)
            machine = running.machine
            machine.dead = True
        assert machine.firewall is not None
        assert machine.firewall.hole is not None
        machine.revive()
        async with daemon(machine, tmp_path) as running:
            await running.until(TunnelState.BLOCKED)

            assert hole(running) is None

    in_virtual_time(test)


def test_answers_open_nothing_however_they_change(tmp_path: Path) -> None:
    async def test() -> None:
        machine = FakeMachine(behind=PortalAnswer.PORTAL)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(replace(plan(BERLIN), portal_check=True))
            for turn in range(60):
                machine.behind = list(PortalAnswer)[turn % 3]
                await asyncio.sleep(2)
                assert machine.firewall is None or machine.firewall.hole is None
            assert running.status.protected

    in_virtual_time(test)
