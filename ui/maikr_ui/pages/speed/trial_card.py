"""The speed test: what can be tested, the test as it goes, and what it found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from maikr_ui.pages.speed.findings import Findings
from maikr_ui.pages.speed.running import Running
from maikr_ui.pages.speed.setup import Setup
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.speed.charts import live_chart
from maikr_ui.viewmodels.speed.readiness import readiness
from maikr_ui.viewmodels.speed.testing import Step, TrialModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.said_plot import SaidPlot


class TrialCard(Card):
    """The live curve stays beside the result until the next test."""

    def __init__(self, theme: Theme, trial: TrialModel, tunnel: TunnelModel, directory: DirectoryModel) -> None:
        super().__init__(self.tr("Speed test"))
        self._model, self._tunnel, self._directory = trial, tunnel, directory
        self._title, self._hint = label(kind="strong", wrap=True), label(kind="muted", wrap=True)
        self._setup, self._running = Setup(theme, trial), Running(theme, trial)
        self._curve, self._found = SaidPlot(theme), Findings(theme)
        for part in (self._title, self._hint, self._running, self._curve, self._found, self._setup):
            self.column.addWidget(part)
        trial.changed.connect(self._show)
        trial.moved.connect(self._show_curve)
        tunnel.changed.connect(self._show)
        directory.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        trial, view = self._model.trial, self._tunnel.view
        ready = readiness(view, self._directory.server(view.server), trial.engine)
        running = trial.step is Step.RUNNING
        focused = QApplication.focusWidget()
        setup_had_it = focused is not None and self._setup.isAncestorOf(focused)
        running_had_it = focused is not None and self._running.isAncestorOf(focused)
        self._title.setText(ready.title)
        self._hint.setText(ready.hint)
        self._running.setVisible(running)
        self._running.show_progress()
        self._setup.setVisible(not running)
        self._setup.show_trial(trial, ready)
        self._found.setVisible(not running)
        self._found.show_trial(trial)
        self._show_curve()
        if running and setup_had_it:
            self._running.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not running and running_had_it:
            self._setup.focus_way()

    def _show_curve(self) -> None:
        trial = self._model.trial
        chart = live_chart(trial.curve)
        any_there = any(series.points for series in chart.series)
        self._curve.setVisible(trial.step is Step.RUNNING or (trial.step is Step.DONE and any_there))
        self._curve.show_chart(chart)
