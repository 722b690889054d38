"""A machine that slept is noticed once."""

from __future__ import annotations

import socket
import struct

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.sleep import GAP_S, SleepWatch
from maikr_client.daemon.linux.traffic import counts_of
from maikr_client.daemon.ports import PacketCounts
from maikr_client.daemon.silence import silent


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


def test_only_our_devices_are_counted() -> None:
    def link(name: str) -> bytes:
        header = struct.pack("=BxHiII", socket.AF_UNSPEC, 0, 0, 0, 0)
        statistics = netlink.attribute(23, struct.pack("=24Q", 7, 9, *[0] * 22))
        return header + netlink.attribute(3, name.encode() + b"\0") + statistics

    assert counts_of(link("maikr3")) == (3, PacketCounts(sent=9, received=7))
    assert counts_of(link("eth0")) is None
    assert counts_of(link("maikr3")[:30]) is None
