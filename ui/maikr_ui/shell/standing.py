"""Where somebody is on a page: what has the focus, and how far it is scrolled; found again on a page of its form."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class Standing:
    """Taken of one page, `find_again` puts it on the one that was built in its place."""

    def __init__(self, page: QWidget) -> None:
        parts = page.findChildren(QWidget)
        self._focused = next((number for number, part in enumerate(parts) if part.hasFocus()), None)
        self._scrolled = [area.verticalScrollBar().value() for area in page.findChildren(QScrollArea)]

    def find_again(self, page: QWidget) -> None:
        """Put focus and scroll bars where they were."""
        parts = page.findChildren(QWidget)
        if self._focused is not None and self._focused < len(parts):
            parts[self._focused].setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, page, lambda: self._scroll(page))

    def _scroll(self, page: QWidget) -> None:
        """Once the page is laid out."""
        for area, value in zip(page.findChildren(QScrollArea), self._scrolled, strict=False):
            area.verticalScrollBar().setValue(value)
