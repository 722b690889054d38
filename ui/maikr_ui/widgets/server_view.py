"""The list of servers, with mouse and keyboard. It stays where it is while its rows change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.row_model import RowModel
from maikr_ui.viewmodels.server_rows import HeaderRow, PlaceRow, Row, ServerRow, identity
from maikr_ui.widgets.server_delegate import ServerDelegate
from maikr_ui.widgets.server_places import button_rect, star_rect

Index = QModelIndex | QPersistentModelIndex
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is looked at while the rows are exchanged: the chosen row, and the uppermost one and where it is."""

    chosen: Row | None
    top: Row | None
    top_y: int
    scrolled: int


class ServerView(QListView):
    """Enter, a double click or the row's button choose a server, or a place's best; the star or F make a favourite; a
    click, Space and the arrows to the sides open and shut a place.
    """

    chosen = Signal(object)
    starred = Signal(str)
    looked_at = Signal(object)

    def __init__(self, theme: Theme, servers: RowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._servers = servers
        self._kept: Kept | None = None
        self.setModel(servers)
        self.setItemDelegate(ServerDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Servers"))
        servers.modelAboutToBeReset.connect(self._keep)
        servers.modelReset.connect(self._put_back)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        theme.changed.connect(self.viewport().update)

    def select_first(self) -> None:
        """Choose the first server shown, or the first country where all are shut."""
        rows = self._servers.rows()
        firsts = [number for number, row in enumerate(rows) if not isinstance(row, HeaderRow)]
        servers = (number for number in firsts if isinstance(rows[number], ServerRow))
        wanted = next(servers, firsts[0] if firsts else None)
        if wanted is not None:
            self.setCurrentIndex(self._servers.index(wanted))

    def start_over(self) -> None:
        """At the top, with nothing chosen."""
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tells what is looked at."""
        super().currentChanged(current, previous)
        self.looked_at.emit(self._row(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter connects, F is for favourite, Space and the arrows to the sides are for places, the rest is Qt's."""
        row = self._row(self.currentIndex())
        if row is not None and event.key() in ENTER:
            self.chosen.emit(row)
        elif isinstance(row, ServerRow) and event.key() == Qt.Key.Key_F:
            self.starred.emit(row.server.name)
        elif isinstance(row, PlaceRow) and self._turns(event.key(), row):
            self._servers.toggle(row)
        elif event.key() == Qt.Key.Key_Left and row is not None:
            self._go_out()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The star and the button are painted, so clicks on them are found here."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row, area = self._row(self.indexAt(point)), self.visualRect(self.indexAt(point))
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if button_rect(area).contains(point):
            self.chosen.emit(row)
        elif isinstance(row, PlaceRow):
            self._servers.toggle(row)
        elif star_rect(area).contains(point):
            self.starred.emit(row.server.name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Connects to a server, unless it was on the star or the button, which a single click serves."""
        point = event.position().toPoint()
        row, area = self._row(self.indexAt(point)), self.visualRect(self.indexAt(point))
        if isinstance(row, ServerRow) and not any(part(area).contains(point) for part in (star_rect, button_rect)):
            self.chosen.emit(row)

    def _turns(self, key: int, row: PlaceRow) -> bool:
        return key in {Qt.Key.Key_Space, Qt.Key.Key_Left if row.open else Qt.Key.Key_Right}

    def _go_out(self) -> None:
        """To the place that the chosen row is in."""
        rows, number = self._servers.rows(), self.currentIndex().row()
        own = rows[number]
        level = 0 if isinstance(own, HeaderRow) else own.level
        for above in range(number - 1, -1, -1):
            row = rows[above]
            if isinstance(row, PlaceRow) and row.level < level:
                self.setCurrentIndex(self._servers.index(above))
                return

    def _row(self, index: Index) -> PlaceRow | ServerRow | None:
        row = self._servers.rows()[index.row()] if index.isValid() else None
        return None if isinstance(row, HeaderRow) else row

    def _keep(self) -> None:
        scrolled = self.verticalScrollBar().value()
        chosen = self._row(self.currentIndex())
        if chosen is None and scrolled == 0:
            self._kept = None
            return
        index = self.indexAt(QPoint(1, 1))
        top = self._servers.rows()[index.row()] if index.isValid() else None
        self._kept = Kept(chosen=chosen, top=top, top_y=self.visualRect(index).top(), scrolled=scrolled)

    def _put_back(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        places = {identity(row): number for number, row in enumerate(self._servers.rows())}
        if kept.chosen is not None:
            self._choose_again(kept.chosen, places)
        self.verticalScrollBar().setValue(kept.scrolled)
        top = None if kept.top is None else places.get(identity(kept.top))
        if top is not None:
            moved = self.visualRect(self._servers.index(top)).top() - kept.top_y
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _choose_again(self, row: Row, places: dict[tuple[str, str], int]) -> None:
        """A favourite is there twice; its place among all stays when it is no favourite any more."""
        among_all = ("", row.server.name) if isinstance(row, ServerRow) else identity(row)
        number = places.get(identity(row), places.get(among_all))
        self.setCurrentIndex(QModelIndex() if number is None else self._servers.index(number))
