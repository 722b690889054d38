"""One sweep over servers: the way out opened, echoes, handshakes for the silent, the way out closed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from functools import partial
from random import SystemRandom
from typing import Final

from maikr_client.daemon.linux import nft_measuring
from maikr_client.daemon.linux.echo_round import EchoRound
from maikr_client.daemon.linux.greeter import greet
from maikr_client.daemon.linux.runner import Runner
from maikr_client.daemon.linux.sleep import slept_so_far_s
from maikr_client.daemon.linux.way_out import way_out
from maikr_client.daemon.sweep_plan import shots
from maikr_client.errors import Failed
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey
from maikr_client.wire.measuring import MeasuredServer, Timed

SLEPT_S: Final = 0.5
GREETED_AT_ONCE: Final = 8
LATE_S: Final = 0.02
NOT_ASKED: Final = Timed(sent=0)
_log = logging.getLogger(__name__)


class LinuxSweeper:
    """`Sweeper` by raw sockets with WireGuard's own mark."""

    def __init__(self, runner: Runner) -> None:
        self._run = runner.run

    async def sweep(
        self,
        servers: tuple[MeasuredServer, ...],
        private_key: PrivateKey | None,
        may_shake_hands: Callable[[MeasuredServer], bool],
    ) -> tuple[Timed, ...]:
        """See `Sweeper`. A machine that slept meanwhile has measured nothing."""
        ways = [_way(server) for server in servers]
        slept_s = slept_so_far_s()
        await self._nft(nft_measuring.opened(way for way in ways if way is not None))
        try:
            timed = await _echoes(ways)
            if private_key is not None:
                await _greet_the_silent(timed, list(zip(servers, ways, strict=True)), private_key, may_shake_hands)
        finally:
            await self._nft(nft_measuring.closed())
        if slept_so_far_s() - slept_s > SLEPT_S:
            return (NOT_ASKED,) * len(servers)
        return tuple(timed)

    async def _nft(self, text: str) -> None:
        try:
            await self._run("nft", "-f", "-", stdin=text)
        except Failed as error:
            # no table of ours, so nothing has to be let out; if there is one, the packets are refused and not counted
            _log.debug("measuring: %s", error.problem.code)


def _way(server: MeasuredServer) -> Endpoint | None:
    """The first endpoint that there is a route to."""
    return next((each for each in server.endpoints if way_out(each).source), None)


async def _echoes(ways: Sequence[Endpoint | None]) -> list[Timed]:
    asked = [index for index, way in enumerate(ways) if way is not None]
    addresses = {index: way.address for index in asked if (way := ways[index]) is not None}
    try:
        with EchoRound(addresses) as echoes:
            clock = asyncio.get_running_loop().time
            due_s = clock()
            for shot in shots(asked, SystemRandom()):
                # by the clock, not pause by pause: each pause would last a little longer. What is late is not made up
                # for in a burst.
                due_s = max(due_s + shot.pause_s, clock() - LATE_S)
                await asyncio.sleep(due_s - clock())
                echoes.send(shot.index, shot.number)
            await echoes.wait()
            return [echoes.timed(index) if index in addresses else NOT_ASKED for index in range(len(ways))]
    except OSError as error:
        _log.warning("measuring: %s", error.strerror)
        return [NOT_ASKED] * len(ways)


async def _greet_the_silent(
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
            greeted = await greet(way, server.public_key, private_key, partial(may_shake_hands, server))
        if greeted.rtts_ms:
            timed[index] = greeted

    async with asyncio.TaskGroup() as tasks:
        for index in range(len(targets)):
            tasks.create_task(one(index))
