"""A tunnel takes packets as large as come back, and no larger."""

from __future__ import annotations

import asyncio

import pytest

from maikr_client.daemon.linux.way_out import tunnel_mtu
from maikr_client.daemon.mtu import (
    LARGEST_MTU,
    PROBE_TIMEOUT_S,
    PROBES_AFTER_S,
    SMALLEST_MTU,
    MtuFinder,
    sizes_below,
)
from maikr_client.daemon.ports import Platform
from tests.support.plans import AMSTERDAM, desired
from tests.support.platform import FakeMachine
from tests.support.virtual_time import in_virtual_time

LONG_ENOUGH_S = 10.0


async def looking(machine: FakeMachine) -> Platform:
    """A tunnel whose server answers, and a look at it that has begun."""
    wanted = desired(AMSTERDAM)
    machine.reachable = {each.endpoint for each in wanted.exits}
    platform = machine.platform()
    await platform.devices.apply(wanted)
    finder = MtuFinder(platform.devices, platform.prober)
    finder.look(wanted.exits, wanted.identity)
    return platform


async def found(path_mtu: int) -> int | None:
    platform = await looking(FakeMachine(path_mtu=path_mtu))
    await asyncio.sleep(LONG_ENOUGH_S)
    return platform.devices.mtu(0)


@pytest.mark.parametrize(
    ("path_mtu", "expected"),
    [(1500, LARGEST_MTU), (LARGEST_MTU, LARGEST_MTU), (1419, 1408), (1385, 1376), (1290, 1280), (SMALLEST_MTU, 1280)],
)
def test_the_largest_size_that_comes_back_is_taken(path_mtu: int, expected: int) -> None:
    async def look() -> None:
        assert await found(path_mtu) == expected

    in_virtual_time(look)


def test_a_tunnel_through_which_nothing_comes_back_is_left_as_it_is() -> None:
    async def look() -> None:
        assert await found(100) == LARGEST_MTU

    in_virtual_time(look)


def test_a_path_that_is_silent_at_first_is_asked_again() -> None:
    async def look() -> None:
        machine = FakeMachine(path_mtu=100)
        platform = await looking(machine)
        await asyncio.sleep(LONG_ENOUGH_S)
        machine.path_mtu = 1385
        await asyncio.sleep(2 * LONG_ENOUGH_S)
        assert platform.devices.mtu(0) == 1376

    in_virtual_time(look)


def test_what_was_found_of_a_way_that_is_another_one_by_then_is_found_out_anew() -> None:
    async def look() -> None:
        machine = FakeMachine(path_mtu=1385)
        platform = await looking(machine)
        keep, forgotten = platform.devices.limit_mtu, list[int]()

        async def forget_once(slot: int, mtu: int) -> None:
            if forgotten:
                await keep(slot, mtu)
            forgotten.append(mtu)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(platform.devices, "limit_mtu", forget_once)
            await asyncio.sleep(2 * LONG_ENOUGH_S)

        assert forgotten == [1376, 1376]
        assert platform.devices.mtu(0) == 1376

    in_virtual_time(look)


def test_answers_lost_among_many_lower_nothing() -> None:
    async def look() -> None:
        machine = FakeMachine(path_mtu=1300)
        platform = await looking(machine)
        await asyncio.sleep(PROBE_TIMEOUT_S + PROBES_AFTER_S[-1] + 0.01)
        machine.path_mtu = 1500
        await asyncio.sleep(LONG_ENOUGH_S)
        assert platform.devices.mtu(0) == LARGEST_MTU
        assert "devices.limit_mtu" not in machine.calls

    in_virtual_time(look)


def test_a_new_look_ends_the_one_before() -> None:
    async def look() -> None:
        machine = FakeMachine(path_mtu=1300)
        wanted = desired(AMSTERDAM)
        platform = machine.platform()
        await platform.devices.apply(wanted)
        finder = MtuFinder(platform.devices, platform.prober)
        finder.look(wanted.exits, wanted.identity)
        machine.reachable = {each.endpoint for each in wanted.exits}
        finder.look(wanted.exits, wanted.identity)
        await asyncio.sleep(LONG_ENOUGH_S)
        assert platform.devices.mtu(0) == 1296
        assert machine.calls.count("devices.limit_mtu") == 1

    in_virtual_time(look)


def test_sizes_go_down_to_what_ipv6_needs() -> None:
    assert sizes_below(1420) == (1408, 1392, 1376, 1360, 1344, 1328, 1312, 1296, 1280)
    assert sizes_below(1312) == (1296, 1280)
    assert sizes_below(1281) == (1280,)
    assert sizes_below(1280) == ()


@pytest.mark.parametrize(
    ("path", "version", "expected"),
    [
        (1500, 4, 1420),
        (1500, 6, 1420),
        (1492, 4, 1420),
        (1492, 6, 1408),
        (1400, 4, 1328),
        (1280, 6, 1280),
        (65535, 4, 1420),
    ],
)
def test_what_the_kernel_knows_of_the_path_is_room_for_the_tunnel_and_its_headers(
    path: int, version: int, expected: int
) -> None:
    assert tunnel_mtu(path, version) == expected
