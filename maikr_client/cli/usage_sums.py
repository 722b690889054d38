"""Usage summed up as a person asks for it. Pure."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from maikr_client.model.status import Usage


class By(enum.StrEnum):
    """What one line of the sums is about."""

    DAY = "day"
    SERVER = "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Bytes of one day, or of one server."""

    of: str
    bytes_up: int
    bytes_down: int


def since(day: date, used: Iterable[Usage]) -> tuple[Usage, ...]:
    """What was used on `day` (UTC) and after it."""
    return tuple(each for each in used if each.day >= day.isoformat())


def sums(by: By, used: Iterable[Usage]) -> tuple[Sum, ...]:
    """One sum a day, oldest first, or one a server, by name."""
    found: dict[str, tuple[int, int]] = {}
    for each in used:
        of = each.day if by is By.DAY else each.server
        up, down = found.get(of, (0, 0))
        found[of] = (up + each.bytes_up, down + each.bytes_down)
    return tuple(Sum(of=of, bytes_up=up, bytes_down=down) for of, (up, down) in sorted(found.items()))


def total(used: Iterable[Usage]) -> Sum:
    """All of it."""
    used = tuple(used)
    return Sum(
        of="In all", bytes_up=sum(each.bytes_up for each in used), bytes_down=sum(each.bytes_down for each in used)
    )
