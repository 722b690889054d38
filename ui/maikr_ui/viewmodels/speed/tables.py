"""What is plotted as comma-separated values (RFC 4180): units are named, figures are not rounded. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from maikr_client.model.latency import PastLatency
from maikr_client.model.speed import SpeedResult
from maikr_ui.viewmodels.speed.latency_rows import LatencyRow

LATENCY_HEAD: Final = (
    *("server", "city", "country", "median_ms", "spread_ms", "loss", "samples", "method", "measured_at"),
)
SPEED_HEAD: Final = (
    *("measured_at", "server", "engine", "download_mbps", "download_spread_mbps", "upload_mbps", "upload_spread_mbps"),
    *("idle_latency_ms", "loaded_latency_ms", "jitter_ms", "bytes_used", "partial"),
)
PAST_HEAD: Final = ("measured_at", "server", "median_ms", "spread_ms", "loss")
FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for a formula at the beginning of a cell (OWASP, CSV injection)."""

Cell = str | int | float | None


def latency_table(rows: Iterable[LatencyRow]) -> bytes:
    """A server a line; empty cells were not measured."""
    return _written(LATENCY_HEAD, map(_latency_line, rows))


def speed_table(results: Iterable[SpeedResult]) -> bytes:
    """A test a line; without a server: past Maikr."""
    return _written(SPEED_HEAD, map(_speed_line, results))


def past_table(server: str, past: Iterable[PastLatency]) -> bytes:
    """A measurement of that server a line; empty cells were not measured, or not answered."""
    lines = ((each.measured_at.isoformat(), server, each.median_ms, each.spread_ms, each.loss) for each in past)
    return _written(PAST_HEAD, lines)


def _latency_line(row: LatencyRow) -> Sequence[Cell]:
    server, latency = row.server, row.latency
    place = (server.name, _harmless(server.city), _harmless(server.country))
    if latency is None:
        return (*place, *(None for _ in LATENCY_HEAD[len(place) :]))
    method = None if latency.method is None else latency.method.value
    return (
        *place,
        *(latency.median_ms, latency.spread_ms, latency.loss, latency.samples, method),
        latency.measured_at.isoformat(),
    )


def _speed_line(each: SpeedResult) -> Sequence[Cell]:
    return (
        *(each.measured_at.isoformat(), each.server, each.engine.value),
        *(each.download_mbps, each.download_spread_mbps, each.upload_mbps, each.upload_spread_mbps),
        *(each.idle_latency_ms, each.loaded_latency_ms, each.jitter_ms, each.bytes_used, int(each.partial)),
    )


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULAS) else text


def _written(head: Sequence[str], lines: Iterable[Sequence[Cell]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows(lines)
    return out.getvalue().encode()
