"""How far all servers are: measured at a press, sorted as one likes, kept as picture or table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from maikr_client.model.problem import Problem, ProblemCode
from maikr_ui.pages.setting_switch import SettingSwitch
from maikr_ui.pages.speed.save_row import SaveRow
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.measured import MeasuredModel
from maikr_ui.viewmodels.saving import SavingModel
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.speed.latency_list import LatencyList
from maikr_ui.viewmodels.speed.latency_rows import LatencyOrder
from maikr_ui.viewmodels.speed.tables import latency_table
from maikr_ui.viewmodels.speed.words import fastest_text, trouble_text
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.latency_view import LatencyView
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.progress import Progress
from maikr_ui.widgets.segments import Segments


class LatencyCard(Card):
    """What was known stays in sight until there is newer."""

    def __init__(
        self,
        theme: Theme,
        measured: MeasuredModel,
        directory: DirectoryModel,
        settings: SettingsModel,
        saving: SavingModel,
    ) -> None:
        super().__init__(self.tr("Latency of all servers"))
        self._measured, self._directory, self._settings = measured, directory, settings
        self._list = LatencyList(measured, directory, self)
        self._view = LatencyView(theme, self._list)
        self._standing, self._fastest = label(kind="muted", wrap=True), label(wrap=True)
        self._run, self._stop = button(self.tr("Measure now")), button(self.tr("Stop"))
        self._does, self._progress = label(kind="caption", wrap=True), Progress(theme, self.tr("Servers measured"))
        self._problem = Notice(theme)
        self._legend = label(
            self.tr("A bar is the median of what was answered; half of the answers lie between its two marks."),
            "caption",
            wrap=True,
        )
        self._order = self._orders()
        self._switch = SettingSwitch(
            theme,
            settings,
            self.tr("Measure how far servers are"),
            self.tr("Now and then, and at a press: a few small packets to each server, past the tunnel."),
            lambda each: each.measure_latency,
            lambda each, on: replace(each, measure_latency=on),
        )
        stem = "maikr-latency"
        self._save = SaveRow(theme, saving, stem, self._view.picture, lambda: latency_table(self._list.rows))
        self._lay_out()
        self._run.clicked.connect(measured.measure)
        self._stop.clicked.connect(measured.stop)
        self._order.chosen.connect(lambda value: self._list.arrange(LatencyOrder(value)))
        measured.changed.connect(self._show)
        directory.changed.connect(self._show)
        settings.changed.connect(self._show)
        self._show()

    def show_ages(self) -> None:
        """They have grown while nobody looked."""
        self._standing.setText(self._list.summary())
        self._view.viewport().update()

    def _orders(self) -> Segments:
        return Segments(
            self.tr("Sort by"),
            [
                (LatencyOrder.LATENCY, self.tr("Nearest")),
                (LatencyOrder.SPREAD, self.tr("Steadiest")),
                (LatencyOrder.LOSS, self.tr("Most loss")),
                (LatencyOrder.PLACE, self.tr("Place")),
            ],
        )

    def _lay_out(self) -> None:
        self.add_corner(self._run)
        self.add_corner(self._stop)
        order = QHBoxLayout()
        order.setSpacing(Space.M)
        order.addWidget(label(self.tr("Sort by"), "strong"))
        order.addWidget(self._order)
        order.addStretch(1)
        for part in (self._problem, self._standing, self._fastest, self._does, self._progress):
            self.column.addWidget(part)
        self.column.addLayout(order)
        self.column.addWidget(self._view)
        self.column.addWidget(self._legend)
        self.column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._switch)

    def _show(self) -> None:
        measuring, count = self._measured.measuring, len(self._list.rows)
        known = self._directory.directory is not None
        self._run.setText(self.tr("Measure again") if self._measured.measured.latencies else self.tr("Measure now"))
        self._run.setVisible(not measuring)
        allowed = self._settings.settings.measure_latency
        self._run.setEnabled(known and allowed)
        self._stop.setVisible(measuring)
        self._does.setVisible(measuring)
        self._progress.setVisible(measuring)
        said = self.tr("Asking the servers: {done} of {all} done…")
        self._does.setText(said.format(done=self._measured.done, all=count))
        self._progress.show_part(self._measured.done / count if count else 0.0)
        problem = None if allowed else Problem.of(ProblemCode.MEASURING_OFF)
        trouble = trouble_text(problem or self._measured.problem or self._measured.unread)
        self._problem.say(trouble or (None if known else tell(self._directory.problem)), Tone.WARNING)
        self._standing.setText(self._list.summary() if known else self.tr("Reading the list of servers…"))
        self._view.setAccessibleDescription(self._standing.text())
        fastest = fastest_text(self._measured.measured.ranking)
        self._fastest.setText(fastest)
        self._fastest.setVisible(bool(fastest))
        self._view.setVisible(bool(count))
        for part in (self._save, self._legend):
            part.setVisible(bool(count and self._measured.measured.latencies))
