"""Of a PNG or JPEG picture the middle square, in pixels."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QPainter

from maikr_ui.portrait.limits import MAX_DECODED_MB, SIDE

KINDS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


def pixels_of(picture: bytes) -> bytes | None:
    """`PIXEL_BYTES` bytes, turned as the camera was held, upon white; None for what is no such picture, is damaged or
    too large.
    """
    kind = next((kind for begin, kind in KINDS.items() if picture.startswith(begin)), None)
    if kind is None:
        return None
    QImageReader.setAllocationLimit(MAX_DECODED_MB)
    device = QBuffer()
    device.setData(QByteArray(picture))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    image = reader.read()
    return None if image.isNull() else _packed(_square(image))


def _square(image: QImage) -> QImage:
    """In the colours that every screen is meant for."""
    side = min(image.width(), image.height())
    middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = middle.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    if small.colorSpace().isValid():
        small.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    made = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    with QPainter(made) as painter:
        painter.drawImage(0, 0, small)
    return made


def _packed(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGB888).constBits())
