"""Earlier speed tests: of one server or all, over time or by hour of day."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from maikr_client.model.problem import Problem
from maikr_client.model.speed import SpeedResult
from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.chart import Chart
from maikr_ui.viewmodels.speed.charts import hour_chart, time_chart
from maikr_ui.worker import Call


class Over(enum.StrEnum):
    """What the x axis is."""

    TIME = "time"
    HOURS = "hours"


ALL, DIRECT = "", "-"
"""In the place of a server's name, which is neither."""


class HistoryModel(QObject):
    """`changed`: `results`, `of`, `over` or `problem` is new. `results` is None before it was read."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: Call | None = None
        self.results: tuple[SpeedResult, ...] | None = None
        self.of = ALL
        self.over = Over.TIME
        self.problem: Problem | None = None

    def load(self) -> None:
        """Read them again."""
        self._reading = self._bridge.call(lambda session: session.measuring.speeds(), self._arrived, self._failed)

    def show_of(self, of: str) -> None:
        """A server's name, ALL or DIRECT."""
        self.of = of
        self.changed.emit()

    def show_over(self, over: Over) -> None:
        """Over time or by hour."""
        self.over = over
        self.changed.emit()

    def forget(self) -> None:
        """Another person may come."""
        if self._reading is not None:
            self._reading.cancel()
        self.results, self.of, self.problem = None, ALL, None
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

    def _arrived(self, results: tuple[SpeedResult, ...]) -> None:
        self.results, self.problem = results, None
        if self.of not in self.choices:
            self.of = ALL
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self.changed.emit()


def of_which(results: Sequence[SpeedResult], of: str) -> tuple[SpeedResult, ...]:
    """The tests of that server, or of one's own connection, or all."""
    if of == ALL:
        return tuple(results)
    wanted = None if of == DIRECT else of
    return tuple(each for each in results if each.server == wanted)
