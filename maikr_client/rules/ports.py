"""Ports: as they are written, and the whole of them cut up among rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from maikr_client.model.rule import MAX_PORT, PortRange
from maikr_client.rules.problems import Fault, RuleProblemCode


def parse_ports(text: str) -> tuple[PortRange, ...]:
    """`443`, `80,443`, `8000-8100,443`: disjoint and in order whatever way they were written. Raises Fault."""
    ranges = []
    offset = 0
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not (_is_port(first) and (not dash or (_is_port(last) and int(first) <= int(last)))):
            raise Fault(offset, RuleProblemCode.BAD_PORT, port=part)
        ranges.append((int(first), int(last or first)))
        offset += len(part) + 1
    return joined(ranges)


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= len(str(MAX_PORT)) and 1 <= int(text) <= MAX_PORT


def joined(ranges: Iterable[tuple[int, int]]) -> tuple[PortRange, ...]:
    """The same ports in as few ranges as can be."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(PortRange(first=first, last=last) for first, last in merged)


def ports_text(ports: tuple[PortRange, ...]) -> str:
    """As `parse_ports` reads it."""
    return ",".join(str(each.first) if each.first == each.last else f"{each.first}-{each.last}" for each in ports)


def holds(ports: tuple[PortRange, ...], port: int | None) -> bool:
    """A rule with `ports` speaks of `port`. None is traffic that has no port (ICMP): only a rule without ports does."""
    return not ports or (port is not None and any(each.first <= port <= each.last for each in ports))


@dataclass(frozen=True, slots=True, kw_only=True)
class PortVerdict:
    """On ports `first` to `last` (0..65535) the rule of index `rule` decides, None the default."""

    first: int
    last: int
    rule: int | None


def cut(candidates: Iterable[tuple[int, tuple[PortRange, ...]]], otherwise: int | None) -> tuple[PortVerdict, ...]:
    """All ports, cut up: each goes to the first of `candidates` (index, ports), in order, that holds it, else to
    `otherwise`.
    """
    free = [(0, MAX_PORT)]
    taken: list[tuple[int, int, int | None]] = []
    for rule, ports in candidates:
        for each in ports:
            free = _take(free, each, rule, taken)
    taken += [(first, last, otherwise) for first, last in free]
    return _without_seams(sorted(taken, key=lambda part: part[0]))


def _take(
    free: list[tuple[int, int]], ports: PortRange, rule: int, taken: list[tuple[int, int, int | None]]
) -> list[tuple[int, int]]:
    left = []
    for first, last in free:
        low, high = max(first, ports.first), min(last, ports.last)
        if low > high:
            left.append((first, last))
            continue
        taken.append((low, high, rule))
        left += [(first, low - 1)] if first < low else []
        left += [(high + 1, last)] if high < last else []
    return left


def _without_seams(parts: list[tuple[int, int, int | None]]) -> tuple[PortVerdict, ...]:
    joined_parts: list[PortVerdict] = []
    for first, last, rule in parts:
        if joined_parts and joined_parts[-1].rule == rule:
            joined_parts[-1] = PortVerdict(first=joined_parts[-1].first, last=last, rule=rule)
        else:
            joined_parts.append(PortVerdict(first=first, last=last, rule=rule))
    return tuple(joined_parts)


def at_port(verdicts: tuple[PortVerdict, ...], port: int) -> int | None:
    """The rule that decides on `port`; no verdicts are the default's. Port 0 stands for traffic without ports."""
    return next((each.rule for each in verdicts if each.first <= port <= each.last), None)


def least(parts: tuple[tuple[PortVerdict, ...], ...]) -> tuple[PortVerdict, ...]:
    """All ports, cut up: on each the lowest rule of all `parts` decides. A part is empty or has all ports."""
    speaking = [part for part in parts if part]
    if len(speaking) == 1:
        return speaking[0]
    starts = sorted({0, *(each.first for part in parts for each in part)})
    pieces = []
    for first, after in pairwise((*starts, MAX_PORT + 1)):
        rules = [rule for part in parts if (rule := at_port(part, first)) is not None]
        pieces.append((first, after - 1, min(rules, default=None)))
    return _without_seams(pieces)
