"""Ordered rules over addresses as disjoint spans, as the kernel's interval maps want them.

A sweep from the lowest address to the highest; at each end of a rule's network the first rule of those that hold now is
known. n log n in the number of networks.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from maikr_client.model.rule import MAX_PORT, PortRange
from maikr_client.rules.ports import PortVerdict, cut


@dataclass(frozen=True, slots=True)
class RuledNetwork:
    """Addresses `first` to `last`, as numbers, that rule `rule` holds on `ports` (all without any)."""

    first: int
    last: int
    rule: int
    ports: tuple[PortRange, ...] = ()


@dataclass(frozen=True, slots=True)
class AddressSpan:
    """Addresses `first` to `last`, as numbers. `verdicts` cover all ports in order: one if the port doesn't matter."""

    first: int
    last: int
    verdicts: tuple[PortVerdict, ...]


def disjoint(networks: Sequence[RuledNetwork]) -> tuple[AddressSpan, ...]:
    """Spans in ascending order, without overlap; addresses that no rule holds are in none."""
    waiting = sorted(networks, key=lambda each: each.first, reverse=True)
    bounds = sorted({each.first for each in networks} | {each.last + 1 for each in networks})
    sweep = _Sweep()
    for start, after in pairwise(bounds):
        while waiting and waiting[-1].first == start:
            sweep.enter(waiting.pop())
        sweep.emit(start, after - 1)
    return tuple(sweep.spans)


@dataclass(slots=True)
class _Sweep:
    spans: list[AddressSpan] = field(default_factory=list)
    _whole: list[tuple[int, int]] = field(default_factory=list)
    _ported: list[RuledNetwork] = field(default_factory=list)
    _simple: dict[int, tuple[PortVerdict, ...]] = field(default_factory=dict)

    def enter(self, network: RuledNetwork) -> None:
        if network.ports:
            self._ported.append(network)
        else:
            heapq.heappush(self._whole, (network.rule, network.last))

    def emit(self, first: int, last: int) -> None:
        verdicts = self._verdicts(first)
        if not verdicts:
            return
        before = self.spans[-1] if self.spans else None
        if before is not None and before.last + 1 == first and before.verdicts == verdicts:
            self.spans[-1] = AddressSpan(before.first, last, verdicts)
        else:
            self.spans.append(AddressSpan(first, last, verdicts))

    def _verdicts(self, address: int) -> tuple[PortVerdict, ...]:
        while self._whole and self._whole[0][1] < address:
            heapq.heappop(self._whole)
        lowest = self._whole[0][0] if self._whole else None
        if self._ported:
            self._ported = [each for each in self._ported if each.last >= address]
            earlier = sorted((each.rule, each.ports) for each in self._ported if lowest is None or each.rule < lowest)
            if earlier:
                return cut(earlier, lowest)
        return self._all_ports(lowest) if lowest is not None else ()

    def _all_ports(self, rule: int) -> tuple[PortVerdict, ...]:
        known = self._simple.get(rule)
        if known is None:
            known = self._simple[rule] = (PortVerdict(first=0, last=MAX_PORT, rule=rule),)
        return known
