"""The servers on a map of the world, with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.map_places import City, Mark, Towards, marks_of, next_mark
from maikr_ui.widgets.camera import Camera
from maikr_ui.widgets.map_marks import MapMarks
from maikr_ui.widgets.world_painter import MARK_REACH, Scene, WorldPainter

STEP: Final = 1.6
WHEEL_CLICK = 120
DRAGGED_PX = 4.0
LEAST, USUAL = QSize(200, 180), QSize(620, 320)
ARROWS: Final = {
    Qt.Key.Key_Left: Towards.WEST,
    Qt.Key.Key_Right: Towards.EAST,
    Qt.Key.Key_Up: Towards.NORTH,
    Qt.Key.Key_Down: Towards.SOUTH,
}
NEARER: Final = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
FARTHER: Final = {Qt.Key.Key_Minus}
WHOLE: Final = {Qt.Key.Key_Home, Qt.Key.Key_0}
ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class WorldMap(QFrame):
    """Arrows and clicks choose a mark (`looked_at`); Enter and a second click take it (`chosen`), or come nearer where
    it is several cities. `describe` says a mark aloud: to a screen reader each is a button. + and -, the wheel and
    dragging show another part.
    """

    looked_at = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme, describe: Callable[[Mark], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._describe = describe
        self._cities: tuple[City, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._current: Mark | None = None
        self._in_use: str | None = None
        self._camera = Camera(width=USUAL.width(), height=USUAL.height())
        self._painter = WorldPainter(theme)
        self._buttons = MapMarks(self)
        self._buttons.reached.connect(self._reach)
        self._buttons.pressed.connect(self._press)
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map of the servers"))
        self.setAccessibleDescription(self.tr("Arrow keys go from place to place, plus and minus change the scale."))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """About as wide as the world is high, twice."""
        return USUAL

    def show_cities(self, cities: tuple[City, ...], in_use: str | None) -> None:
        """Other cities, or another server in use; what is chosen stays."""
        if cities != self._cities:
            self._buttons.forget()
        if (cities, in_use) != (self._cities, self._in_use):
            self._cities, self._in_use = cities, in_use
            self._mark()

    def speak_anew(self) -> None:
        """Something else is to be said of the marks."""
        self._buttons.call(self._describe)

    def current(self) -> Mark | None:
        """What is chosen."""
        return self._current

    def marks(self) -> tuple[Mark, ...]:
        """All that can be chosen now."""
        return self._marks

    def place(self, mark: Mark) -> QPointF:
        """Where that is in this widget."""
        return QPointF(*self._camera.place(mark.x, mark.y))

    def zoom(self, factor: float) -> None:
        """Nearer, or farther below 1."""
        self._look(self._camera.zoomed(factor))

    def show_whole(self) -> None:
        """All of the world."""
        self._look(self._camera.whole())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys that the class names; the rest is the window's."""
        pressed = Qt.Key(event.key())
        if pressed in ARROWS:
            self._go(ARROWS[pressed])
        elif pressed in ENTER:
            self._take()
        elif pressed in NEARER | FARTHER:
            self.zoom(STEP if pressed in NEARER else 1 / STEP)
        elif pressed in WHOLE or (pressed == Qt.Key.Key_Escape and self._camera.zoom > 1):
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click, or the start of a drag."""
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Dragging moves the world."""
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > DRAGGED_PX:
            self._dragged, self._pressed = True, event.position()
            self._look(self._camera.moved(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click chooses what is there, one on what is chosen takes it."""
        dragged, self._pressed = self._dragged, None
        if dragged or event.button() is not Qt.MouseButton.LeftButton:
            return
        hit = self._at(event.position())
        if hit is not None and hit == self._current:
            self._take()
        else:
            self._choose(hit)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Nearer and farther, around the pointer."""
        clicks = event.angleDelta().y() / WHEEL_CLICK
        self._look(self._camera.zoomed(STEP**clicks, event.position().x(), event.position().y()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The same part of the world in the new size."""
        self._look(self._camera.resized(event.size().width(), event.size().height()))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Something is chosen as soon as the keyboard is here."""
        super().focusInEvent(event)
        if self._current is None and self._marks and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._choose(self._first())
        else:
            self._buttons.tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Without its frame."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Land, marks, the chosen one last."""
        scene = Scene(
            camera=self._camera,
            marks=self._marks,
            current=self._current,
            in_use=self._in_use,
            focused=self.hasFocus(),
        )
        with QPainter(self) as painter:
            self._painter.paint(painter, scene)

    def _look(self, camera: Camera) -> None:
        zoomed = camera.scale != self._camera.scale
        self._camera = camera
        if zoomed:
            self._mark()
        else:
            self._buttons.put(self.place)
            self.update()

    def _mark(self) -> None:
        """What is near each other depends on the scale; the chosen one is what has its first server now."""
        chosen = self._current.names[0] if self._current else None
        self._marks = marks_of(self._cities, self._camera.scale)
        self._buttons.show(self._marks)
        self._buttons.put(self.place)
        self._buttons.call(self._describe)
        again = next((mark for mark in self._marks if chosen in mark.names), None) if chosen else None
        self._buttons.choose(again)
        self._choose(again, see=False)

    def _go(self, towards: Towards) -> None:
        if self._current is None:
            self._choose(self._first())
            return
        following = next_mark(self._marks, self._current, towards)
        if following is not None:
            self._choose(following)

    def _first(self) -> Mark | None:
        """The one in use, or else the nearest to the middle of what is seen."""
        for mark in self._marks:
            if self._in_use in mark.names:
                return mark
        middle = (self._camera.x, self._camera.y)
        return min(self._marks, key=lambda mark: abs(mark.x - middle[0]) + abs(mark.y - middle[1]), default=None)

    def _choose(self, mark: Mark | None, *, see: bool = True) -> None:
        changed = mark != self._current
        self._current = mark
        if mark is not None and see and not self._camera.shows(mark.x, mark.y):
            self._look(self._camera.centred_on(mark.x, mark.y))
        if changed:
            self._buttons.choose(mark)
            self._buttons.tell()
            self.looked_at.emit(mark)
        self.update()

    def _take(self) -> None:
        mark = self._current
        if mark is None:
            return
        nearer = self._camera.around([(city.x, city.y) for city in mark.cities])
        if len(mark.cities) > 1 and nearer.zoom > self._camera.zoom:
            self._look(nearer)
        else:
            self.chosen.emit(mark)

    def _at(self, place: QPointF) -> Mark | None:
        near = [(QPointF(place - self.place(mark)).manhattanLength(), mark) for mark in self._marks]
        reached = [pair for pair in near if pair[0] <= MARK_REACH]
        return min(reached, key=lambda pair: pair[0])[1] if reached else None

    def _reach(self, mark: Mark) -> None:
        self._choose(mark)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, mark: Mark) -> None:
        self._choose(mark)
        self._take()
