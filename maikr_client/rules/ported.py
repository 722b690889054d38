"""Rules for some ports only, found by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from maikr_client.model.rule import Domain, PortRange, Scope
from maikr_client.rules.automaton import PatternSet
from maikr_client.rules.name_index import NOTHING, NameIndex, parents


class Ported(NamedTuple):
    """A rule's index and its ports."""

    rule: int
    ports: tuple[PortRange, ...]


class PortedList(NamedTuple):
    """A rule that names a list, or, without `names`, anything."""

    ported: Ported
    names: NameIndex | None
    patterns: PatternSet | None = None

    def holds(self, name: str) -> bool:
        """The rule speaks of `name`, on its ports."""
        if self.names is None or self.names.lowest(name) != NOTHING:
            return True
        return self.patterns is not None and self.patterns.matches(name)


class PortedIndex:
    """Filled in ascending order of rules; then asked."""

    __slots__ = ("_at", "_below", "_lists")

    def __init__(self) -> None:
        self._at: dict[str, list[Ported]] = {}
        self._below: dict[str, list[Ported]] = {}
        self._lists: list[PortedList] = []

    def add(self, domain: Domain, ported: Ported) -> None:
        """`domain` on these ports is the rule's."""
        if domain.scope is not Scope.BELOW:
            self._at.setdefault(domain.name, []).append(ported)
        if domain.scope is not Scope.EXACT:
            self._below.setdefault(domain.name, []).append(ported)

    def add_list(self, held: PortedList) -> None:
        """A list's names on these ports are the rule's."""
        self._lists.append(held)

    def holding(self, name: str, limit: int) -> list[Ported]:
        """The rules before `limit` that hold `name` on some ports, in order."""
        found = list(self._at.get(name, ()))
        for parent in parents(name):
            found += self._below.get(parent, ())
        found += (each.ported for each in self._lists if each.ported.rule < limit and each.holds(name))
        return sorted(each for each in found if each.rule < limit)

    def holds_name(self, name: str, limit: int) -> bool:
        """A rule before `limit` names `name`, and not just anything."""
        if any(each.rule < limit for each in self._at.get(name, ())):
            return True
        if any(each.rule < limit for parent in parents(name) for each in self._below.get(parent, ())):
            return True
        return any(held.names is not None and held.ported.rule < limit and held.holds(name) for held in self._lists)

    def holding_below(self, name: str, limit: int) -> list[Ported]:
        """The rules before `limit` that hold every name below `name` on some ports, in order."""
        found = [each for key in (name, *parents(name)) for each in self._below.get(key, ())]
        found += self._lists_below(name)
        return sorted(each for each in found if each.rule < limit)

    def _lists_below(self, name: str) -> Iterator[Ported]:
        for each in self._lists:
            if each.names is None or each.names.lowest_below(name) != NOTHING:
                yield each.ported

    def __bool__(self) -> bool:
        return bool(self._at or self._below or self._lists)
