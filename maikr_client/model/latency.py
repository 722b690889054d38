"""How far a server was measured to be."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from datetime import datetime

from maikr_client.errors import InvalidValue
from maikr_client.model.server import NAME


class ProbeMethod(enum.StrEnum):
    """What was answered: an ICMP echo, or the first message of a WireGuard handshake where echoes are not."""

    ICMP = "icmp"
    HANDSHAKE = "handshake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Latency:
    """One server's round trip outside the tunnel, as measured at `measured_at` from the `network` the machine was in.

    `samples` probes were answered; `loss` (0..1) is the part of those sent that were not, None when none could be sent.
    `median_ms` is None when nothing was answered, `spread_ms` (the distance of the quartiles) with less than two
    answers; `method` is None when nothing was answered. Raises InvalidValue.
    """

    server: str
    median_ms: float | None
    spread_ms: float | None
    loss: float | None
    samples: int
    method: ProbeMethod | None
    measured_at: datetime
    network: int

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.server) or self.samples < 0 or self.measured_at.tzinfo is None:
            raise InvalidValue("latency", "not of a server, or not at a moment")
        _check(self.median_ms, self.spread_ms, self.loss)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastLatency:
    """What remains of a `Latency` of some server for looking back. Raises InvalidValue."""

    measured_at: datetime
    median_ms: float | None
    spread_ms: float | None
    loss: float | None

    def __post_init__(self) -> None:
        _check(self.median_ms, self.spread_ms, self.loss)


def _check(median_ms: float | None, spread_ms: float | None, loss: float | None) -> None:
    if not all(each is None or (math.isfinite(each) and each >= 0) for each in (median_ms, spread_ms)):
        raise InvalidValue("latency", "a round trip is not negative")
    if loss is not None and not 0 <= loss <= 1:
        raise InvalidValue("latency", "loss is not within 0..1")
