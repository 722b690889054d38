"""Parts of names, any of which may be found anywhere in one: a look for each length at each place, however many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Keywords:
    """`words` in lower case."""

    def __init__(self, words: Iterable[str]) -> None:
        by_length: defaultdict[int, set[str]] = defaultdict(set)
        for word in words:
            by_length[len(word)].add(word)
        self._by_length = dict(by_length)

    def matches(self, name: str) -> bool:
        """One of them is found in `name` (a name in its one form)."""
        return any(
            name[start : start + length] in words
            for length, words in self._by_length.items()
            for start in range(len(name) - length + 1)
        )
