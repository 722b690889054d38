"""The server list as an item model: search, order, favourites. It stays in its order until a person wants another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from maikr_client.model.server import Server
from maikr_client.model.settings import ServerView
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.row_model import RowModel
from maikr_ui.viewmodels.server_order import Figures, Order
from maikr_ui.viewmodels.server_rows import (
    ROW_ROLE,
    SHOWN_ROLE,
    HeaderRow,
    PlaceRow,
    Row,
    Searchable,
    ServerRow,
    Shown,
    Wanted,
    build_rows,
    in_order,
    searchable,
)
from maikr_ui.viewmodels.server_words import spoken_place, spoken_server

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
SPOKEN_ROLES: Final = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class ServerList(RowModel):
    """Rows over the directory. `rearranged` comes after the rows are new ones, or are no longer as new figures would
    have them (`outdated`).
    """

    rearranged = Signal()

    def __init__(self, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._servers: tuple[Searchable, ...] = ()
        self._ordered: list[Searchable] = []
        self._source: tuple[Server, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._current = models.tunnel.view.server
        self._wanted = Wanted()
        self._starred: frozenset[str] = frozenset()
        self.outdated = False
        models.directory.changed.connect(self._reload)
        models.settings.changed.connect(self._heed_settings)
        models.tunnel.changed.connect(self._mark_current)
        models.measured.changed.connect(self._heed_figures)
        self._heed_settings()
        self._reload()

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._wanted.query

    def search(self, query: str) -> None:
        """Show only what matches."""
        self._want(replace(self._wanted, query=query, shut=frozenset()))

    def arrange(self, order: Order) -> None:
        """Show in that order, by what is known now."""
        self._wanted = replace(self._wanted, order=order, figures=self._figures())
        self._put_in_order()

    def arrange_again(self) -> None:
        """In the same order, by what is known now."""
        self.arrange(self._wanted.order)

    def toggle(self, row: PlaceRow) -> None:
        """Open a shut place, or shut an open one."""
        if self.query.strip():
            self._want(replace(self._wanted, shut=self._wanted.shut ^ {row.key}))
        else:
            self._want(replace(self._wanted, open=self._wanted.open ^ {row.key}))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself by `ROW_ROLE`, what changes of it by `SHOWN_ROLE`, what a screen reader says by the others."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == SHOWN_ROLE:
            return self._shown(row)
        return self._spoken(row) if role in SPOKEN_ROLES else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headers can't be chosen."""
        if isinstance(self._rows[index.row()], HeaderRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def rows(self) -> Sequence[Row]:
        """All rows, for those who look for one."""
        return self._rows

    def _spoken(self, row: Row) -> str:
        if isinstance(row, HeaderRow):
            return row.title
        shown = self._shown(row)
        return spoken_place(row, shown) if isinstance(row, PlaceRow) else spoken_server(row.server, shown)

    def _shown(self, row: Row) -> Shown:
        latencies = self._models.measured.measured.latencies
        if isinstance(row, HeaderRow):
            return Shown()
        if isinstance(row, ServerRow):
            name = row.server.name
            return Shown(in_use=name == self._current, favourite=name in self._starred, latency=latencies.get(name))
        known = (latencies[name].median_ms for name in row.names if name in latencies)
        best_ms = min((each for each in known if each is not None), default=None)
        return Shown(in_use=self._current in row.names and not row.open, best_ms=best_ms)

    def _figures(self) -> Figures:
        latencies = self._models.measured.measured.latencies.values()
        return Figures(
            rtts_ms={each.server: each.median_ms for each in latencies if each.median_ms is not None},
            loads={entry.server.name: entry.server.load for entry in self._servers if entry.server.load is not None},
        )

    def _reload(self) -> None:
        """Servers that are new come where the figures of now put them, the others stay."""
        directory = self._models.directory.directory
        servers = directory.servers if directory else ()
        if servers != self._source:
            self._source, self._servers = servers, searchable(servers)
            kept, now = self._wanted.figures, self._figures()
            figures = Figures(rtts_ms={**now.rtts_ms, **kept.rtts_ms}, loads={**now.loads, **kept.loads})
            self._wanted = replace(self._wanted, figures=figures)
            self._put_in_order()
        else:
            self.rearranged.emit()

    def _put_in_order(self) -> None:
        self._ordered = in_order(self._servers, self._wanted)
        self._look_whether_outdated()
        self._rebuild()

    def _heed_settings(self) -> None:
        kept = self._models.settings.settings
        self._starred = frozenset(kept.favourites)
        as_countries = kept.server_view is ServerView.COUNTRIES
        turned = as_countries is not self._wanted.as_countries
        self._wanted = replace(self._wanted, starred=kept.favourites, recent=kept.recents, as_countries=as_countries)
        self._put_in_order() if turned else self._rebuild()
        self._say_changed()

    def _heed_figures(self) -> None:
        self._look_whether_outdated()
        self._say_changed()
        self.rearranged.emit()

    def _look_whether_outdated(self) -> None:
        if self._wanted.order is Order.NAME:
            self.outdated = False
        else:
            self.outdated = in_order(self._servers, replace(self._wanted, figures=self._figures())) != self._ordered

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._rebuild()

    def _rebuild(self) -> None:
        rows = build_rows(self._ordered, self._wanted)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.rearranged.emit()

    def _mark_current(self) -> None:
        if self._models.tunnel.view.server != self._current:
            self._current = self._models.tunnel.view.server
            self._say_changed()

    def _say_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [SHOWN_ROLE])
