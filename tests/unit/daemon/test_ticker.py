"""Counters are read as often as somebody cares, and not oftener."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from maikr_client.daemon.ticker import BUSY_BYTES, IDLE_S, Ticker
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import Running, daemon, reachable
from tests.support.plans import AMSTERDAM, plan
from tests.support.virtual_time import in_virtual_time

MINUTE_S = 60.0


@dataclass(slots=True)
class Onlooker:
    """Somebody who may watch, and how often the bytes were told."""

    watching: bool = False
    told: list[float] = field(default_factory=list)

    def tell(self) -> None:
        self.told.append(asyncio.get_running_loop().time())


async def readings_in_a_minute(running: Running, onlooker: Onlooker, *, bytes_per_s: int) -> int:
    await running.core.connect(plan())
    await running.until(TunnelState.CONNECTED)
    ticking = asyncio.create_task(
        Ticker(running.core.meter, lambda: onlooker.watching, onlooker.tell, woken=asyncio.Event()).run()
    )
    running.machine.calls.clear()
    for _ in range(int(MINUTE_S)):
        running.machine.pass_bytes(0, up=bytes_per_s, down=0)
        await asyncio.sleep(1)
    ticking.cancel()
    return running.machine.calls.count("counters.read")


def test_nobody_watching_and_hardly_anything_moving_no_program_is_started(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            assert await readings_in_a_minute(running, Onlooker(), bytes_per_s=10) <= 1

    in_virtual_time(test)


def test_what_trickles_is_on_disk_as_soon_as_it_is_worth_a_reading(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await readings_in_a_minute(running, Onlooker(), bytes_per_s=10)
            trickle = BUSY_BYTES / IDLE_S
            assert await readings_in_a_minute(running, Onlooker(), bytes_per_s=int(trickle) + 1) >= 1
            assert '"bytes_up": 1' in (tmp_path / "totals.json").read_text()

    in_virtual_time(test)


def test_traffic_that_cannot_be_told_is_read(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until(TunnelState.CONNECTED)
            await running.core.meter.read()
            assert not running.core.meter.has_moved(BUSY_BYTES)

            running.machine.failing.add("traffic.packets")

            assert running.core.meter.has_moved(BUSY_BYTES)

    in_virtual_time(test)


def test_while_bytes_flow_the_totals_are_on_disk_every_few_seconds(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            assert 5 <= await readings_in_a_minute(running, Onlooker(), bytes_per_s=100_000) <= 12
            assert '"bytes_up": 5' in (tmp_path / "totals.json").read_text()

    in_virtual_time(test)


def test_a_watcher_is_told_about_once_a_second(tmp_path: Path) -> None:
    async def test() -> None:
        onlooker = Onlooker(watching=True)
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await readings_in_a_minute(running, onlooker, bytes_per_s=1000)
            gaps = [after - before for before, after in zip(onlooker.told, onlooker.told[1:], strict=False)]
            assert gaps
            assert all(0.9 <= gap <= 2.1 for gap in gaps)

    in_virtual_time(test)
