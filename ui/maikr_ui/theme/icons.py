"""The icons and flags as pixmaps, sharp on every screen and in the theme's colours."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from maikr_ui.theme.direction import from_right

RATIOS = (1.0, 1.5, 2.0)
POINTING = frozenset({"arrow-right", "chevron-left", "chevron-right", "log-out", "route", "signpost"})
"""Icons that point along the line."""


def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon called `name`, `size` device independent pixels wide, drawn in `colour`; turned round where it points
    along the line and one reads from right to left. Raises FileNotFoundError.
    """
    return _icon_pixmap(name, colour, size, ratio, turned_round=name in POINTING and from_right())


@lru_cache(maxsize=128)
def _icon_pixmap(name: str, colour: str, size: int, ratio: float, *, turned_round: bool) -> QPixmap:
    source = (files("maikr_resources") / "icons" / f"{name}.svg").read_text("utf-8")
    made = _rendered(source.replace("currentColor", colour), size, ratio)
    if turned_round:
        made = made.transformed(QTransform.fromScale(-1, 1))
        made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon for a button."""
    made = QIcon()
    for ratio in RATIOS:
        pixmap = icon_pixmap(name, colour, size, ratio)
        made.addPixmap(pixmap)
        made.addPixmap(pixmap, QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def flag_pixmap(country_code: str, size: int, ratio: float, background: str, text: str) -> QPixmap:
    """A country's round flag, or its two letters where there is none."""
    file = files("maikr_resources") / "flags" / f"{country_code.lower()}.svg"
    if not file.is_file():
        return _letters(country_code, size, ratio, background, text)
    square = _rendered(file.read_text("utf-8"), size, ratio)
    pixmap = _empty(size, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addEllipse(QRectF(0, 0, size, size))
        painter.setClipPath(path)
        painter.drawPixmap(0, 0, square)
    return pixmap


def flag_icon(country_code: str, size: int, background: str, text: str) -> QIcon:
    """The same for a button, sharp at every ratio."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(flag_pixmap(country_code, size, ratio, background, text))
    return made


def _letters(country_code: str, size: int, ratio: float, background: str, text: str) -> QPixmap:
    pixmap = _empty(size, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(background))
        painter.drawEllipse(QRectF(0, 0, size, size))
        painter.setPen(QColor(text))
        face = painter.font()
        face.setPixelSize(round(size * 0.4))
        painter.setFont(face)
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, country_code)
    return pixmap


def _rendered(source: str, size: int, ratio: float) -> QPixmap:
    pixmap = _empty(size, ratio)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    return pixmap


def _empty(size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
