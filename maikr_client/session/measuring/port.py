"""What the window and the command line see of measuring."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from typing import Final, Protocol

from maikr_client.measure.ranking import Ranked
from maikr_client.model.latency import Latency, PastLatency
from maikr_client.model.speed import SpeedEngine, SpeedProgress, SpeedResult

DEFAULT_MAX_BYTES: Final = 400_000_000
ASK_ABOVE_BYTES: Final = 50_000_000
"""A test that may use more is begun only when the person was asked."""


class Measuring(Protocol):
    """Latency, speed and what follows from them. Every method may raise MaikrError."""

    async def latencies(self) -> tuple[Latency, ...]:
        """What was last measured in the network that the machine is in now; asks no server."""

    def measure(self, names: Sequence[str] = ()) -> AsyncGenerator[Latency, None]:
        """Ask these servers, or all, now; each answer as it comes. What was known stays known until then.

        Raises Failed(MEASURING_OFF) where the person has it off, UsageError(NO_SUCH_SERVER).
        """

    async def measured_servers(self) -> tuple[str, ...]:
        """Those of which `past_latencies` knows something, by name."""

    async def past_latencies(self, server: str) -> tuple[PastLatency, ...]:
        """That server's over time, oldest first, from all networks; kept on this machine only and never reported."""

    async def keep_measuring(self) -> None:
        """Measure again in each new network, and when it is long ago: a task for a client that stays open."""

    async def ranking(self, target: str | None = None) -> tuple[Ranked, ...]:
        """The servers (of a country, or all), the fastest first, from what is known; `measure.ranking.why` says why."""

    def test_speed(
        self,
        server: str | None = None,
        *,
        engine: SpeedEngine = SpeedEngine.MAIKR,
        max_bytes: int = DEFAULT_MAX_BYTES,
    ) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        """Test the tunnel that is up (which must be `server`'s, if given): the live curve, then the result, which is
        kept. Closing the iterator ends it at once. Raises Failed: SPEED_NOT_CONNECTED, SPEED_NO_ENDPOINT.
        """

    def test_direct(self, *, max_bytes: int = DEFAULT_MAX_BYTES) -> AsyncGenerator[SpeedProgress | SpeedResult, None]:
        """The same past Maikr, against the public speedtest.net network, to be held beside it: only while no tunnel is
        wanted. Raises Failed(NOT_DISCONNECTED).
        """

    async def speeds(self, server: str | None = None) -> tuple[SpeedResult, ...]:
        """Tests so far, newest first."""
