"""Where servers are on the map: projected, crowded ones together, and which is next in a direction. Pure.

Map units are degrees of longitude, x to the east and y to the south; the projection is Miller's (1942), which shows
the north not quite as large as Mercator's.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from maikr_client.model.server import Coordinates, Server
from maikr_ui.viewmodels.server_subject import Subject
from maikr_ui.viewmodels.server_words import servers_text
from maikr_ui.viewmodels.wording import counted, translate

CROWDED_PX: Final = 30.0
NARROW: Final = 2.0
"""What lies more than so much to the side than ahead is not in that direction."""


class Towards(enum.Enum):
    """A direction on the map, as (x, y)."""

    WEST = (-1, 0)
    EAST = (1, 0)
    NORTH = (0, -1)
    SOUTH = (0, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A city and its servers, in map units."""

    name: str
    country: str
    country_code: str
    servers: tuple[str, ...]
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What is one thing on the map: a city, or several that are too near each other to be told apart."""

    cities: tuple[City, ...]
    x: float
    y: float

    @property
    def names(self) -> tuple[str, ...]:
        """All of its servers."""
        return tuple(name for city in self.cities for name in city.servers)

    @property
    def title(self) -> str:
        """What it is called."""
        first = self.cities[0]
        if len(self.cities) == 1:
            return f"{first.name}, {first.country}"
        others = len(self.cities) - 1
        if others == 1:
            return translate("MapPlaces", "{city} and {other}").format(city=first.name, other=self.cities[1].name)
        return counted("MapPlaces", "{city} and %Ln more cities", others).format(city=first.name)

    @property
    def subject(self) -> Subject:
        """As the card below the map is about it."""
        code = self.cities[0].country_code if len({city.country_code for city in self.cities}) == 1 else None
        names = self.names
        return Subject(title=self.title, names=names, country_code=code, target=names[0] if len(names) == 1 else None)


def projected(where: Coordinates) -> tuple[float, float]:
    """Map units of a place."""
    latitude = math.radians(where.latitude)
    return where.longitude, -math.degrees(1.25 * math.asinh(math.tan(0.8 * latitude)))


def cities_of(servers: Iterable[Server]) -> tuple[City, ...]:
    """Each city once, where its first server is; those with most servers first."""
    found: dict[tuple[str, str], list[Server]] = {}
    for server in servers:
        found.setdefault((server.country_code, server.city), []).append(server)
    return tuple(
        _city(members) for members in sorted(found.values(), key=lambda members: (-len(members), members[0].name))
    )


def _city(members: Sequence[Server]) -> City:
    first = members[0]
    x, y = projected(first.coordinates)
    names = tuple(server.name for server in members)
    return City(name=first.city, country=first.country, country_code=first.country_code, servers=names, x=x, y=y)


def marks_of(cities: Iterable[City], px_a_degree: float) -> tuple[Mark, ...]:
    """The cities as they can be told apart at that scale: each goes to the first mark that is near enough."""
    near = CROWDED_PX / px_a_degree
    groups: list[list[City]] = []
    for city in cities:
        own = next((group for group in groups if math.hypot(group[0].x - city.x, group[0].y - city.y) < near), None)
        if own is None:
            groups.append([city])
        else:
            own.append(city)
    return tuple(Mark(cities=tuple(group), x=group[0].x, y=group[0].y) for group in groups)


def next_mark(marks: Sequence[Mark], current: Mark, towards: Towards) -> Mark | None:
    """The nearest in that direction; None at the edge."""
    along, across = towards.value
    best: tuple[float, Mark] | None = None
    for mark in marks:
        x, y = mark.x - current.x, mark.y - current.y
        ahead, aside = x * along + y * across, abs(x * across) + abs(y * along)
        if ahead > 0 and aside <= NARROW * ahead:
            far = ahead + 2 * aside
            if best is None or far < best[0]:
                best = (far, mark)
    return best[1] if best else None


def spoken_mark(mark: Mark, best: str, *, in_use: bool) -> str:
    """What a screen reader says of a mark; `best` is its best round trip in words."""
    parts = [mark.title, servers_text(len(mark.names)), best]
    if in_use:
        parts.append(translate("MapPlaces", "in use"))
    does = (
        translate("MapPlaces", "Enter connects")
        if len(mark.cities) == 1
        else translate("MapPlaces", "Enter shows them apart")
    )
    return f"{', '.join(parts)}. {does}."
