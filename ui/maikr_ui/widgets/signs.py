"""Small pictures of figures: how near, how busy. Each stands beside a word or a number that says the same."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from maikr_ui.theme.tokens import Colours, Tone, tone_colour
from maikr_ui.viewmodels.wording import HEAVY_LOAD, LIGHT_LOAD

NEAR_MS, FAR_MS = 50.0, 120.0
BARS: Final = (4, 8, 12)
BAR_WIDTH, BAR_GAP = 3, 2
NEARNESS_WIDTH: Final = len(BARS) * BAR_WIDTH + (len(BARS) - 1) * BAR_GAP
LOAD_WIDTH, LOAD_HEIGHT = 64, 4


def paint_nearness(painter: QPainter, colours: Colours, corner: QPointF, rtt_ms: float) -> None:
    """Three bars up from their lower right `corner`: all for near, one for far."""
    filled = 3 if rtt_ms < NEAR_MS else 2 if rtt_ms < FAR_MS else 1
    tone = {3: Tone.ACCENT, 2: Tone.NEUTRAL, 1: Tone.WARNING}[filled]
    painter.setPen(Qt.PenStyle.NoPen)
    left = corner.x() - NEARNESS_WIDTH
    for number, height in enumerate(BARS):
        painter.setBrush(QColor(tone_colour(colours, tone) if number < filled else colours.line))
        place = QRectF(left + number * (BAR_WIDTH + BAR_GAP), corner.y() - height, BAR_WIDTH, height)
        painter.drawRoundedRect(place, 1, 1)


def paint_load_bar(painter: QPainter, colours: Colours, corner: QPointF, load: float) -> None:
    """A bar from its upper left `corner`, filled as much as the server is busy (0..1)."""
    track = QRectF(corner.x(), corner.y(), LOAD_WIDTH, LOAD_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    painter.drawRoundedRect(track, 2, 2)
    track.setWidth(max(float(LOAD_HEIGHT), track.width() * load))
    painter.setBrush(QColor(tone_colour(colours, _load_tone(load))))
    painter.drawRoundedRect(track, 2, 2)


def _load_tone(load: float) -> Tone:
    if load < LIGHT_LOAD:
        return Tone.ACCENT
    return Tone.NEUTRAL if load < HEAVY_LOAD else Tone.WARNING
