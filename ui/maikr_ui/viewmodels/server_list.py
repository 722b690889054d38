"""The server list as an item model: search, order, favourites."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.server_rows import (
    CURRENT_ROLE,
    ROW_ROLE,
    HeaderRow,
    Order,
    Row,
    Searchable,
    ServerRow,
    build_rows,
    searchable,
)
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.wording import listed, load_text, translate

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class ServerList(QAbstractListModel):
    """Rows over the directory. `rearranged` comes after the rows are new ones."""

    rearranged = Signal()

    def __init__(
        self, directory: DirectoryModel, settings: SettingsModel, tunnel: TunnelModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._directory, self._settings, self._tunnel = directory, settings, tunnel
        self._servers: tuple[Searchable, ...] = ()
        self._source: object = None
        self._rows: tuple[Row, ...] = ()
        self._query, self._order = "", Order.COUNTRY
        directory.changed.connect(self._reload)
        settings.changed.connect(self._rearrange)
        tunnel.changed.connect(self._mark_current)
        self._current = tunnel.view.server
        self._reload()

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def search(self, query: str) -> None:
        """Show only what matches."""
        self._query = query
        self._rearrange()

    def arrange(self, order: Order) -> None:
        """Show in that order."""
        self._order = order
        self._rearrange()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself by `ROW_ROLE`, what a screen reader says by the others."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == CURRENT_ROLE:
            return isinstance(row, ServerRow) and row.server.name == self._current
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.title if isinstance(row, HeaderRow) else self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headers can't be chosen."""
        if isinstance(self._rows[index.row()], HeaderRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _spoken(self, row: ServerRow) -> str:
        parts = [row.server.place, row.server.name, load_text(row.server.load)]
        if row.favourite:
            parts.append(translate("ServerList", "favourite"))
        if row.server.name == self._current:
            parts.append(translate("ServerList", "in use"))
        return listed(parts)

    def _reload(self) -> None:
        directory = self._directory.directory
        servers = directory.servers if directory else ()
        if servers != self._source:
            self._source, self._servers = servers, searchable(servers)
        self._rearrange()

    def _rearrange(self) -> None:
        rows = build_rows(self._servers, self._query, self._settings.settings.favourites, self._order)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.rearranged.emit()

    def _mark_current(self) -> None:
        if self._tunnel.view.server != self._current:
            self._current = self._tunnel.view.server
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [CURRENT_ROLE])
