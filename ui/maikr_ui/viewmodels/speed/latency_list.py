"""The servers by how far they are, as an item model: what a plot of a row each is painted from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.measured import MeasuredModel
from maikr_ui.viewmodels.speed.latency_rows import (
    ROW_ROLE,
    SCALE_ROLE,
    LatencyOrder,
    LatencyRow,
    latency_rows,
    renewed,
    row_text,
    scale_ms,
    standing_of,
    standing_text,
)

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class LatencyList(QAbstractListModel):
    """While it is being measured the rows stay where they are; they are sorted when that is over."""

    def __init__(self, measured: MeasuredModel, directory: DirectoryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measured, self._directory = measured, directory
        self._order = LatencyOrder.LATENCY
        self.rows: tuple[LatencyRow, ...] = ()
        self._scale_ms = 1.0
        measured.changed.connect(self._renew)
        directory.changed.connect(self._rearrange)
        self._rearrange()

    @property
    def order(self) -> LatencyOrder:
        """What it is sorted by."""
        return self._order

    def arrange(self, order: LatencyOrder) -> None:
        """Sort by that."""
        self._order = order
        self._rearrange()

    def summary(self) -> str:
        """All of it in sentences."""
        return standing_text(standing_of(self.rows), datetime.now(UTC))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself by `ROW_ROLE`, what a screen reader says by the others."""
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == SCALE_ROLE:
            return self._scale_ms
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row_text(row, datetime.now(UTC))
        return None

    def _renew(self) -> None:
        if self._measured.measuring:
            self._show(renewed(self.rows, self._measured.measured.latencies))
        else:
            self._rearrange()

    def _rearrange(self) -> None:
        directory = self._directory.directory
        servers = directory.servers if directory else ()
        self._show(latency_rows(servers, self._measured.measured.latencies, self._order))

    def _show(self, rows: tuple[LatencyRow, ...]) -> None:
        if rows == self.rows:
            return
        same_places = [row.server for row in rows] == [row.server for row in self.rows]
        if not same_places:
            self.beginResetModel()
        self.rows, self._scale_ms = rows, scale_ms(rows)
        if same_places:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.endResetModel()
