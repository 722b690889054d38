"""Which way one reads: what Qt does not turn round by itself where it is from right to left."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle


def from_right() -> bool:
    """Whether one reads from right to left."""
    return QGuiApplication.isRightToLeft()


def start() -> Qt.AlignmentFlag:
    """The side where lines begin, for every text: Qt would put names in Latin letters to the left."""
    side = Qt.AlignmentFlag.AlignRight if from_right() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def turned(place: QRect, whole: QRect) -> QRect:
    """`place` on the other side of `whole`, where one reads from right to left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, place)


def margins(first: int, top: int, last: int, bottom: int) -> QMargins:
    """Margins of which `first` is where lines begin."""
    return QMargins(last, top, first, bottom) if from_right() else QMargins(first, top, last, bottom)
