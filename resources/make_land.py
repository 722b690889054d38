"""Makes maikr_resources/map/land.bin of world-atlas' land-110m.json: `python resources/make_land.py land-110m.json`.

The file holds rings: how many points (uint16), then each as longitude and latitude in hundredths of a degree (int16),
little endian. A ring that crosses the antimeridian is split there, one around the pole is closed along it.
"""

from __future__ import annotations

import argparse
import json
import struct
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Ring = list[Point]
TARGET = Path(__file__).parent / "maikr_resources" / "map" / "land.bin"
HALF, WHOLE, POLE = 180.0, 360.0, -90.0
SMALLEST = 4


def main() -> None:
    """Read, split, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="land-110m.json of the npm package world-atlas")
    topology = json.loads(parser.parse_args().source.read_text("utf-8"))
    rings = [part for ring in rings_of(topology) for part in split(ring)]
    TARGET.write_bytes(b"".join(map(_packed, rings)))


def rings_of(topology: dict[str, Any]) -> Iterator[Ring]:
    """Every ring of the land, holes too (TopoJSON specification 1.0: arcs are differences, `~n` is n backwards)."""
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for numbers in polygon:
                yield _joined([arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers])


def split(ring: Ring) -> Iterator[Ring]:
    """The ring's parts between -180 and 180 degrees."""
    unrolled = _unrolled(ring)
    for shift in (-WHOLE, 0.0, WHOLE):
        moved = [(x + shift, y) for x, y in unrolled]
        part = _clipped([(-x, y) for x, y in _clipped([(-x, y) for x, y in moved])])
        if len(part) >= SMALLEST:
            yield part


def _arc(differences: Sequence[Sequence[int]], transform: dict[str, Any]) -> Ring:
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    made: Ring = []
    for step_x, step_y in differences:
        x, y = x + step_x, y + step_y
        made.append((x * wide + left, y * high + low))
    return made


def _joined(arcs: Sequence[Ring]) -> Ring:
    made = list(arcs[0])
    for arc in arcs[1:]:
        made += arc[1:]
    return made


def _unrolled(ring: Ring) -> Ring:
    """Without jumps from one side of the world to the other; one that goes around the pole comes back along it."""
    made, turns = [ring[0]], 0.0
    for (before, _), (x, y) in pairwise(ring):
        if abs(x - before) > HALF:
            turns += WHOLE if x < before else -WHOLE
        made.append((x + turns, y))
    return [*made, (made[-1][0], POLE), (made[0][0], POLE), made[0]] if turns else made


def _clipped(ring: Ring) -> Ring:
    """What lies at 180 degrees and west of it (Sutherland and Hodgman, one edge)."""
    made: Ring = []
    for (from_x, from_y), (x, y) in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        if (from_x <= HALF) != (x <= HALF):
            made.append((HALF, from_y + (y - from_y) * (HALF - from_x) / (x - from_x)))
        if x <= HALF:
            made.append((x, y))
    return made


def _packed(ring: Ring) -> bytes:
    numbers = [round(number * 100) for point in ring for number in point]
    return struct.pack(f"<H{len(numbers)}h", len(ring), *numbers)


if __name__ == "__main__":
    main()
