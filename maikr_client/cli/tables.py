"""How a table fits a terminal: side by side, with narrower columns, or each row for itself. No word is ever broken: a
name or an address in two pieces can be neither read nor copied.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from rich.cells import cell_len

GAP: Final = 3
"""Between two columns."""

INDENT: Final = 2
LEAST: Final = 16
"""No column of sentences is made narrower: a ribbon of single words is worse than a row of its own."""


def column_widths(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> tuple[int, ...] | None:
    """How wide each column may be so that all fit into `room` cells; None when they can't without breaking words."""
    columns = [(heading, *(row[place] for row in rows)) for place, heading in enumerate(headings)]
    widths = [max(_width(cell) for cell in column) for column in columns]
    least = [max(min(width, LEAST), *map(_longest_word, column)) for width, column in zip(widths, columns, strict=True)]
    excess = sum(widths) + GAP * (len(widths) - 1) - room
    while excess > 0:
        slack, place = max((width - low, place) for place, (width, low) in enumerate(zip(widths, least, strict=True)))
        if slack <= 0:
            return None
        widths[place] -= 1
        excess -= 1
    return tuple(widths)


def stacked(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> Iterator[str]:
    """Each row as lines of its own: what it is about first, then one fact a line. Empty cells are left out."""
    lead = next((place for place, heading in enumerate(headings) if heading), 0)
    names = max((cell_len(heading) for heading in headings[lead + 1 :]), default=0)
    for number, row in enumerate(rows):
        if number:
            yield ""
        yield " ".join(part for part in (*row[:lead], headings[lead], row[lead]) if part)
        for heading, cell in zip(headings[lead + 1 :], row[lead + 1 :], strict=True):
            if cell:
                yield from _fact(heading, cell, names, room)


def _fact(heading: str, cell: str, names: int, room: int) -> Iterator[str]:
    begin = f"{'':{INDENT}}{heading}{'':{names - cell_len(heading)}}  "
    if _longest_word(cell) > room - cell_len(begin):
        yield begin.rstrip()
        begin = f"{'':{2 * INDENT}}"
    after = " " * cell_len(begin)
    room_left = max(room - len(after), 1)
    for place, line in enumerate(textwrap.wrap(cell, room_left, break_long_words=False, break_on_hyphens=False)):
        yield f"{after if place else begin}{line}"


def _width(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))


def _longest_word(cell: str) -> int:
    return max(map(cell_len, cell.split()), default=0)
