"""How far one server was over time: what every measurement of it leaves behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.pages.speed.save_row import SaveRow
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.saving import SavingModel
from maikr_ui.viewmodels.speed.past import Past, PastModel
from maikr_ui.viewmodels.speed.past_chart import past_chart
from maikr_ui.viewmodels.speed.tables import past_table
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.choice import Choice
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.picture import chart_picture
from maikr_ui.widgets.said_plot import SaidPlot


class PastCard(Card):
    """Without a measurement it says how to come by one."""

    def __init__(self, theme: Theme, past: PastModel, directory: DirectoryModel, saving: SavingModel) -> None:
        super().__init__(self.tr("Latency over time"))
        self._past, self._directory = past, directory
        self._shown: Past | None = None
        self._problem, self._empty = Notice(theme), label(kind="muted", wrap=True)
        self._of = Choice(theme, self.tr("Show the latency of"), ())
        self._plot, self._there = SaidPlot(theme), QWidget()
        self._save = SaveRow(
            theme,
            saving,
            "maikr-latency-over-time",
            lambda: chart_picture(past_chart(self._now.points), theme.colours),
            lambda: past_table(self._now.of, self._now.points),
        )
        self._lay_out()
        self._of.chosen.connect(past.show_of)
        past.changed.connect(self._show)
        directory.changed.connect(self._show)
        self._show()

    @property
    def _now(self) -> Past:
        return self._past.past or Past()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._of, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._plot)
        column.addWidget(
            label(
                self.tr("In all networks you were in. It stays on this computer, for a year at most."),
                "caption",
                wrap=True,
            )
        )
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._problem, self._empty, self._there):
            self.column.addWidget(part)

    def _show(self) -> None:
        past, problem = self._now, self._past.problem
        self._problem.say(tell(problem))
        self._there.setVisible(bool(past.servers))
        self._empty.setVisible(not past.servers and problem is None)
        self._empty.setText(
            self.tr("Reading earlier measurements…")
            if self._past.past is None
            else self.tr("No server was measured yet. Each measurement appears here once it is done.")
        )
        if past.servers:
            self._of.offer([(each, self._name(each)) for each in past.servers])
            self._of.choose(past.of)
            if past != self._shown:
                self._plot.show_chart(past_chart(past.points))
        self._shown = past

    def _name(self, of: str) -> str:
        server = self._directory.server(of)
        return of if server is None else f"{server.city} · {of}"
