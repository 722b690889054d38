"""Measuring without a network: every server is as far as its place in the list, every test runs to its end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from maikr_client.errors import Failed, MaikrError, UsageError
from maikr_client.measure.ranking import Ranked, rank
from maikr_client.model.latency import Latency, PastLatency, ProbeMethod
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedProgress, SpeedResult
from maikr_client.model.status import TunnelState
from maikr_client.session.choice import meant
from maikr_client.session.measuring.port import DEFAULT_MAX_BYTES

if TYPE_CHECKING:
    from tests.support.fake_session import FakeSession


class FakeMeasuring:
    """`silent` servers answer no probe. `outcome` is what the next tests find, beside who was tested by what; they say
    `rates` one after the other in each direction, and stay at the last of the download while they `linger`. `refuse`
    is raised by whatever measures, `unreadable` by what looks back at latencies.
    """

    def __init__(self, session: FakeSession) -> None:
        self._session = session
        self.silent: set[str] = set()
        self.known: dict[str, Latency] = {}
        self.past: dict[str, list[PastLatency]] = {}
        self.tests: list[SpeedResult] = []
        self.closed = 0
        self.rates: tuple[float, ...] = (90.0,)
        self.lingers = False
        self.refuse: MaikrError | None = None
        self.unreadable: MaikrError | None = None
        self.outcome: dict[str, Any] = {"download_mbps": 94.2, "upload_mbps": 41.5, "idle_latency_ms": 18.0}

    async def latencies(self) -> tuple[Latency, ...]:
        return tuple(self.known.values())

    async def measure(self, names: Sequence[str] = ()) -> AsyncGenerator[Latency, None]:
        if not self._session.preferences.measure_latency:
            raise Failed(ProblemCode.MEASURING_OFF)
        directory = {server.name: server for server in self._session.servers}
        for name in names:
            if name not in directory:
                raise UsageError(ProblemCode.NO_SUCH_SERVER, server=name)
        await self._session.status()
        self._refuse()
        for name in names or directory:
            found = self.known[name] = self._latency(directory[name])
            self.past.setdefault(name, []).append(
                PastLatency(
                    measured_at=found.measured_at, median_ms=found.median_ms, spread_ms=found.spread_ms, loss=found.loss
                )
            )
            yield found

    async def measured_servers(self) -> tuple[str, ...]:
        if self.unreadable is not None:
            raise self.unreadable
        return tuple(sorted(self.past))

    async def past_latencies(self, server: str) -> tuple[PastLatency, ...]:
        return tuple(self.past.get(server, ()))

    def _latency(self, server: Server) -> Latency:
        answers = server.name not in self.silent
        return Latency(
            server=server.name,
            median_ms=10.0 + self._session.servers.index(server) if answers else None,
            spread_ms=0.5 if answers else None,
            loss=0.0 if answers else 1.0,
            samples=5 if answers else 0,
            method=ProbeMethod.ICMP if answers else None,
            measured_at=datetime.now(UTC),
            network=1,
        )

    async def keep_measuring(self) -> None:
        await asyncio.Event().wait()

    async def ranking(self, target: str | None = None) -> tuple[Ranked, ...]:
        servers = self._session.servers if target is None else meant(self._session.servers, target)
        downloads = {each.server: [each.download_mbps] for each in reversed(self.tests) if each.server}
        return rank(servers, self.known, {name: [mbps for mbps in each if mbps] for name, each in downloads.items()})

    async def test_speed(
        self,
        server: str | None = None,
        *,
        engine: SpeedEngine = SpeedEngine.MAIKR,
        max_bytes: int = DEFAULT_MAX_BYTES,
    ) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        status = await self._session.status()
        if status.state is not TunnelState.CONNECTED or server not in {None, status.server}:
            raise Failed(ProblemCode.SPEED_NOT_CONNECTED, server=server or "a server")
        async for item in self._test(status.server, engine):
            yield item

    async def test_direct(
        self, *, max_bytes: int = DEFAULT_MAX_BYTES
    ) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        if (await self._session.status()).state is not TunnelState.DISCONNECTED:
            raise Failed(ProblemCode.NOT_DISCONNECTED)
        async for item in self._test(None, SpeedEngine.SPEEDTEST_NET):
            yield item

    async def _test(self, server: str | None, engine: SpeedEngine) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        try:
            self._refuse()
            for item in self._curve():
                while self.lingers and item.phase is SpeedPhase.UPLOAD:
                    await self._session.news()
                yield item
                await asyncio.sleep(0)
            values: dict[str, Any] = {"bytes_used": 3000, **self.outcome}
            result = SpeedResult(server=server, engine=engine, measured_at=datetime.now(UTC), **values)
            self.tests.insert(0, result)
            yield result
        finally:
            self.closed += 1

    def _curve(self) -> Iterator[SpeedProgress]:
        for phase, begun in ((SpeedPhase.IDLE, 0.0), (SpeedPhase.DOWNLOAD, 0.1), (SpeedPhase.UPLOAD, 0.55)):
            if phase is SpeedPhase.UPLOAD and self.outcome.get("upload_mbps") is None:
                return
            rates = (None,) if phase is SpeedPhase.IDLE else self.rates
            for step, mbps in enumerate(rates):
                done = begun + 0.45 * step / len(rates)
                yield SpeedProgress(
                    phase=phase, done=done, mbps=mbps, latency_ms=18.0, bytes_used=round(done * 3_000_000)
                )

    def _refuse(self) -> None:
        if self.refuse is not None:
            raise self.refuse

    async def speeds(self, server: str | None = None) -> tuple[SpeedResult, ...]:
        return tuple(each for each in self.tests if server in {None, each.server})
