"""How two versions of a line stand beside each other until the person has chosen. Pure.

The marks are comments, so both versions are rules; a second default line is a comment too, for there can be one only.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

from maikr_client.rules.conflict import BEGIN, END, MIDDLE

_HELD_BACK = re.compile(r"#\s*(default\s.*)", re.IGNORECASE | re.DOTALL)
_DEFAULT = re.compile(r"default\s", re.IGNORECASE)
_MARKS = (BEGIN, MIDDLE, END)


class Version(enum.StrEnum):
    """What a conflict is settled for."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


def side_by_side(first: str | None, second: str | None) -> list[str]:
    """Lines that hold both versions of a line; None is a version without it."""
    if first is not None and second is not None and _DEFAULT.match(second.lstrip()):
        second = f"# {second.lstrip()}"
    return [BEGIN, *([] if first is None else [first]), MIDDLE, *([] if second is None else [second]), END]


def conflict_lines(text: str) -> tuple[int, ...]:
    """The lines, from 1, where conflicts begin."""
    return tuple(number for number, line in enumerate(text.splitlines(), 1) if line.strip() == BEGIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """The lines of both versions, without their ends; none where a version lacks the line."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def conflicts(text: str) -> tuple[Conflict, ...]:
    """What stands side by side, from top to bottom."""
    found: list[dict[str, list[str]]] = []
    at: str | None = None
    for line in map(str.strip, text.splitlines()):
        if line in _MARKS:
            at = line if line != END else None
            found += [{BEGIN: [], MIDDLE: []}] if line == BEGIN else []
        elif at is not None and found:
            found[-1][at].append(_HELD_BACK.sub(r"\1", line))
    return tuple(Conflict(first=tuple(each[BEGIN]), second=tuple(each[MIDDLE])) for each in found)


def settled(text: str, version: Version) -> str:
    """`text` with that version of every conflict, and without marks."""
    return "".join(_settled(text.splitlines(keepends=True), version))


def _settled(lines: list[str], version: Version) -> Iterator[str]:
    at: str | None = None
    for line in lines:
        if line.strip() in _MARKS:
            at = line.strip() if line.strip() != END else None
        elif at is None or version is Version.BOTH:
            yield line
        elif (at == BEGIN) is (version is Version.FIRST):
            yield _HELD_BACK.sub(r"\1", line) if _HELD_BACK.fullmatch(line) else line
