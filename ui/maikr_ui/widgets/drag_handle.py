"""What a thing in a list is dragged by."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from maikr_ui.theme.theme import Theme
from maikr_ui.widgets.button import IconButton


class DragHandle(IconButton):
    """`dragged` carries where on the screen, as long as it goes on; then comes `dropped` or, by Escape, `given_up`."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    given_up = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "grip-vertical", name)
        self._from: QPoint | None = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """May begin a drag; takes the focus, so that the keys work on what was grasped."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._from, self._dragging = event.globalPosition().toPoint(), False
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A drag, as soon as it is no mere click."""
        if self._from is None:
            return
        place = event.globalPosition().toPoint()
        far = (place - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The end of it."""
        super().mouseReleaseEvent(event)
        if self._end():
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape gives a drag up."""
        if event.key() == Qt.Key.Key_Escape and self._end():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _end(self) -> bool:
        was = self._dragging
        self._from, self._dragging = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        return was
