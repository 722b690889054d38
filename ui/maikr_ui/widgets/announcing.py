"""Saying something aloud to whoever uses a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Say `text` when the screen reader has a pause; nothing without one."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
