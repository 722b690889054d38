"""How fast each exit carries bytes now, from the statuses as they come. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from maikr_client.model.status import ExitStatus, Status

SHORTEST_S = 0.5
"""Between statuses that come nearer to each other than this there is no speed to be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Bytes a second through one exit, and in all since the tunnel's session began."""

    server: str
    up_per_s: float
    down_per_s: float
    bytes_up: int
    bytes_down: int


class LiveRates:
    """Counts that go back, or an exit that is new, begin at no speed: nothing is said that was not measured."""

    def __init__(self) -> None:
        self._at_s: float | None = None
        self._before: Mapping[str, ExitStatus] = {}
        self._speeds: Mapping[str, tuple[float, float]] = {}

    def after(self, status: Status, at_s: float) -> tuple[Rate, ...]:
        """The rates once `status` came, at `at_s` of a clock that is never set."""
        if self._at_s is None or at_s - self._at_s >= SHORTEST_S:
            self._measure(status, at_s)
        return tuple(self._rate(each) for each in status.exits)

    def _measure(self, status: Status, at_s: float) -> None:
        passed_s = None if self._at_s is None else at_s - self._at_s
        self._speeds = {each.server: _speed(self._before.get(each.server), each, passed_s) for each in status.exits}
        self._at_s, self._before = at_s, {each.server: each for each in status.exits}

    def _rate(self, each: ExitStatus) -> Rate:
        up, down = self._speeds.get(each.server, (0.0, 0.0))
        return Rate(
            server=each.server, up_per_s=up, down_per_s=down, bytes_up=each.bytes_up, bytes_down=each.bytes_down
        )


def _speed(before: ExitStatus | None, now: ExitStatus, passed_s: float | None) -> tuple[float, float]:
    if before is None or passed_s is None:
        return 0.0, 0.0
    up, down = now.bytes_up - before.bytes_up, now.bytes_down - before.bytes_down
    return (0.0, 0.0) if up < 0 or down < 0 else (up / passed_s, down / passed_s)
