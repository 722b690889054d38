"""Asks exits' servers for a packet, at once and often, until it comes back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from maikr_client.daemon.machine.commands import Probe
from maikr_client.daemon.machine.events import Answered, Event, HandshakeSeen
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import DesiredExit, Prober
from maikr_client.errors import MaikrError
from maikr_client.model.plan import TunnelIdentity

# A probe that leaves before its tunnel is ready is lost, so the next follows soon; later ones are for lost packets.
FIRST_PAUSE_S: Final = 0.01
PAUSE_GROWTH: Final = 1.5
LONGEST_PAUSE_S: Final = 0.5
PROBE_TIMEOUT_S: Final = 2.0
HANDSHAKE_LOOK_S: Final = 1.0
_log = logging.getLogger(__name__)


class Pinger:
    """Runs Probe commands. `now` is the wall clock, for Answered."""

    def __init__(
        self, prober: Prober, meter: Meter, report: Callable[[Event], None], now: Callable[[], datetime]
    ) -> None:
        self._prober = prober
        self._meter = meter
        self._report = report
        self._now = now
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def start(self, command: Probe) -> None:
        """Ask these exits; whom we ask already is asked anew."""
        for each in command.exits:
            self._end(each.slot)
            self._tasks[each.slot] = asyncio.create_task(self._ask(each, command.identity))

    def stop(self) -> None:
        """Ask nobody any more."""
        for slot in list(self._tasks):
            self._end(slot)

    def _end(self, slot: int) -> None:
        task = self._tasks.pop(slot, None)
        if task is not None:
            task.cancel()

    async def _ask(self, exit_: DesiredExit, identity: TunnelIdentity) -> None:
        look = asyncio.create_task(self._look_for_handshake(exit_.slot, since=int(self._now().timestamp())))
        try:
            while True:
                await self._first_packet(exit_, identity)
                await self._meter.read()
                if self._handshake_seen(exit_.slot, since=0):
                    break
                # a packet without a handshake did not come through the tunnel
                await asyncio.sleep(LONGEST_PAUSE_S)
        finally:
            look.cancel()
        self._report(Answered(slot=exit_.slot, at=self._now()))

    async def _first_packet(self, exit_: DesiredExit, identity: TunnelIdentity) -> None:
        came = asyncio.Event()
        pause_s = FIRST_PAUSE_S
        async with asyncio.TaskGroup() as probes:
            running = set[asyncio.Task[None]]()
            while not came.is_set():
                probe = probes.create_task(self._probe(exit_, identity, came))
                running.add(probe)
                probe.add_done_callback(running.discard)
                await _within(came, pause_s)
                pause_s = min(pause_s * PAUSE_GROWTH, LONGEST_PAUSE_S)
            for probe in running:
                probe.cancel()

    async def _probe(self, exit_: DesiredExit, identity: TunnelIdentity, came: asyncio.Event) -> None:
        try:
            if await self._prober.probe(exit_, identity, timeout_s=PROBE_TIMEOUT_S) is not None:
                came.set()
        except (MaikrError, OSError) as error:
            _log.debug("probe: %s", type(error).__name__)

    async def _look_for_handshake(self, slot: int, *, since: int) -> None:
        while not self._handshake_seen(slot, since=since):
            await asyncio.sleep(HANDSHAKE_LOOK_S)
            await self._meter.read()
        self._report(HandshakeSeen(slot=slot))

    def _handshake_seen(self, slot: int, *, since: int) -> bool:
        counters = self._meter.latest.get(slot)
        return counters is not None and counters.handshake_at is not None and counters.handshake_at >= since


async def _within(event: asyncio.Event, seconds: float) -> None:
    """Wait for `event`, `seconds` at most."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
