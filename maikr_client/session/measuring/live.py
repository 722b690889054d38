"""Measuring as the living session does it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from datetime import datetime, timedelta
from typing import Final

from maikr_client.daemon_link.port import Daemon
from maikr_client.errors import Failed, MaikrError, NotPermitted
from maikr_client.measure.history import History
from maikr_client.measure.ranking import Ranked, rank
from maikr_client.measure.speed.engine import SpeedTest, run_test
from maikr_client.measure.speed.ookla import run_ookla
from maikr_client.model.latency import Latency, PastLatency
from maikr_client.model.problem import ProblemCode
from maikr_client.model.report import Quality
from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedEngine, SpeedProgress, SpeedResult
from maikr_client.model.status import TunnelState
from maikr_client.session.choice import meant
from maikr_client.session.measuring.disturbance import carries, is_open, watched
from maikr_client.session.measuring.latencies import Latencies, Servers
from maikr_client.session.measuring.port import DEFAULT_MAX_BYTES

REMEMBERED_TESTS: Final = 5
"""How many of a server's last tests the ranking looks at."""
RECENT: Final = timedelta(hours=24)
"""What was measured longer ago is no quality of a connection of now."""
FASTEST_PATIENCE_S: Final = 4.0


class LiveMeasuring:
    """`Measuring` over the daemon and what was measured before."""

    def __init__(
        self, daemon: Daemon, history: History, latencies: Latencies, servers: Servers, now: Callable[[], datetime]
    ) -> None:
        self._daemon = daemon
        self._history = history
        self._latencies = latencies
        self._servers = servers
        self._now = now

    async def latencies(self) -> tuple[Latency, ...]:
        """See `Measuring`."""
        return await self._latencies.known()

    def measure(self, names: Sequence[str] = ()) -> AsyncGenerator[Latency, None]:
        """See `Measuring`."""
        return self._latencies.measure(names)

    async def measured_servers(self) -> tuple[str, ...]:
        """See `Measuring`."""
        return await self._history.measured_servers()

    async def past_latencies(self, server: str) -> tuple[PastLatency, ...]:
        """See `Measuring`."""
        return await self._history.past_latencies(server)

    async def keep_measuring(self) -> None:
        """See `Measuring`."""
        await self._latencies.keep_on()

    async def ranking(self, target: str | None = None) -> tuple[Ranked, ...]:
        """See `Measuring`."""
        servers = await self._servers()
        return await self.ranked(servers if target is None else meant(servers, target))

    async def ranked(self, servers: Sequence[Server]) -> tuple[Ranked, ...]:
        """These, the fastest first, from what is known. Never fails: what can't be read is not known."""
        latencies = dict[str, Latency]()
        downloads = dict[str, list[float]]()
        with suppress(MaikrError):
            latencies = {each.server: each for each in await self._latencies.known()}
            downloads = _downloads(await self._history.speeds())
        return rank(servers, latencies, downloads)

    async def before_choosing(self) -> None:
        """Somebody wants the fastest server: measure, if nothing fresh is known, for FASTEST_PATIENCE_S at most."""
        with suppress(MaikrError, TimeoutError):
            async with asyncio.timeout(FASTEST_PATIENCE_S):
                await self._latencies.refresh()

    async def test_speed(
        self,
        server: str | None = None,
        *,
        engine: SpeedEngine = SpeedEngine.MAIKR,
        max_bytes: int = DEFAULT_MAX_BYTES,
    ) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        """See `Measuring`."""
        through = await self._through(server)
        if through.speed_url is None and engine is not SpeedEngine.SPEEDTEST_NET:
            raise Failed(ProblemCode.SPEED_NO_ENDPOINT, server=through.name)
        lost = ProblemCode.SPEED_TUNNEL_LOST
        async with watched(self._daemon, lambda status: carries(status, through.name), lost) as disturbance:
            test = SpeedTest(
                server=through.name, url=through.speed_url or "", max_bytes=max_bytes, disturbance=disturbance
            )
            run = run_test(test, self._now) if engine is SpeedEngine.MAIKR else run_ookla(test, engine, self._now)
            async with aclosing(run) as items:
                async for item in items:
                    await self._keep(item)
                    yield item

    async def test_direct(
        self, *, max_bytes: int = DEFAULT_MAX_BYTES
    ) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        """See `Measuring`."""
        if not is_open(await self._daemon.status()):
            raise Failed(ProblemCode.NOT_DISCONNECTED)
        async with watched(self._daemon, is_open, ProblemCode.NOT_DISCONNECTED) as disturbance:
            test = SpeedTest(server=None, url="", max_bytes=max_bytes, disturbance=disturbance)
            async with aclosing(run_ookla(test, SpeedEngine.SPEEDTEST_NET, self._now)) as items:
                async for item in items:
                    await self._keep(item)
                    yield item

    async def speeds(self, server: str | None = None) -> tuple[SpeedResult, ...]:
        """See `Measuring`."""
        return await self._history.speeds(server)

    async def quality(self) -> tuple[Quality, ...]:
        """What was last measured of each server, as usage reports may say it: nothing older than a day."""
        since = self._now() - RECENT
        latencies = {
            each.server: each
            for each in await self._history.latencies()
            if each.measured_at >= since and each.median_ms is not None
        }
        speeds = dict[str, SpeedResult]()
        for each in await self._history.speeds():
            if each.server is not None and each.measured_at >= since and _says_quality(each):
                speeds.setdefault(each.server, each)
        return tuple(_quality(name, latencies.get(name), speeds.get(name)) for name in sorted({*latencies, *speeds}))

    async def erase(self) -> None:
        """Forget what was measured."""
        await self._history.erase()

    async def _keep(self, item: SpeedProgress | SpeedResult) -> None:
        if isinstance(item, SpeedResult):
            with suppress(MaikrError):
                await self._history.keep_speed(item)

    async def _through(self, name: str | None) -> Server:
        status = await self._daemon.status()
        if status.state is not TunnelState.CONNECTED or (name is not None and status.server != name):
            raise Failed(ProblemCode.SPEED_NOT_CONNECTED, server=name or "a server")
        if status.server is None:
            # who may not control the daemon is not told which server it is
            raise NotPermitted(ProblemCode.NOT_PERMITTED, what="daemon")
        for server in await self._servers():
            if server.name == status.server:
                return server
        raise Failed(ProblemCode.SPEED_NO_ENDPOINT, server=status.server)


def _downloads(results: Sequence[SpeedResult]) -> dict[str, list[float]]:
    found = dict[str, list[float]]()
    for each in results:
        if each.server is not None and each.download_mbps is not None:
            of_server = found.setdefault(each.server, [])
            if len(of_server) < REMEMBERED_TESTS:
                of_server.append(each.download_mbps)
    return found


def _says_quality(result: SpeedResult) -> bool:
    measured = result.download_mbps is not None or result.upload_mbps is not None
    return measured and result.engine is not SpeedEngine.SPEEDTEST_NET


def _quality(name: str, latency: Latency | None, speed: SpeedResult | None) -> Quality:
    return Quality(
        server=name,
        latency_ms=None if latency is None else latency.median_ms,
        download_mbps=None if speed is None else speed.download_mbps,
        upload_mbps=None if speed is None else speed.upload_mbps,
    )
