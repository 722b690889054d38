"""The marks around two versions of a line, and where they are in a text. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

BEGIN = "# <<< conflict: two devices changed this. Keep one version. The first:"
MIDDLE = "# === conflict: the second:"
END = "# >>> conflict ends"


def outside(lines: Sequence[str], place: int, *, after: bool) -> int:
    """`place` between lines, or when it is within a conflict the one before it, or `after` it: what is put there must
    not be taken for a part of a version.
    """
    for first, last in _conflicts(lines):
        if first < place <= last:
            return last + 1 if after else first
    return place


def within(lines: Sequence[str]) -> frozenset[int]:
    """The places, from 0, of the lines that belong to a version."""
    return frozenset(place for first, last in _conflicts(lines) for place in range(first, last))


def _conflicts(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    begin: int | None = None
    for place, line in enumerate(map(str.strip, lines)):
        if line == BEGIN:
            begin = place
        elif line == END and begin is not None:
            yield begin, place
            begin = None
