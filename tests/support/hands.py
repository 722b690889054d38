"""Mouse and keyboard on widgets (pytest-qt's own are untyped)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """One click, in the middle if nowhere else."""
    QTest.mouseClick(widget, LEFT, PLAIN, place or widget.rect().center())


def double_click(widget: QWidget, place: QPoint) -> None:
    """A double click."""
    QTest.mouseDClick(widget, LEFT, PLAIN, place)


def write(widget: QWidget, text: str) -> None:
    """Type a text."""
    QTest.keyClicks(widget, text)


def key(widget: QWidget, which: Qt.Key) -> None:
    """Press a key."""
    QTest.keyClick(widget, which)
