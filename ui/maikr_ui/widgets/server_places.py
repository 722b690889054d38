"""Where the parts of a row of the server list are: what is painted there, and what a click there means."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect

from maikr_ui.theme.direction import turned
from maikr_ui.theme.scale import grown, scaled
from maikr_ui.theme.tokens import Size, Space

STAR_WIDTH: Final = 40
BUTTON_WIDTH, BUTTON_HEIGHT = 92, 32
LATENCY_WIDTH: Final = 92
ROOMY: Final = 400
STEP: Final = 18
"""How much deeper what is inside something else stands."""


def roomy(row: QRect) -> bool:
    """Whether all parts have a place of their own; else the names matter more than the load, and the round trip and the
    button share one.
    """
    return row.width() >= scaled(ROOMY)


def star_rect(row: QRect) -> QRect:
    """Where the favourite's star can be clicked, or a place's chevron is."""
    return turned(_star(row), row)


def button_rect(row: QRect) -> QRect:
    """Where a chosen row's button can be clicked; else the load is there."""
    return turned(_button(row), row)


def latency_rect(row: QRect) -> QRect:
    """Where the round trip is."""
    return turned(_latency(row), row)


def text_rect(row: QRect, level: int) -> QRect:
    """Where the names are."""
    left = row.left() + Space.XL + scaled(Size.FLAG) + Space.L + level * STEP
    return turned(QRect(left, row.top() + 9, max(0, _latency(row).left() - Space.M - left), row.height() - 18), row)


def _star(row: QRect) -> QRect:
    width = scaled(STAR_WIDTH)
    return QRect(row.right() - Space.S - width, row.top(), width, row.height())


def _button(row: QRect) -> QRect:
    right = _star(row).left() - Space.S
    width, height = scaled(BUTTON_WIDTH), grown(BUTTON_HEIGHT)
    return QRect(right - width, row.center().y() - height // 2 + 1, width, height)


def _latency(row: QRect) -> QRect:
    right = _button(row).left() - Space.M if roomy(row) else _button(row).right()
    width = scaled(LATENCY_WIDTH)
    return QRect(right - width, row.top() + 9, width, row.height() - 18)
