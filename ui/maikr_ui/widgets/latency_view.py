"""All servers' latencies as a plot of bars, a row each: with mouse, keyboard, and whatever reads lists aloud."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.speed.latency_rows import ROW_ROLE, LatencyRow, scale_ms
from maikr_ui.widgets.latency_delegate import LatencyDelegate, paint_row, row_height
from maikr_ui.widgets.picture import picture

MOST_ROWS, MOST_PICTURED, FRAME = 8, 200, 14


class LatencyView(QListView):
    """As high as its rows, up to MOST_ROWS of them; the rest scrolls. The row one is at stays across a new order."""

    def __init__(self, theme: Theme, latencies: QAbstractItemModel) -> None:
        super().__init__()
        self._theme, self._latencies = theme, latencies
        self._kept: str | None = None
        self.setModel(latencies)
        self.setItemDelegate(LatencyDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Latency of all servers"))
        latencies.modelAboutToBeReset.connect(self._keep)
        latencies.modelReset.connect(self._put_back)
        theme.changed.connect(self._put_back)
        self._put_back()

    def picture(self) -> bytes:
        """The rows in their present order as PNG, the first MOST_PICTURED of them."""
        rows, height = self._rows(), row_height()
        colours, scale, drawn = self._theme.colours, scale_ms(rows), rows[:MOST_PICTURED]

        def paint(painter: QPainter, area: QRectF) -> None:
            for number, row in enumerate(drawn):
                place = QRect(round(area.left()), round(area.top()) + number * height, round(area.width()), height)
                paint_row(painter, place, row, scale, colours)

        return picture(self.accessibleName(), self.accessibleDescription(), len(drawn) * height, colours, paint)

    def _rows(self) -> list[LatencyRow]:
        found = (self._latencies.index(number, 0).data(ROW_ROLE) for number in range(self._latencies.rowCount()))
        return [row for row in found if isinstance(row, LatencyRow)]

    def _keep(self) -> None:
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        self._kept = row.server.name if isinstance(row, LatencyRow) else None

    def _put_back(self) -> None:
        names = [row.server.name for row in self._rows()]
        self.setFixedHeight(min(len(names), MOST_ROWS) * row_height() + FRAME)
        self.viewport().update()
        if self._kept in names:
            self.setCurrentIndex(self._latencies.index(names.index(self._kept), 0))
