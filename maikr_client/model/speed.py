"""How fast a connection was measured to be."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from datetime import datetime

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem


class SpeedEngine(enum.StrEnum):
    """What measures: our own engine against the server's speed endpoint, speedtest-cli against the same, or
    speedtest-cli against the public speedtest.net network.
    """

    MAIKR = "maikr"
    OOKLA = "ookla"
    SPEEDTEST_NET = "speedtest.net"


class SpeedPhase(enum.StrEnum):
    """What is being measured now."""

    IDLE = "idle"
    DOWNLOAD = "download"
    UPLOAD = "upload"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeedProgress:
    """A point of the live curve: `mbps` over the last moment, None while only latency is measured; `done` is the part
    of the whole test (0..1).
    """

    phase: SpeedPhase
    done: float
    mbps: float | None
    latency_ms: float | None
    bytes_used: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeedResult:
    """One test. None is "not measured"; `partial` says that something that was wanted was not, and `problem` why.

    `server` is the one whose tunnel was tested, None for a test past Maikr. Rates are in Mbit/s of payload after the
    warm-up, their spread the distance of the quartiles over the test; latencies are medians of connection set-ups,
    `jitter_ms` the mean difference of one to the next while idle. `bytes_used` counts both directions and the warm-up.
    """

    server: str | None
    engine: SpeedEngine
    measured_at: datetime
    download_mbps: float | None = None
    download_spread_mbps: float | None = None
    upload_mbps: float | None = None
    upload_spread_mbps: float | None = None
    idle_latency_ms: float | None = None
    loaded_latency_ms: float | None = None
    jitter_ms: float | None = None
    bytes_used: int = 0
    partial: bool = False
    problem: Problem | None = None

    def __post_init__(self) -> None:
        numbers = (
            *(self.download_mbps, self.download_spread_mbps, self.upload_mbps, self.upload_spread_mbps),
            *(self.idle_latency_ms, self.loaded_latency_ms, self.jitter_ms),
        )
        if not all(each is None or (math.isfinite(each) and each >= 0) for each in numbers) or self.bytes_used < 0:
            raise InvalidValue("speed", "a figure is negative, or none at all")
