"""A machine that slept is noticed once, a silent tunnel soon; looks that recur wake the machine together."""

from __future__ import annotations

import asyncio
import socket
import struct

import pytest

from maikr_client.daemon.beat import until_beat, until_beat_or
from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.sleep import GAP_S, SleepWatch
from maikr_client.daemon.linux.traffic import counts_of, slot_of_link
from maikr_client.daemon.ports import PacketCounts
from maikr_client.daemon.silence import SilenceWatch, silent
from tests.support.virtual_time import in_virtual_time


def test_sleep_is_told_once_and_clocks_that_drift_are_not_sleep() -> None:
    slept = iter([5.0, 5.0 + GAP_S / 2, 65.0, 65.0])
    watch = SleepWatch(lambda: next(slept))

    assert [watch.woke() for _ in range(3)] == [False, True, False]


def test_a_tunnel_is_silent_only_if_something_went_in_and_nothing_came_out() -> None:
    def counts(sent: int, received: int) -> dict[int, PacketCounts]:
        return {0: PacketCounts(sent=sent, received=received)}

    assert silent(counts(1, 1), counts(2, 1)) == {0}
    assert silent(counts(1, 1), counts(2, 2)) == frozenset()
    assert silent(counts(1, 1), counts(1, 1)) == frozenset()
    assert silent({}, counts(1, 0)) == frozenset()


def test_a_device_is_counted_by_what_the_kernel_tells_of_it_and_no_other_is() -> None:
    def statistics(index: int) -> bytes:
        header = struct.pack("=BxHII", socket.AF_UNSPEC, 0, index, 1)
        return header + netlink.attribute(1, struct.pack("=24Q", 7, 9, 700, 800, *[0] * 20))

    slots = {4: 3, 5: None}.__getitem__

    assert counts_of(statistics(4), slots) == (3, PacketCounts(sent=9, received=7, bytes=1500))
    assert counts_of(statistics(5), slots) is None
    assert counts_of(statistics(4)[:30], slots) is None


def test_a_device_that_is_gone_meanwhile_is_not_counted() -> None:
    assert slot_of_link(0x7FFFFFFF) is None


def test_silence_is_looked_for_twice_as_often_while_something_is_sent() -> None:
    class Tunnel:
        """One that is sent into at each look from the third second on, and never answers."""

        def __init__(self) -> None:
            self.looks: list[float] = []

        def packets(self) -> dict[int, PacketCounts]:
            now = asyncio.get_running_loop().time()
            self.looks.append(now)
            return {0: PacketCounts(sent=max(0, int(now * 10) - 30), received=0)}

    async def test() -> None:
        tunnel, told = Tunnel(), list[float]()
        watch = SilenceWatch(tunnel, lambda: True, lambda _: told.append(asyncio.get_running_loop().time()))
        work = asyncio.create_task(watch.run())
        await asyncio.sleep(5.75)
        work.cancel()
        assert tunnel.looks == pytest.approx([1, 2, 3, 4, 4.5, 5, 5.5])
        assert told == pytest.approx([4, 4.5, 5, 5.5])

    in_virtual_time(test)


def test_who_waits_for_the_beat_is_woken_by_news_before_it() -> None:
    async def test() -> None:
        loop, news = asyncio.get_running_loop(), asyncio.Event()
        woken: list[float] = []
        loop.call_later(1.3, news.set)
        for _ in range(4):
            news.clear()
            await until_beat_or(news, 1)
            woken.append(loop.time())
        assert woken == pytest.approx([1, 1.3, 2, 3])

    in_virtual_time(test)


def test_all_that_keep_the_beat_are_woken_together_and_none_twice() -> None:
    async def test() -> None:
        woken: list[tuple[str, float]] = []
        loop = asyncio.get_running_loop()

        async def keep(name: str, begin_s: float, period_s: float) -> None:
            await asyncio.sleep(begin_s)
            while True:
                await until_beat(period_s)
                woken.append((name, loop.time()))

        works = [asyncio.create_task(keep("a", 0.13, 1)), asyncio.create_task(keep("b", 0.71, 0.5))]
        await asyncio.sleep(3.2)
        for each in works:
            each.cancel()
        assert [at for name, at in woken if name == "a"] == pytest.approx([1, 2, 3])
        assert [at for name, at in woken if name == "b"] == pytest.approx([1, 1.5, 2, 2.5, 3])

    in_virtual_time(test)
