"""Where the parts of a row of the server list are: what is painted there, and what a click there means."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect

from maikr_ui.theme.tokens import Size, Space

STAR_WIDTH: Final = 40
BUTTON_WIDTH, BUTTON_HEIGHT = 92, 32
LATENCY_WIDTH: Final = 92
STEP: Final = 18
"""How much deeper what is inside something else stands."""
TEXT_LEFT: Final = Space.XL + Size.FLAG + Space.L


def star_rect(row: QRect) -> QRect:
    """Where the favourite's star can be clicked, or a place's chevron is."""
    return QRect(row.right() - Space.S - STAR_WIDTH, row.top(), STAR_WIDTH, row.height())


def button_rect(row: QRect) -> QRect:
    """Where a chosen row's button can be clicked; else the load is there."""
    right = star_rect(row).left() - Space.S
    return QRect(right - BUTTON_WIDTH, row.center().y() - BUTTON_HEIGHT // 2 + 1, BUTTON_WIDTH, BUTTON_HEIGHT)


def latency_rect(row: QRect) -> QRect:
    """Where the round trip is."""
    right = button_rect(row).left() - Space.M
    return QRect(right - LATENCY_WIDTH, row.top() + 9, LATENCY_WIDTH, row.height() - 18)


def text_rect(row: QRect, level: int) -> QRect:
    """Where the names are."""
    left = row.left() + TEXT_LEFT + level * STEP
    return QRect(left, row.top() + 9, max(0, latency_rect(row).left() - Space.M - left), row.height() - 18)
