"""Keeping a window where it can be seen and grasped, whatever becomes of the screens. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect

GRASP_WIDTH, GRASP_HEIGHT = 120, 32
"""How much of its upper edge must be on a screen for a person to move it."""


def kept_on_screen(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where the window belongs: as it is if it can be grasped, else whole on the nearest screen, if need be smaller."""
    if not screens or any(_graspable(window, screen) for screen in screens):
        return window
    nearest = min(screens, key=lambda screen: (screen.center() - window.center()).manhattanLength())
    size = window.size().boundedTo(nearest.size())
    left = max(nearest.left(), min(window.left(), nearest.right() + 1 - size.width()))
    top = max(nearest.top(), min(window.top(), nearest.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def _graspable(window: QRect, screen: QRect) -> bool:
    edge = QRect(window.left(), window.top(), window.width(), GRASP_HEIGHT).intersected(screen)
    return edge.width() >= min(GRASP_WIDTH, window.width()) and edge.height() >= GRASP_HEIGHT // 2
