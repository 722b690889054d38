"""A plot with a line below it that says in words what one sees, or the point one is at."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.chart import Chart
from maikr_ui.widgets.label import label
from maikr_ui.widgets.plot import Plot


class SaidPlot(QWidget):
    """The words keep room for two lines, so that nothing below moves while one points."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.plot = Plot(theme)
        self._words = label(kind="caption", wrap=True)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.plot)
        column.addWidget(self._words)
        self.plot.pointed.connect(self._say)

    def show_chart(self, chart: Chart) -> None:
        """Another one."""
        self.plot.show_chart(chart)
        self._say(self.plot.said)

    def _say(self, said: str) -> None:
        chart = self.plot.chart
        self._words.setText(said or ("" if chart is None else chart.summary))
