"""Plots as PNG pictures, with a heading and what they say in words inside the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from maikr_ui.theme.fonts import font
from maikr_ui.theme.tokens import Colours, Space, Type
from maikr_ui.viewmodels.chart import Chart
from maikr_ui.widgets.plot_painter import paint_chart, title_font

SHARPNESS: Final = 2
WIDTH, CHART_HEIGHT = 960, 400


def chart_picture(chart: Chart, colours: Colours) -> bytes:
    """The chart as PNG."""
    return picture(
        chart.name,
        chart.summary,
        CHART_HEIGHT,
        colours,
        lambda painter, area: paint_chart(painter, area, chart, colours),
    )


def picture(
    title: str, summary: str, height: int, colours: Colours, paint: Callable[[QPainter, QRectF], None]
) -> bytes:
    """A PNG with a heading, `summary` below it and as the file's description, and `paint`'s part of that height."""
    head = QFontMetricsF(title_font()).height()
    words = QFontMetricsF(font(Type.CAPTION))
    room = QRectF(0, 0, WIDTH - 2 * Space.XL, 10_000)
    wrapped = words.boundingRect(room, Qt.TextFlag.TextWordWrap, summary).height()
    above = Space.XL + head + Space.S + wrapped + Space.M
    image = QImage(round(WIDTH * SHARPNESS), round((above + height + Space.XL) * SHARPNESS), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(QColor(colours.surface))
    image.setText("Title", title)
    image.setText("Description", summary)
    with QPainter(image) as painter:
        painter.setFont(title_font())
        painter.setPen(QColor(colours.text))
        painter.drawText(QRectF(Space.XL, Space.XL, WIDTH - 2 * Space.XL, head), Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(QColor(colours.muted))
        below = QRectF(Space.XL, Space.XL + head + Space.S, WIDTH - 2 * Space.XL, wrapped)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, summary)
        paint(painter, QRectF(Space.XL, above, WIDTH - 2 * Space.XL, height))
    return _png(image)


def _png(image: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # - the stubs know the name of a format as bytes
    return bytes(kept.data())
