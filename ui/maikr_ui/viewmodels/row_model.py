"""What the list of servers needs of its model, beside what Qt wants."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel

from maikr_ui.viewmodels.server_rows import PlaceRow, Row


class RowModel(QAbstractListModel):
    """Rows whose places open and shut."""

    def rows(self) -> Sequence[Row]:
        """All of them as they are now."""
        raise NotImplementedError

    def toggle(self, row: PlaceRow) -> None:
        """Open a shut place, or shut an open one."""
        raise NotImplementedError
