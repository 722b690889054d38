"""Which rule a name meets first: dictionaries of names, asked for the name and each parent.

The value is the lowest index of the rules that hold the key, so the least of what is found is the first match. Measured
beside a trie and a sorted blob in design notes of this project: flat to a million names and the fastest of the three.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from maikr_client.model.rule import DestinationSet, Domain, Scope

NOTHING = 1 << 62
"""Higher than any rule's index: no rule."""


class NameIndex:
    """Filled in ascending order of rules; then asked."""

    __slots__ = ("_below", "_children", "_exact", "_has_others", "_longest", "_shortest", "_trees")

    def __init__(self) -> None:
        self._trees: dict[str, int] = {}
        self._below: dict[str, int] = {}
        self._children: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._shortest, self._longest = NOTHING, 0
        self._has_others = False

    def add(self, domain: Domain, rule: int) -> None:
        """`domain` belongs to `rule`, unless an earlier rule has it."""
        tables = {Scope.TREE: self._trees, Scope.BELOW: self._below, Scope.EXACT: self._exact}
        tables[domain.scope].setdefault(domain.name, rule)
        self._has_depths({domain.name.count(".")})
        self._has_others |= domain.scope is not Scope.TREE

    def add_set(self, names: DestinationSet, rule: int) -> None:
        """All names of a list belong to `rule`, unless an earlier rule has them."""
        self._has_depths({name.count(".") for each in (names.trees, names.below) for name in each})
        _fill(self._trees, names.trees, rule)
        _fill(self._below, names.below, rule)
        _fill(self._children, names.children, rule)
        _fill(self._exact, names.exact, rule)
        self._has_others |= bool(names.below or names.children or names.exact)

    def lowest(self, name: str) -> int:
        """The first rule that holds `name`, or NOTHING. `_lowest_of` the trees stands here: a call costs a fifth."""
        best, table, suffix, dots = NOTHING, self._trees, name, name.count(".")
        if dots > self._longest:
            # what no list can hold is not looked for: in a million names each look waits for memory
            suffix, dots = name.split(".", dots - self._longest)[-1], self._longest
        for _ in range(dots + 1 - self._shortest):
            if suffix in table and (found := table[suffix]) < best:
                best = found
            _, _, suffix = suffix.partition(".")
        return min(best, self._lowest_of_others(name)) if self._has_others else best

    def _lowest_of_others(self, name: str) -> int:
        above = name.partition(".")[2]
        best = min(self._exact.get(name, NOTHING), self._children.get(above, NOTHING))
        return min(best, _lowest_of(self._below, above, self._shortest)) if self._below else best

    def lowest_below(self, name: str) -> int:
        """The first rule that holds every name below `name`, or NOTHING."""
        tables = (self._trees, self._below)
        return min((table.get(each, NOTHING) for table in tables for each in (name, *parents(name))), default=NOTHING)

    def _has_depths(self, dots: AbstractSet[int]) -> None:
        self._shortest = min(self._shortest, *dots, NOTHING)
        self._longest = max(self._longest, *dots, 0)

    def __len__(self) -> int:
        return len(self._trees) + len(self._below) + len(self._children) + len(self._exact)


def _lowest_of(table: dict[str, int], name: str, shortest: int) -> int:
    """The least value of `name` and its parents; no key has fewer dots than `shortest`. This form was the fastest of
    six on Python 3.11.
    """
    best = NOTHING
    for _ in range(name.count(".") + 1 - shortest):
        if name in table and (found := table[name]) < best:
            best = found
        _, _, name = name.partition(".")
    return best


def _fill(table: dict[str, int], names: Iterable[str], rule: int) -> None:
    if table:
        for name in names:
            table.setdefault(name, rule)
    else:
        table.update(dict.fromkeys(names, rule))


def parents(name: str) -> Iterator[str]:
    """The names that `name` is below, the nearest first."""
    dot = name.find(".") + 1
    while dot:
        yield name[dot:]
        dot = name.find(".", dot) + 1
