"""Which server is the fastest for this person, and why. Pure.

A server's cost is what a page of one megabyte would take through it, in milliseconds: the round trip with its spread,
longer with loss (what is lost is sent again after a round trip and more) and where the server is busy, and the
megabyte at the speed that this person last had there. A speed that nobody measured counts as the middle of those that
were, so that to be tested is neither a merit nor a fault.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from maikr_client.model.latency import Latency
from maikr_client.model.server import Server

PAGE_MBIT: Final = 8.0
LOSS_WEIGHT: Final = 8.0
"""One probe of five lost costs as much as a round trip of two and a half times the length."""
BUSY_WEIGHT: Final = 0.7
"""A server with all of its capacity in use counts as more than three times as far."""
UNKNOWN_LOAD: Final = 0.5
CLOSE_MS: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One server in the ranking. `cost_ms` is None for one without an answered probe: those come last, by load.

    `behind_ms` is how much more the next one costs, None when there is none that is comparable.
    """

    server: Server
    cost_ms: float | None
    latency: Latency | None
    download_mbps: float | None
    behind_ms: float | None = None


def rank(
    servers: Sequence[Server], latencies: Mapping[str, Latency], downloads: Mapping[str, Sequence[float]]
) -> tuple[Ranked, ...]:
    """The servers, best first. `downloads` are this person's measured Mbit/s by server, of any order."""
    speeds = {name: statistics.median(each) for name, each in downloads.items() if each}
    usual = statistics.median(speeds.values()) if speeds else None
    ranked = [_ranked(server, latencies.get(server.name), speeds.get(server.name), usual) for server in servers]
    ranked.sort(key=_order)
    return tuple(
        _with_gap(each, ranked[number + 1] if number + 1 < len(ranked) else None) for number, each in enumerate(ranked)
    )


def cost_ms(latency: Latency, load: float | None, mbps: float | None) -> float | None:
    """What a page costs; None without an answered probe."""
    if latency.median_ms is None:
        return None
    round_trip_ms = latency.median_ms + (latency.spread_ms or 0.0)
    lost = 1 + LOSS_WEIGHT * (latency.loss or 0.0)
    idle = 1 - BUSY_WEIGHT * (UNKNOWN_LOAD if load is None else load)
    return round_trip_ms * lost / idle + (PAGE_MBIT / mbps * 1000 if mbps else 0.0)


def _ranked(server: Server, latency: Latency | None, mbps: float | None, usual: float | None) -> Ranked:
    cost = None if latency is None else cost_ms(latency, server.load, mbps or usual)
    return Ranked(server=server, cost_ms=cost, latency=latency, download_mbps=mbps)


def _order(each: Ranked) -> tuple[bool, float, bool, bool, float, str]:
    """Those with a cost; then those never asked; then those that were asked and did not answer."""
    silent = each.latency is not None and each.cost_ms is None
    load = each.server.load
    return each.cost_ms is None, each.cost_ms or 0.0, silent, load is None, load or 0.0, each.server.name


def _with_gap(each: Ranked, following: Ranked | None) -> Ranked:
    if following is None or each.cost_ms is None or following.cost_ms is None:
        return each
    return Ranked(
        server=each.server,
        cost_ms=each.cost_ms,
        latency=each.latency,
        download_mbps=each.download_mbps,
        behind_ms=following.cost_ms - each.cost_ms,
    )


def why(ranked: Sequence[Ranked]) -> str:
    """Why the first one is, in a sentence; empty without any."""
    if not ranked:
        return ""
    first = ranked[0]
    if first.cost_ms is None:
        return f"{first.server.name}: the least busy one; nothing was measured yet."
    reasons = ", ".join(_reasons(first))
    if first.behind_ms is None:
        return f"{first.server.name}: {reasons}."
    near = "just as good" if first.behind_ms < CLOSE_MS else f"{first.behind_ms:.0f} ms slower for a page"
    return f"{first.server.name}: {reasons}; the next, {ranked[1].server.name}, is {near}."


def _reasons(each: Ranked) -> list[str]:
    latency = each.latency
    reasons = []
    if latency is not None and latency.median_ms is not None:
        reasons.append(f"{latency.median_ms:.0f} ms away")
        reasons.append(f"{latency.loss:.0%} of probes lost" if latency.loss else "no probe lost")
    if each.server.load is not None:
        reasons.append(f"{each.server.load:.0%} busy")
    if each.download_mbps is not None:
        reasons.append(f"{each.download_mbps:.0f} Mbit/s when you tested it")
    return reasons
