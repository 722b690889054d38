"""Where the table leads a connection, told without the kernel: what live connections are held against."""

from __future__ import annotations

from bisect import bisect_right
from ipaddress import ip_network

from maikr_client.daemon.linux.addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6
from maikr_client.daemon.linux.numbers import DEFAULT_FLOW, DIRECT_MARK, mark_of
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import (
    DIRECT,
    POOL4,
    POOL6,
    IpAddress,
    Outcome,
    OutcomeKind,
    Steering,
    Treatment,
    outcome_at,
    through,
)

REFUSED = None
UNTOLD = 0
_LOCAL = {
    4: tuple(map(ip_network, (*PRIVATE4, *LOCAL_GROUPS4))),
    6: tuple(map(ip_network, (*PRIVATE6, *LOCAL_GROUPS6))),
}


class Verdicts:
    """`of` gives the mark that a new connection would be tracked by: an exit's, the direct or the default one's,
    `UNTOLD` (no rule, a private network) or `REFUSED`.
    """

    def __init__(self, desired: DesiredNetwork, steering: Steering) -> None:
        self._steering = steering
        self._slots = frozenset(each.slot for each in desired.exits)
        self._default = None if desired.default_slot is None else through(desired.default_slot)
        self._spans = {4: steering.spans4, 6: steering.spans6}
        self._starts = {version: [span.first for span in spans] for version, spans in self._spans.items()}

    def of(self, destination: IpAddress, port: int) -> int | None:
        """For `port` 0 without ports."""
        if destination in (POOL4 if destination.version == 4 else POOL6):  # noqa: PLR2004 - IP version
            treatment = self._of_chunk(destination)
        else:
            treatment = self._of_span(destination)
            if treatment is None and any(destination in each for each in _LOCAL[destination.version]):
                return UNTOLD
            if treatment is None:
                return self._of_default(outcome_at(self._steering.otherwise, port))
        return REFUSED if treatment is None else self._mark(outcome_at(treatment, port))

    def _of_chunk(self, destination: IpAddress) -> Treatment | None:
        for chunk in self._steering.chunks:
            if destination in (chunk.prefix4 if destination.version == 4 else chunk.prefix6):  # noqa: PLR2004 - same
                return chunk.treatment
        return None

    def _of_span(self, destination: IpAddress) -> Treatment | None:
        place = bisect_right(self._starts[destination.version], int(destination)) - 1
        if place < 0:
            return None
        span = self._spans[destination.version][place]
        return span.treatment if int(destination) <= span.last else None

    def _of_default(self, outcome: Outcome) -> int | None:
        return DEFAULT_FLOW if outcome == self._default else self._mark(outcome)

    def _mark(self, outcome: Outcome) -> int | None:
        if outcome == DIRECT:
            return DIRECT_MARK
        known = outcome.kind is OutcomeKind.EXIT and outcome.slot in self._slots
        return mark_of(outcome.slot) if known else REFUSED
