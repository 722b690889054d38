"""The world's land as a path in map units, from the program's own file (resources/make_land.py says how it is made)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from importlib.resources import files

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from maikr_client.model.server import Coordinates
from maikr_ui.viewmodels.map_places import projected

ANTARCTIC = -60.0


def land_path() -> QPainterPath:
    """All of it but the Antarctic, where no server is; lakes left out."""
    path = QPainterPath()
    for ring in _rings((files("maikr_resources") / "map" / "land.bin").read_bytes()):
        if max(where.latitude for where in ring) < ANTARCTIC:
            continue
        path.addPolygon(QPolygonF([QPointF(*projected(where)) for where in ring]))
        path.closeSubpath()
    return path


def _rings(data: bytes) -> Iterator[list[Coordinates]]:
    at = 0
    while at < len(data):
        (count,) = struct.unpack_from("<H", data, at)
        numbers = struct.unpack_from(f"<{2 * count}h", data, at + 2)
        yield [
            Coordinates(longitude=x / 100, latitude=y / 100) for x, y in zip(numbers[::2], numbers[1::2], strict=True)
        ]
        at += 2 + 4 * count
