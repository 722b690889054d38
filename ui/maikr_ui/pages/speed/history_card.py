"""Earlier speed tests as a plot: of one server or all, over time or by hour of day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_ui.pages.speed.save_row import SaveRow
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.saving import SavingModel
from maikr_ui.viewmodels.speed.history import ALL, DIRECT, HistoryModel, Over
from maikr_ui.viewmodels.speed.tables import speed_table
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.choice import Choice
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.picture import chart_picture
from maikr_ui.widgets.said_plot import SaidPlot
from maikr_ui.widgets.segments import Segments


class HistoryCard(Card):
    """Without a test it says how to come by one."""

    def __init__(self, theme: Theme, history: HistoryModel, directory: DirectoryModel, saving: SavingModel) -> None:
        super().__init__(self.tr("Earlier speed tests"))
        self._history, self._directory = history, directory
        self._problem, self._empty = Notice(theme), label(kind="muted", wrap=True)
        self._of = Choice(theme, self.tr("Show the tests of"), ())
        self._over = Segments(
            self.tr("Show them"), [(Over.TIME, self.tr("Over time")), (Over.HOURS, self.tr("By hour of day"))]
        )
        self._plot, self._there = SaidPlot(theme), QWidget()
        self._save = SaveRow(
            theme,
            saving,
            "maikr-speed",
            lambda: chart_picture(history.chart, theme.colours),
            lambda: speed_table(history.shown),
        )
        self._lay_out()
        self._of.chosen.connect(history.show_of)
        self._over.chosen.connect(lambda value: history.show_over(Over(value)))
        history.changed.connect(self._show)
        directory.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._of)
        head.addWidget(self._over)
        head.addStretch(1)
        column = QVBoxLayout(self._there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self._plot)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._problem, self._empty, self._there):
            self.column.addWidget(part)

    def _show(self) -> None:
        results, problem = self._history.results, self._history.problem
        self._problem.say(tell(problem))
        self._there.setVisible(bool(results))
        self._empty.setVisible(not results and problem is None)
        self._empty.setText(
            self.tr("Reading earlier tests…")
            if results is None
            else self.tr("No speed test was made yet. The first one appears here once it is done.")
        )
        if results:
            self._of.offer([(each, self._name(each)) for each in self._history.choices])
            self._of.choose(self._history.of)
            self._over.choose(self._history.over)
            self._plot.show_chart(self._history.chart)

    def _name(self, of: str) -> str:
        if of in {ALL, DIRECT}:
            return self.tr("All tests") if of == ALL else self.tr("Without Maikr")
        server = self._directory.server(of)
        return of if server is None else f"{server.city} · {of}"
