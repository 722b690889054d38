"""Listens whether tunnels that are sent into still answer: that costs one question to the kernel and no packet."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Final

from maikr_client.daemon.beat import until_beat
from maikr_client.daemon.machine.events import Event, Silent
from maikr_client.daemon.ports import PacketCounts, Traffic

BUSY_S: Final = 0.5
IDLE_S: Final = 1.0
"""Into a tunnel that nobody sends into nothing can be lost: the first packet is noticed by then."""

_log = logging.getLogger(__name__)


class SilenceWatch:
    """Tells `report` of slots into which packets went while none came back, for as long as `wanted`."""

    def __init__(self, traffic: Traffic, wanted: Callable[[], bool], report: Callable[[Event], None]) -> None:
        self._traffic = traffic
        self._wanted = wanted
        self._report = report

    async def run(self) -> None:
        """Until cancelled."""
        before: Mapping[int, PacketCounts] = {}
        pause_s = IDLE_S
        while True:
            await until_beat(pause_s)
            now = self._counts() if self._wanted() else {}
            if slots := silent(before, now):
                self._report(Silent(slots=slots))
            pause_s = BUSY_S if used(before, now) else IDLE_S
            before = now

    def _counts(self) -> Mapping[int, PacketCounts]:
        try:
            return self._traffic.packets()
        except OSError as error:
            _log.debug("packets: %s", type(error).__name__)
            return {}


def used(before: Mapping[int, PacketCounts], now: Mapping[int, PacketCounts]) -> frozenset[int]:
    """The slots that were sent into."""
    return frozenset(slot for slot, counts in now.items() if slot in before and counts.sent > before[slot].sent)


def silent(before: Mapping[int, PacketCounts], now: Mapping[int, PacketCounts]) -> frozenset[int]:
    """The slots that were sent into and from which nothing came."""
    return frozenset(slot for slot in used(before, now) if now[slot].received == before[slot].received)
