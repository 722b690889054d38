"""From answers to a latency: median, spread, loss. Pure."""

from __future__ import annotations

import statistics
from datetime import datetime

from maikr_client.model.latency import Latency
from maikr_client.wire.measuring import Timed


def latency_of(server: str, timed: Timed, *, at: datetime, network: int) -> Latency:
    """What `timed` says of a server. The spread is the distance of the quartiles (inclusive): half of the answers lie
    within it. More answers than questions are none of ours and count as no loss.
    """
    rtts_ms = sorted(timed.rtts_ms)
    return Latency(
        server=server,
        median_ms=statistics.median(rtts_ms) if rtts_ms else None,
        spread_ms=spread(rtts_ms),
        loss=max(0.0, 1 - len(rtts_ms) / timed.sent) if timed.sent else None,
        samples=len(rtts_ms),
        method=timed.method if rtts_ms else None,
        measured_at=at,
        network=network,
    )


def spread(values: list[float] | tuple[float, ...]) -> float | None:
    """The distance of the quartiles; None with less than two values."""
    if len(values) < 2:  # noqa: PLR2004 - one value has no spread
        return None
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return third - first
