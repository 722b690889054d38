"""A row that goes on in the next line when it does not fit: no text is cut where text is large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from maikr_ui.theme.direction import turned


class FlowLayout(QLayout):
    """Lays widgets side by side, each as wide as it wants, lines at the left or, with `centred`, in the middle."""

    def __init__(self, parent: QWidget | None = None, *, gap: int, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._centred = centred
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """What was asked of the items holds no longer: Qt calls it when one wants another size, comes or goes."""
        self._forget()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Qt's way in."""
        self._forget()
        self._items.append(item)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        """At the end."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """That one, if there is one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give that one up."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """None by itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """More lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines."""
        if width not in self._heights:
            edge = self.contentsMargins()
            place = QRect(0, 0, width, 0).marginsRemoved(edge)
            self._heights[width] = self._arrange(place, move=False) + edge.top() + edge.bottom()
        return self._heights[width]

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 - Qt's name
        """Put all where they belong."""
        super().setGeometry(place)
        self._arrange(place.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        shown = [size for _, size in self._shown()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        whole = QSize(sum(each.width() for each in shown) + gaps, max((each.height() for each in shown), default=0))
        return whole.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest alone."""
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def _forget(self) -> None:
        self._sizes = None
        self._heights.clear()

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """What takes room, and how much it wants."""
        if self._sizes is None:
            self._sizes = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._sizes

    def _arrange(self, place: QRect, *, move: bool) -> int:
        top = place.top()
        for line in self._lines(place.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._put(line, QRect(place.left(), top, place.width(), height))
            top += height + self.spacing()
        return max(0, top - self.spacing() - place.top())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item, size in self._shown():
            wanted = size.width() + self.spacing()
            if not lines or wanted > room + self.spacing():
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= wanted
        return lines

    def _put(self, line: list[tuple[QLayoutItem, QSize]], place: QRect) -> None:
        used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        left = place.left() + (max(0, place.width() - used) // 2 if self._centred else 0)
        for item, wanted in line:
            size = wanted.boundedTo(QSize(place.width(), wanted.height()))
            spot = QRect(QPoint(left, place.top() + (place.height() - size.height()) // 2), size)
            item.setGeometry(turned(spot, place))
            left += size.width() + self.spacing()
