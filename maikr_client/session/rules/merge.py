"""Two edited texts of rules made one, by way of the text that both were made from. Pure.

A rule is known by its destination and ports: with another action, comment or switch it is the same rule, changed; at
another place it is the same rule, moved. So edits of different rules never meet, and new rules of both sides are kept,
`theirs` before `mine`. Only where both changed one rule, or one changed what the other removed, is there a conflict:
both versions stay, marked. Other lines are known by their text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from maikr_client.exchange.names import to_ascii
from maikr_client.rules.document import parse_document
from maikr_client.session.rules.marks import side_by_side

_IS_DEFAULT = re.compile(r"\s*default\s", re.IGNORECASE)
_DEFAULT = ("default",)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """A line. `is_rule`: it is known by more than its text, and no other line of the text has its key."""

    key: Hashable
    text: str
    is_rule: bool


def merge(base: str, mine: str, theirs: str) -> str:
    """One text with the edits of both. No rule of either is lost but what the other removed or replaced, while it was
    as in `base`.
    """
    if theirs in {base, mine}:
        return mine
    if mine == base:
        return theirs
    end = "\r\n" if theirs.partition("\n")[0].endswith("\r") else "\n"
    return "".join(f"{line}{end}" for line in _Merge(_items(base), _items(mine), _items(theirs)).lines())


def _items(text: str) -> list[_Item]:
    document = parse_document(text, to_ascii)
    rules = {rule.line: (rule.destination, rule.ports) for rule in document.rules}
    often: Counter[Hashable] = Counter()
    items = []
    for number, line in enumerate(document.lines, 1):
        bare = line.removesuffix("\n").removesuffix("\r").removeprefix("\ufeff")
        known_by: Hashable = _DEFAULT if _IS_DEFAULT.match(bare) else rules.get(number)
        # the same destination twice is one rule and then another one, in this order
        items.append(
            _Item(
                key=(bare if known_by is None else known_by, often[known_by]), text=bare, is_rule=known_by is not None
            )
        )
        often[known_by] += known_by is not None
    return items


class _Side:
    """A text beside the base: `kept` are base items by place, with this side's text; `new` are its own lines by the
    place in the base before which they stand.
    """

    def __init__(self, base: list[_Item], items: list[_Item]) -> None:
        self.kept: dict[int, str] = {}
        self.new: list[list[_Item]] = [[] for _ in range(len(base) + 1)]
        blocks = SequenceMatcher(None, [i.key for i in base], [i.key for i in items], autojunk=False)
        matched = {b.b + n: b.a + n for b in blocks.get_matching_blocks() for n in range(b.size)}
        last = 0
        for place, item in enumerate(items):
            if place in matched:
                last = matched[place] + 1
                self.kept[matched[place]] = item.text
            else:
                self.new[last].append(item)
        self.moved = {item.key: item.text for gap in self.new for item in gap if item.is_rule}
        """Rules at a place of this side's choice: new ones and moved ones."""


@dataclass(slots=True)
class _Out:
    """Lines in the making, the default's apart: it must come after every rule."""

    lines: list[str] = field(default_factory=list)
    default: list[str] = field(default_factory=list)
    default_at: int = 0
    last_rule: int = 0

    def add(self, item: _Item, lines: list[str]) -> None:
        if item.key == (_DEFAULT, 0):
            self.default, self.default_at = lines, len(self.lines)
            return
        self.lines += lines
        if item.is_rule:
            self.last_rule = len(self.lines)

    def result(self) -> list[str]:
        at = max(self.default_at, self.last_rule)
        return [*self.lines[:at], *self.default, *self.lines[at:]]


class _Merge:
    def __init__(self, base: list[_Item], mine: list[_Item], theirs: list[_Item]) -> None:
        self._base = base
        self._mine = _Side(base, mine)
        self._theirs = _Side(base, theirs)
        self._places = {item.key: place for place, item in enumerate(base) if item.is_rule}
        self._out = _Out()

    def lines(self) -> list[str]:
        for place in range(len(self._base) + 1):
            self._add_new(place)
            if place < len(self._base) and not self._is_moved(self._base[place]):
                base = self._base[place]
                versions = _three_way(base.text, self._mine.kept.get(place), self._theirs.kept.get(place))
                self._out.add(base, versions)
        return self._out.result()

    def _add_new(self, place: int) -> None:
        theirs = self._theirs.new[place]
        for item in theirs:
            self._out.add(item, self._versions(item, self._theirs, self._mine))
        said = {item.key for item in theirs}
        for item in self._mine.new[place]:
            if item.key not in said and item.key not in self._theirs.moved:
                self._out.add(item, self._versions(item, self._mine, self._theirs))

    def _is_moved(self, item: _Item) -> bool:
        return item.key in self._mine.moved or item.key in self._theirs.moved

    def _versions(self, item: _Item, own: _Side, other: _Side) -> list[str]:
        place = self._places.get(item.key)
        others = other.moved.get(item.key)
        if not item.is_rule or (place is None and others is None):
            return [item.text]
        if place is not None and others is None:
            others = other.kept.get(place)
        base = None if place is None else self._base[place].text
        mine, theirs = (item.text, others) if own is self._mine else (others, item.text)
        return side_by_side(mine, theirs) if others is None else _three_way(base, mine, theirs)


def _three_way(base: str | None, mine: str | None, theirs: str | None) -> list[str]:
    if theirs in {mine, base}:
        theirs = mine
    elif mine != base:
        return side_by_side(mine, theirs)
    return [] if theirs is None else [theirs]
