"""The marks of the map as a screen reader meets them: a button each, where the map paints it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from maikr_ui.viewmodels.map_places import Mark

SIDE: Final = 24


class MarkButton(QAbstractButton):
    """Paints nothing, and leaves mouse and keys to the map; `reached` when it is given the focus all the same."""

    reached = Signal()

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.resize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The map paints it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """On to the map."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """A screen reader went here by itself."""
        super().focusInEvent(event)
        self.reached.emit()


class MapMarks(QObject):
    """Those of `around`, which has the keyboard: the chosen one counts as focused while `around` is. `reached` and
    `pressed` carry a mark that a screen reader went to or pressed.
    """

    reached = Signal(object)
    pressed = Signal(object)

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._buttons: dict[str, MarkButton] = {}
        self._marks: dict[str, Mark] = {}
        self._chosen: MarkButton | None = None

    def show(self, marks: Iterable[Mark]) -> None:
        """These, and no others; one with the same first server stays the same button. What another scale has no mark
        for is hidden only: a new button costs much of a frame.
        """
        self._marks = {mark.names[0]: mark for mark in marks}
        for name in self._marks:
            if name not in self._buttons:
                self._buttons[name] = self._made(name)
        for name, button in self._buttons.items():
            button.setVisible(name in self._marks)

    def forget(self) -> None:
        """The places are others now."""
        self.choose(None)
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def put(self, place: Callable[[Mark], QPointF]) -> None:
        """Each where its mark is painted."""
        half = QPoint(SIDE // 2, SIDE // 2)
        for name, mark in self._marks.items():
            self._buttons[name].move(place(mark).toPoint() - half)

    def call(self, describe: Callable[[Mark], str]) -> None:
        """Each by what is said of its mark."""
        for name, mark in self._marks.items():
            said = describe(mark)
            if self._buttons[name].accessibleName() != said:
                self._buttons[name].setAccessibleName(said)

    def choose(self, mark: Mark | None) -> None:
        """That one is looked at."""
        chosen = self._buttons[mark.names[0]] if mark else None
        if self._chosen is not None and self._chosen is not chosen:
            self._chosen.setFocusProxy(None)  # type: ignore[arg-type]  # - which Qt allows, and its types do not
        if chosen is not None:
            chosen.setFocusProxy(self._around)
        self._chosen = chosen

    def tell(self) -> None:
        """Where the keyboard is now, for a screen reader."""
        if self._chosen is not None and self._around.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self._chosen, QAccessible.Event.Focus))

    def _made(self, name: str) -> MarkButton:
        made = MarkButton(self._around)
        made.reached.connect(lambda: self.reached.emit(self._marks[name]))
        made.clicked.connect(lambda: self.pressed.emit(self._marks[name]))
        return made
