"""What the daemon relies on of any platform, as promises that a platform keeps or breaks.

Each takes a function that gives a platform; a second call is another process on the same machine, which still holds
what the first one left there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

from maikr_client.daemon.ports import Platform
from tests.support.plans import AMSTERDAM, CAIRO, desired

Machine = Callable[[], Platform]


async def _apply_all(platform: Platform, *, default: bool = True) -> None:
    wanted = desired(AMSTERDAM if default else None)
    for part in (platform.firewall, platform.devices, platform.router, platform.dns):
        await part.apply(wanted)


async def _clear_all(platform: Platform) -> None:
    for part in (platform.dns, platform.router, platform.devices, platform.firewall):
        await part.clear()


async def _slots(platform: Platform) -> list[int]:
    return [each.slot for each in await platform.devices.counters()]


async def a_firewall_is_loaded_from_apply_to_clear(machine: Machine) -> None:
    platform = machine()
    assert not await platform.firewall.is_loaded()
    await platform.firewall.apply(desired(AMSTERDAM))
    assert await platform.firewall.is_loaded()
    await platform.firewall.clear()
    assert not await platform.firewall.is_loaded()


async def another_process_believes_only_the_firewall_that_it_applied_itself(machine: Machine) -> None:
    await machine().firewall.apply(desired(AMSTERDAM))
    platform = machine()
    assert not await platform.firewall.is_loaded()
    await platform.firewall.apply(desired(AMSTERDAM))
    assert await platform.firewall.is_loaded()


async def a_firewall_that_another_process_removed_is_missed(machine: Machine) -> None:
    platform = machine()
    await platform.firewall.apply(desired(AMSTERDAM))
    await machine().firewall.clear()
    assert not await platform.firewall.is_loaded()


async def devices_are_exactly_the_desired_ones(machine: Machine) -> None:
    platform = machine()
    await platform.devices.apply(desired(AMSTERDAM, sides=(CAIRO,)))
    assert await _slots(platform) == [0, 1]
    await platform.devices.apply(desired(None, sides=(CAIRO,)))
    assert await _slots(platform) == [1]
    await platform.devices.clear()
    assert await _slots(platform) == []


async def a_device_of_another_server_counts_from_0(machine: Machine) -> None:
    platform = machine()
    await platform.devices.apply(desired(AMSTERDAM))
    await platform.devices.apply(desired(CAIRO))
    (counters,) = await platform.devices.counters()
    assert (counters.bytes_up, counters.bytes_down, counters.handshake_at) == (0, 0, None)


async def applying_twice_is_applying_once(machine: Machine) -> None:
    platform = machine()
    await _apply_all(platform)
    await _apply_all(platform)
    assert await _slots(platform) == [0]
    assert await platform.firewall.is_loaded()


async def another_process_goes_on_with_what_is_there(machine: Machine) -> None:
    await _apply_all(machine())
    platform = machine()
    assert await _slots(platform) == [0]
    await _apply_all(platform, default=False)
    assert await _slots(platform) == []
    assert await platform.firewall.is_loaded()


async def another_process_can_clear_what_is_there(machine: Machine) -> None:
    await _apply_all(machine())
    platform = machine()
    await _clear_all(platform)
    assert await _slots(platform) == []
    assert not await platform.firewall.is_loaded()


async def clearing_nothing_is_no_failure(machine: Machine) -> None:
    platform = machine()
    await _clear_all(platform)
    await _clear_all(platform)


async def a_device_takes_packets_as_large_as_it_is_told(machine: Machine) -> None:
    platform = machine()
    assert platform.devices.mtu(0) is None
    await platform.devices.apply(desired(AMSTERDAM))
    await platform.devices.limit_mtu(0, 1300)
    assert platform.devices.mtu(0) == 1300
    await platform.devices.apply(desired(AMSTERDAM))
    assert platform.devices.mtu(0) == 1300


async def a_probe_without_an_answer_ends_in_time_with_none(machine: Machine) -> None:
    platform = machine()
    wanted = desired(AMSTERDAM)
    (default,) = wanted.exits
    assert await platform.prober.probe(default, wanted.identity, timeout_s=0.1) is None
    await _apply_all(platform)
    async with asyncio.timeout(5):
        assert await platform.prober.probe(default, wanted.identity, timeout_s=0.1) is None


PROMISES: tuple[Callable[[Machine], Coroutine[object, object, None]], ...] = (
    a_firewall_is_loaded_from_apply_to_clear,
    another_process_believes_only_the_firewall_that_it_applied_itself,
    a_firewall_that_another_process_removed_is_missed,
    devices_are_exactly_the_desired_ones,
    a_device_takes_packets_as_large_as_it_is_told,
    a_device_of_another_server_counts_from_0,
    applying_twice_is_applying_once,
    another_process_goes_on_with_what_is_there,
    another_process_can_clear_what_is_there,
    clearing_nothing_is_no_failure,
    a_probe_without_an_answer_ends_in_time_with_none,
)
