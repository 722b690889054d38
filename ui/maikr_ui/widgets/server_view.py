"""The list of servers, with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.server_rows import ROW_ROLE, ServerRow
from maikr_ui.widgets.server_delegate import ServerDelegate, button_rect, star_rect


class ServerView(QListView):
    """Enter, a double click or the row's button choose a server; the star or F make it a favourite."""

    chosen = Signal(str)
    starred = Signal(str)

    def __init__(self, theme: Theme, servers: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._servers = servers
        self._kept: tuple[str | None, int] = (None, 0)
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
        """Choose the first server shown."""
        for number in range(self._servers.rowCount()):
            index = self._servers.index(number, 0)
            if self._row(index) is not None:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter connects, F is for favourite, the rest is Qt's."""
        row = self._row(self.currentIndex())
        if row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(row.server.name)
        elif row is not None and event.key() == Qt.Key.Key_F:
            self.starred.emit(row.server.name)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The star and the button are painted, so clicks on them are found here."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._row(index)
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        area, point = self.visualRect(index), event.position().toPoint()
        if star_rect(area).contains(point):
            self.starred.emit(row.server.name)
        elif button_rect(area).contains(point):
            self.chosen.emit(row.server.name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Connects, unless it was on the star or the button, which a single click serves."""
        index = self.indexAt(event.position().toPoint())
        row = self._row(index)
        area, point = self.visualRect(index), event.position().toPoint()
        if row is not None and not star_rect(area).contains(point) and not button_rect(area).contains(point):
            self.chosen.emit(row.server.name)

    def _row(self, index: QModelIndex) -> ServerRow | None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, ServerRow) else None

    def _keep(self) -> None:
        row = self._row(self.currentIndex())
        self._kept = (row.server.name if row else None, self.verticalScrollBar().value())

    def _put_back(self) -> None:
        name, scrolled = self._kept
        if name is not None:
            self.setCurrentIndex(self._last_place_of(name))
            self.verticalScrollBar().setValue(scrolled)

    def _last_place_of(self, name: str) -> QModelIndex:
        """A favourite is there twice; its place among its country's stays when it is no favourite any more."""
        for number in range(self._servers.rowCount() - 1, -1, -1):
            index = self._servers.index(number, 0)
            row = self._row(index)
            if row is not None and row.server.name == name:
                return index
        return QModelIndex()
