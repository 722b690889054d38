"""The health of the exits beside the default one: connecting, up or down, each for itself."""

from __future__ import annotations

from dataclasses import replace

from maikr_client.daemon.machine.course import Course, Side
from maikr_client.daemon.machine.timing import MISSES_UNTIL_LOST
from maikr_client.model.status import ExitHealth


def answered(course: Course, slot: int) -> Course:
    """A packet came back through `slot`."""
    return replace(course, sides=tuple(_up(side) if side.slot == slot else side for side in course.sides))


def checked(course: Course, alive: frozenset[int]) -> Course:
    """Packets come back from `alive` only. Who misses too often is down and is to be tried by its other endpoint."""
    return replace(course, sides=tuple(_up(side) if side.slot in alive else _missed(side) for side in course.sides))


def searching(course: Course) -> tuple[Side, ...]:
    """The exits that are not up."""
    return tuple(side for side in course.sides if side.health is not ExitHealth.UP)


def _up(side: Side) -> Side:
    return replace(side, health=ExitHealth.UP, misses=0)


def _missed(side: Side) -> Side:
    if side.misses + 1 < MISSES_UNTIL_LOST:
        return replace(side, misses=side.misses + 1)
    return replace(side, health=ExitHealth.DOWN, misses=0, turn=side.turn + 1)
