"""One sweep over servers: the way out opened, echoes, handshakes for the silent, the way out closed."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import Callable, Sequence
from functools import partial
from random import SystemRandom
from typing import Final

from maikr_client.daemon.linux import nft_measuring
from maikr_client.daemon.linux.doors import echo_door
from maikr_client.daemon.linux.greeter import greet
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.linux.sleep import slept_so_far_s
from maikr_client.daemon.linux.way_out import way_out
from maikr_client.daemon.pings import Launch, Pings
from maikr_client.daemon.sweep_plan import shots
from maikr_client.errors import Failed
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey
from maikr_client.model.latency import ProbeMethod
from maikr_client.wire.measuring import MeasuredServer, Timed
from maikr_client.wire.pinging import Echoes, Times

SLEPT_S: Final = 0.5
GREETED_AT_ONCE: Final = 8
NOT_ASKED: Final = Timed(sent=0)
_log = logging.getLogger(__name__)


class LinuxSweeper:
    """`Sweeper` by sockets with WireGuard's own mark, on which a pinger sends that has no other."""

    def __init__(self, runner: Runner, launch: Launch) -> None:
        self._run = runner.run
        self._pings = Pings(launch)

    async def sweep(
        self,
        servers: tuple[MeasuredServer, ...],
        private_key: PrivateKey | None,
        may_shake_hands: Callable[[MeasuredServer], bool],
    ) -> tuple[Timed, ...]:
        """See `Sweeper`. A machine that slept meanwhile, or whose table came or went, has measured nothing."""
        ways = [_way(server) for server in servers]
        slept_s = slept_so_far_s()
        guarded = await self._told(nft_measuring.opened(way for way in ways if way is not None))
        try:
            timed = await self._echoes(ways)
            if private_key is not None:
                targets = list(zip(servers, ways, strict=True))
                await _greet_the_silent(self._pings, timed, targets, private_key, may_shake_hands)
        finally:
            still_guarded = await self._told(nft_measuring.closed())
        if still_guarded is not guarded or slept_so_far_s() - slept_s > SLEPT_S:
            return (NOT_ASKED,) * len(servers)
        return tuple(timed)

    async def _echoes(self, ways: Sequence[Endpoint | None]) -> list[Timed]:
        timed = [NOT_ASKED] * len(ways)
        with contextlib.ExitStack() as open_doors:
            doors: dict[int, socket.socket] = {}
            for index, way in enumerate(ways):
                # one that can't be had is not asked
                with contextlib.suppress(OSError):
                    if way is not None:
                        doors[index] = open_doors.enter_context(echo_door(way.address))
            for index, times in zip(doors, await self._asked(list(doors.values())), strict=False):
                method = ProbeMethod.ICMP if times.rtts_ms else None
                timed[index] = Timed(sent=times.sent, rtts_ms=times.rtts_ms, method=method)
        return timed

    async def _asked(self, doors: Sequence[socket.socket]) -> tuple[Times, ...]:
        """What came of echoes there; nothing when that can't be told."""
        if not doors:
            return ()
        versions = tuple(4 if door.family == socket.AF_INET else 6 for door in doors)
        order = tuple(shots(range(len(doors)), SystemRandom()))
        return await self._pings.ask(Echoes(number=0, versions=versions, shots=order), doors) or ()

    async def _told(self, text: str) -> bool:
        """Whether there is a table of ours that took it. Without one nothing has to be let out."""
        try:
            await self._run("nft", "-f", "-", stdin=text)
        except Failed as error:
            _log.debug("measuring: %s", error.problem.code)
            return False
        return True


def _way(server: MeasuredServer) -> Endpoint | None:
    """The first endpoint that there is a route to."""
    return next((each for each in server.endpoints if way_out(each).source), None)


async def _greet_the_silent(
    pings: Pings,
    timed: list[Timed],
    targets: list[tuple[MeasuredServer, Endpoint | None]],
    private_key: PrivateKey,
    may_shake_hands: Callable[[MeasuredServer], bool],
) -> None:
    """Replace the echoes of those that answered none by what handshakes told, if those were answered."""
    few = asyncio.Semaphore(GREETED_AT_ONCE)

    async def one(index: int) -> None:
        server, way = targets[index]
        if way is None or timed[index].rtts_ms or not may_shake_hands(server):
            return
        async with few:
            greeted = await greet(pings, way, server.public_key, private_key, partial(may_shake_hands, server))
        if greeted.rtts_ms:
            timed[index] = greeted

    async with asyncio.TaskGroup() as tasks:
        for index in range(len(targets)):
            tasks.create_task(one(index))
