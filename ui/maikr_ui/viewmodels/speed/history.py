"""Which of the earlier speed tests are shown: of one server or all, over time or by hour of day."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.speed import SpeedResult
from maikr_ui.viewmodels.chart import Chart
from maikr_ui.viewmodels.measured import MeasuredModel
from maikr_ui.viewmodels.speed.charts import hour_chart, time_chart


class Over(enum.StrEnum):
    """What the x axis is."""

    TIME = "time"
    HOURS = "hours"


ALL, DIRECT = "", "-"
"""In the place of a server's name, which is neither."""


class HistoryModel(QObject):
    """`changed`: `results`, `of`, `over` or `problem` is new."""

    changed = Signal()

    def __init__(self, measured: MeasuredModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measured = measured
        self._seen = self._heard()
        self.of = ALL
        self.over = Over.TIME
        measured.changed.connect(self._heed)

    @property
    def results(self) -> tuple[SpeedResult, ...] | None:
        """All of them, newest first; None before they were read."""
        return self._measured.measured.results if self._measured.known else None

    @property
    def problem(self) -> Problem | None:
        """Why they could not be read."""
        return self._measured.unread

    def show_of(self, of: str) -> None:
        """A server's name, ALL or DIRECT."""
        self.of = of
        self.changed.emit()

    def show_over(self, over: Over) -> None:
        """Over time or by hour."""
        self.over = over
        self.changed.emit()

    @property
    def shown(self) -> tuple[SpeedResult, ...]:
        """Those wanted, newest first."""
        return of_which(self.results or (), self.of)

    @property
    def chart(self) -> Chart:
        """The plot of them."""
        return hour_chart(self.shown) if self.over is Over.HOURS else time_chart(self.shown)

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be shown: ALL, then what was tested."""
        names = {DIRECT if each.server is None else each.server for each in self.results or ()}
        return (ALL, *sorted(names))

    def _heed(self) -> None:
        """Latencies come by the dozen, and are none of its concern."""
        before, self._seen = self._seen, self._heard()
        if before == self._seen:
            return
        if self.of not in self.choices:
            self.of = ALL
        self.changed.emit()

    def _heard(self) -> tuple[tuple[SpeedResult, ...] | None, Problem | None]:
        return self.results, self.problem


def of_which(results: Sequence[SpeedResult], of: str) -> tuple[SpeedResult, ...]:
    """The tests of that server, or of one's own connection, or all."""
    if of == ALL:
        return tuple(results)
    wanted = None if of == DIRECT else of
    return tuple(each for each in results if each.server == wanted)
