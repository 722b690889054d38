"""The health of the exits beside the default one: connecting, up or down, each for itself; and whose turn it is where
a rule may go through any of several.
"""

from __future__ import annotations

from dataclasses import replace

from maikr_client.daemon.machine.course import Course
from maikr_client.daemon.machine.course_parts import Pick, Side, endpoints_of
from maikr_client.daemon.machine.timing import MISSES_UNTIL_LOST
from maikr_client.model.status import ExitHealth


def answered(course: Course, slot: int) -> Course:
    """A packet came back through `slot`."""
    return _followed(replace(course, sides=tuple(_up(side) if side.slot == slot else side for side in course.sides)))


def checked(course: Course, alive: frozenset[int]) -> Course:
    """Packets come back from `alive` only. Who misses too often is down and is to be tried by its other endpoint; rules
    that may go through another server do so now.
    """
    sides = tuple(_up(side) if _slot(course, side) in alive else _missed(side) for side in course.sides)
    lost = {new.server.name for old, new in zip(course.sides, sides, strict=True) if _gives_up(old, new)}
    picks = tuple(pick.next if pick.server.name in lost else pick for pick in course.picks)
    return _followed(replace(course, sides=sides).with_picks(picks))


def missing(course: Course) -> bool:
    """An exit that was up missed the last check."""
    return any(side.misses and side.health is ExitHealth.UP for side in course.sides)


def searching(course: Course) -> tuple[Side, ...]:
    """The exits that are not up."""
    return tuple(side for side in course.sides if side.health is not ExitHealth.UP)


def _slot(course: Course, side: Side) -> int:
    return course.slot_of(side.server)


def _followed(course: Course) -> Course:
    """A target whose server is up has not failed any more."""
    up = {side.server.name for side in course.sides if side.health is ExitHealth.UP} | {course.server.name}
    picks = tuple(_healed(pick) if pick.server.name in up else pick for pick in course.picks)
    return replace(course, picks=picks)


def _healed(pick: Pick) -> Pick:
    return replace(pick, failed=False) if pick.failed else pick


def _gives_up(old: Side, new: Side) -> bool:
    """The one that was up is lost, or the one that is tried has been tried by all its endpoints."""
    turned = new.turn != old.turn
    return turned and (old.health is ExitHealth.UP or new.turn % len(endpoints_of(new.server)) == 0)


def _up(side: Side) -> Side:
    return replace(side, health=ExitHealth.UP, misses=0)


def _missed(side: Side) -> Side:
    if side.misses + 1 < MISSES_UNTIL_LOST:
        return replace(side, misses=side.misses + 1)
    return replace(side, health=ExitHealth.DOWN, misses=0, turn=side.turn + 1)
