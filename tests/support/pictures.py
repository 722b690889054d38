"""Pictures, good ones and such as hurt who reads them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

PLACE = "59.9139 N 10.7522 E"
LEFT, RIGHT = QColor("#c02020"), QColor("#2020c0")
PNG = b"\x89PNG\r\n\x1a\n"


def halves(width: int = 600, height: int = 400) -> QImage:
    """One colour left, another right."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(LEFT)
    with QPainter(made) as painter:
        painter.fillRect(width // 2, 0, width - width // 2, height, RIGHT)
    return made


def png(image: QImage) -> bytes:
    """As a file with a comment."""
    return _written(image, "PNG")


def jpeg(image: QImage, *, orientation: int = 1) -> bytes:
    """As a camera writes it: with its comment, where it was taken and how it was held (Exif 2.3, tag 0x0112)."""
    plain = _written(image, "JPEG")
    tags = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack("<HHII", 0x010E, 2, len(PLACE) + 1, 38)
    exif = b"II*\0\x08\0\0\0\x02\0" + tags + b"\0\0\0\0" + PLACE.encode() + b"\0"
    segment = b"Exif\0\0" + exif
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]


def vast_png(side: int) -> bytes:
    """A small file of so many pixels each way."""
    line = zlib.compress(bytes(1024 * 1024))
    return PNG + b"".join((_chunk(b"IHDR", _header(side)), _chunk(b"IDAT", line), _chunk(b"IEND", b"")))


def talkative_png(chunks: int, megabytes: int) -> bytes:
    """One pixel, and so many comments that each unpack to so much."""
    comment = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(megabytes * 1024 * 1024), 9))
    pixel = _chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
    return PNG + b"".join((_chunk(b"IHDR", _header(1)), *[comment] * chunks, pixel, _chunk(b"IEND", b"")))


def _header(side: int) -> bytes:
    return struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _written(image: QImage, kind: str) -> bytes:
    image.setText("Description", PLACE)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]  # - the stubs know the name of a format as bytes
    return bytes(kept.data())


def colours_of(image: QImage, places: Iterable[tuple[float, float]]) -> list[str]:
    """What is seen there: `left`, `right`, or another colour's name. Places are parts of width and height."""
    said = []
    for across, down in places:
        seen = image.pixelColor(int(across * image.width()), int(down * image.height()))
        near = [name for name, of in (("left", LEFT), ("right", RIGHT)) if _near(seen, of)]
        said.append(near[0] if near else seen.name())
    return said


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 24 for a, b in pairs)
