"""Where on the screen the tray's panel belongs: beside its icon, within the screen. Pure."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from maikr_ui.theme.tokens import Space


def panel_place(icon: QRect, size: QSize, screen: QRect, room: QRect) -> QPoint:
    """The panel's top left corner, at the edge of `screen` that is nearest to `icon`, within `room`."""
    middle = icon.center()
    across = QPoint(middle.x() - size.width() // 2, middle.y() - size.height() // 2)
    gaps = {
        "top": middle.y() - screen.top(),
        "bottom": screen.bottom() - middle.y(),
        "left": middle.x() - screen.left(),
        "right": screen.right() - middle.x(),
    }
    wanted = {
        "top": QPoint(across.x(), max(icon.bottom() + 1, room.top()) + Space.S),
        "bottom": QPoint(across.x(), min(icon.top(), room.bottom() + 1) - Space.S - size.height()),
        "left": QPoint(max(icon.right() + 1, room.left()) + Space.S, across.y()),
        "right": QPoint(min(icon.left(), room.right() + 1) - Space.S - size.width(), across.y()),
    }[min(gaps, key=lambda edge: gaps[edge])]
    return QPoint(
        _within(wanted.x(), room.left() + Space.S, room.right() + 1 - Space.S - size.width()),
        _within(wanted.y(), room.top() + Space.S, room.bottom() + 1 - Space.S - size.height()),
    )


def _within(wanted: int, least: int, most: int) -> int:
    return max(least, min(wanted, most))
