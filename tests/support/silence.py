"""The longest silence of dense streams, and whether what a tunnel keeps meanwhile explains what they lost."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

KEPT: Final = 128
"""Packets that WireGuard keeps while it shakes hands (wireguard-go: QueueStagedSize); the oldest ones go for more."""


class Stream(Protocol):
    """What was sent and what came back, by number, with the times."""

    @property
    def sent_at(self) -> Sequence[float]:
        """In the order of sending."""

    @property
    def came_at(self) -> Mapping[int, float]:
        """Of those that came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """How many packets were sent while nothing went through, how many of these were lost, and how many others."""

    waiting: int
    lost: int
    lost_beside: int

    @property
    def was_too_long(self) -> bool:
        """There was no room for every packet, and no other one was lost."""
        return not self.lost_beside and 0 < self.lost <= self.waiting - KEPT


def longest_silence(streams: Iterable[Stream]) -> Silence:
    """Of streams through one tunnel, which have ended."""
    streams = tuple(streams)
    arrivals = sorted(at for each in streams for at in each.came_at.values())
    last_before, first_after = max(itertools.pairwise(arrivals), key=lambda pair: pair[1] - pair[0])
    round_trip_s = min(at - each.sent_at[number] for each in streams for number, at in each.came_at.items())
    waiting = [_waiting(each, last_before, first_after - round_trip_s) for each in streams]
    lost = [{*range(len(each.sent_at))} - each.came_at.keys() for each in streams]
    return Silence(
        waiting=sum(map(len, waiting)),
        lost=sum(len(those & these) for those, these in zip(lost, waiting, strict=True)),
        lost_beside=sum(len(those - these) for those, these in zip(lost, waiting, strict=True)),
    )


def _waiting(stream: Stream, last_before: float, sent_until: float) -> set[int]:
    """What was sent after the last packet that came before the silence, and before the first that came after it."""
    first = 1 + max((number for number, at in stream.came_at.items() if at <= last_before), default=-1)
    return {number for number in range(first, len(stream.sent_at)) if stream.sent_at[number] <= sent_until}
