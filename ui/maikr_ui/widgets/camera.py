"""What part of the world a map shows. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

LEFT, RIGHT, TOP, BOTTOM = -180.0, 180.0, -100.0, 68.0
"""What is worth seeing, in map units: without the Antarctic."""
CLOSEST: Final = 40.0
"""How much larger than the whole world it can be shown."""
ROOM: Final = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """A view `width` by `height` pixels large; its middle is at `x`, `y` in map units; `zoom` 1 is the whole world."""

    width: float
    height: float
    x: float = 0.0
    y: float = (TOP + BOTTOM) / 2
    zoom: float = 1.0

    @property
    def scale(self) -> float:
        """Pixels a degree. The whole world fits."""
        return min(self.width / (RIGHT - LEFT), self.height / (BOTTOM - TOP)) * self.zoom

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where that is in the view."""
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def units(self, left: float, top: float) -> tuple[float, float]:
        """What is at that place of the view."""
        return (left - self.width / 2) / self.scale + self.x, (top - self.height / 2) / self.scale + self.y

    def moved(self, right: float, down: float) -> Camera:
        """The world dragged by so many pixels."""
        return replace(self, x=self.x - right / self.scale, y=self.y - down / self.scale).kept_in()

    def zoomed(self, factor: float, left: float | None = None, top: float | None = None) -> Camera:
        """Nearer by that factor; what is at that place of the view (or in its middle) stays there."""
        left, top = self.width / 2 if left is None else left, self.height / 2 if top is None else top
        x, y = self.units(left, top)
        made = replace(self, zoom=min(CLOSEST, max(1.0, self.zoom * factor)))
        now_x, now_y = made.units(left, top)
        return replace(made, x=made.x + x - now_x, y=made.y + y - now_y).kept_in()

    def resized(self, width: float, height: float) -> Camera:
        """The same in a view of another size."""
        return replace(self, width=width, height=height).kept_in()

    def around(self, places: Sequence[tuple[float, float]]) -> Camera:
        """As near as all of these fit in comfortably, and nearer than now."""
        xs, ys = [x for x, _ in places], [y for _, y in places]
        wide, high = max(xs) - min(xs), max(ys) - min(ys)
        whole = self.scale / self.zoom
        fits = min(self.width * ROOM / max(wide, 1e-3), self.height * ROOM / max(high, 1e-3)) / whole
        zoom = min(CLOSEST, max(fits, self.zoom * 2))
        return replace(self, x=(max(xs) + min(xs)) / 2, y=(max(ys) + min(ys)) / 2, zoom=zoom).kept_in()

    def whole(self) -> Camera:
        """All of the world."""
        return Camera(width=self.width, height=self.height)

    def shows(self, x: float, y: float) -> bool:
        """Whether that place is in view."""
        left, top = self.place(x, y)
        return 0 <= left <= self.width and 0 <= top <= self.height

    def centred_on(self, x: float, y: float) -> Camera:
        """With that place in the middle, as far as there is world."""
        return replace(self, x=x, y=y).kept_in()

    def kept_in(self) -> Camera:
        """Never beyond the edge of the world."""
        half_x, half_y = self.width / self.scale / 2, self.height / self.scale / 2
        return replace(self, x=_between(self.x, LEFT, RIGHT, half_x), y=_between(self.y, TOP, BOTTOM, half_y))


def _between(value: float, low: float, high: float, margin: float) -> float:
    if low + margin >= high - margin:
        return (low + high) / 2
    return min(high - margin, max(low + margin, value))
