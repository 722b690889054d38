"""A plot as plain values: what is drawn, and what is said of it. Pure."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

NICE: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
MOST_STEPS: Final = 5


class Form(enum.StrEnum):
    """How series are drawn."""

    LINES = "lines"
    COLUMNS = "columns"


class Stroke(enum.StrEnum):
    """How one series looks: its line and its marks tell it from another, not its colour alone."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A value; `low` and `high` are its spread, if it has one. `said` is all of it in words."""

    x: float
    y: float
    said: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Points in the order of their x."""

    name: str
    stroke: Stroke
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A place on the x axis and what is written there."""

    x: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """`summary` says in words what one sees; `begin` and `end` bound the x axis; `marks` shows each point of a line."""

    name: str
    summary: str
    unit: str
    series: tuple[Series, ...]
    begin: float
    end: float
    ticks: tuple[Tick, ...]
    form: Form = Form.LINES
    marks: bool = True

    @property
    def top(self) -> float:
        """A round number above every value."""
        return steps_to(max(_highest(self.series), default=0.0))[-1]


def steps_to(highest: float) -> tuple[float, ...]:
    """From 0 in at most MOST_STEPS round steps to what is not below `highest`; 0..1 of nothing."""
    if highest <= 0:
        return 0.0, 1.0
    power = 10.0 ** math.floor(math.log10(highest / MOST_STEPS))
    step = next(each * power for each in NICE if each * power * MOST_STEPS >= highest)
    return tuple(step * number for number in range(math.ceil(highest / step - 1e-9) + 1))


def step_text(value: float) -> str:
    """`0`, `2.5`, `400`."""
    return f"{value:g}"


def _highest(series: Iterable[Series]) -> Iterable[float]:
    return (each.y if each.high is None else max(each.y, each.high) for one in series for each in one.points)
