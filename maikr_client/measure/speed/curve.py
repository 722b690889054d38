"""From bytes counted over time to a rate: the warm-up is cut, the spread is said. Pure."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from maikr_client.measure.latency import spread

WARM_UP_S: Final = 1.0
SHORTEST_S: Final = 0.25
"""What is left after the warm-up must be at least this long, or nothing was measured."""
SLICE_S: Final = 0.5
MEGABIT: Final = 1_000_000


@dataclass(slots=True)
class Curve:
    """How many bytes had come at which moment (monotonic seconds), from the phase's beginning on."""

    begun_s: float
    points: list[tuple[float, int]] = field(default_factory=list)

    def add(self, at_s: float, total: int) -> None:
        """So many in all by now."""
        self.points.append((at_s, total))

    def recent_mbps(self, window_s: float = SLICE_S) -> float | None:
        """The rate over the last moment."""
        if len(self.points) < 2:  # noqa: PLR2004 - a rate needs two points
            return None
        at_s, total = self.points[-1]
        since_s, before = next(
            point for point in self.points if point[0] >= at_s - window_s or point is self.points[-2]
        )
        return _mbps(total - before, at_s - since_s)

    def rate_mbps(self) -> float | None:
        """After the warm-up (a second, or a third of a short phase); None when too little was measured."""
        kept = self._kept()
        if len(kept) < 2 or kept[-1][0] - kept[0][0] < SHORTEST_S:  # noqa: PLR2004 - a rate needs two points
            return None
        return _mbps(kept[-1][1] - kept[0][1], kept[-1][0] - kept[0][0])

    def spread_mbps(self) -> float | None:
        """The distance of the quartiles of the rates of half seconds after the warm-up."""
        kept, rates = self._kept(), list[float]()
        since = kept[0] if kept else None
        for point in kept:
            if since is not None and point[0] - since[0] >= SLICE_S:
                rates.append(_mbps(point[1] - since[1], point[0] - since[0]))
                since = point
        return spread(rates)

    def _kept(self) -> Sequence[tuple[float, int]]:
        if not self.points:
            return ()
        whole_s = self.points[-1][0] - self.begun_s
        cut_s = self.begun_s + min(WARM_UP_S, whole_s / 3)
        return [point for point in self.points if point[0] >= cut_s]


def jitter_ms(latencies_ms: Sequence[float]) -> float | None:
    """The mean difference of one latency to the next (as RFC 3550 looks at it, unsmoothed)."""
    if len(latencies_ms) < 2:  # noqa: PLR2004 - a difference needs two
        return None
    return statistics.fmean(abs(one - other) for one, other in pairwise(latencies_ms))


def median(values: Sequence[float]) -> float | None:
    """None of nothing."""
    return statistics.median(values) if values else None


def _mbps(count: int, seconds: float) -> float:
    return count * 8 / MEGABIT / seconds if seconds > 0 else 0.0
