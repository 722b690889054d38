"""Latencies of the directory's servers: asked for through the daemon, kept, refreshed in each new network."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing, suppress
from datetime import datetime, timedelta
from typing import Final

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import Failed, MaikrError, UsageError
from maikr_client.measure.history import History
from maikr_client.measure.latency import latency_of
from maikr_client.model.keys import PrivateKey
from maikr_client.model.latency import Latency
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Server
from maikr_client.session.choice import near_names
from maikr_client.wire.measuring import MAX_MEASURED, Measure, MeasuredServer

OLD: Final = timedelta(minutes=15)
LOOK_S: Final = 20.0
Servers = Callable[[], Awaitable[Sequence[Server]]]


class Latencies:
    """`servers` is the directory, `allowed` what the person set, `key` this device's while somebody is signed in."""

    def __init__(
        self,
        daemon: Daemon,
        history: History,
        servers: Servers,
        allowed: Callable[[], Awaitable[bool]],
        key: Callable[[], Awaitable[PrivateKey | None]],
        now: Callable[[], datetime],
    ) -> None:
        self._daemon = daemon
        self._history = history
        self._servers = servers
        self._allowed = allowed
        self._key = key
        self._now = now

    async def known(self) -> tuple[Latency, ...]:
        """Those of the network that the machine is in; all that is kept where the daemon can't tell."""
        kept = await self._history.latencies()
        try:
            network = await self._network()
        except MaikrError:
            return kept
        return tuple(each for each in kept if each.network == network)

    async def measure(self, names: Sequence[str] = ()) -> AsyncGenerator[Latency, None]:
        """See `Measuring.measure`."""
        if not await self._allowed():
            raise Failed(ProblemCode.MEASURING_OFF)
        wanted = _wanted(await self._servers(), names)
        key = await self._key()
        # another order each time: what an observer sees is neither the directory's nor the last one's
        random.SystemRandom().shuffle(wanted)
        for first in range(0, len(wanted), MAX_MEASURED):
            for latency in await self._page(wanted[first : first + MAX_MEASURED], key):
                yield latency

    async def refresh(self) -> None:
        """Measure those of which nothing is known that is not old, if that is allowed."""
        if not await self._allowed():
            return
        now = self._now()
        fresh = {each.server for each in await self.known() if timedelta() <= now - each.measured_at < OLD}
        missing = [server.name for server in await self._servers() if server.name not in fresh]
        if missing:
            async with aclosing(self.measure(missing)) as answers:
                async for _ in answers:
                    continue

    async def keep_on(self) -> None:
        """Refresh for as long as this task runs; nothing that fails ends it."""
        while True:
            with suppress(MaikrError):
                await self.refresh()
            await asyncio.sleep(LOOK_S)

    async def _page(self, servers: Sequence[Server], key: PrivateKey | None) -> tuple[Latency, ...]:
        reply = await self._daemon.measure(Measure(servers=tuple(map(_asked, servers)), private_key=key))
        at = self._now()
        pairs = zip(servers, reply.timed, strict=False)
        found = tuple(latency_of(server.name, timed, at=at, network=reply.network) for server, timed in pairs)
        measured = tuple(each for each in found if each.loss is not None)
        await self._history.keep_latencies(measured)
        return found

    async def _network(self) -> int:
        return (await self._daemon.measure(Measure(servers=()))).network


def _asked(server: Server) -> MeasuredServer:
    endpoints = tuple(each for each in (server.endpoint4, server.endpoint6) if each is not None)
    return MeasuredServer(endpoints=endpoints, public_key=server.public_key)


def _wanted(servers: Sequence[Server], names: Sequence[str]) -> list[Server]:
    by_name = {server.name: server for server in servers}
    for name in names:
        if name not in by_name:
            raise UsageError(ProblemCode.NO_SUCH_SERVER, server=name, near=", ".join(near_names(servers, name)))
    return [by_name[name] for name in dict.fromkeys(names)] if names else list(servers)
