"""Reports, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.pages.report_row import ReportRow
from maikr_ui.theme.tokens import Space
from maikr_ui.widgets.label import label


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One report; `key` stays the same while it is the same report, `called` tells it from the others aloud."""

    key: str
    called: str
    title: str
    summary: str
    body: str


class ReportList(QWidget):
    """The same report keeps its row: what is open stays open, and the focus where it is."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, ReportRow] = {}
        self._none = label(kind="muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._none)

    def show_reports(self, reports: Sequence[Shown], none: str) -> None:
        """These, in this order; `none` is said without any."""
        self._none.setText(none)
        self._none.setVisible(not reports)
        for key in self._rows.keys() - {report.key for report in reports}:
            self._drop(self._rows.pop(key))
        for place, report in enumerate(reports):
            row = self._rows.get(report.key)
            if row is None:
                row = self._rows[report.key] = ReportRow()
            row.say(report.called, report.title, report.summary, report.body)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                row.show()
        for report in reversed(reports):
            self._rows[report.key].lower()  # a screen reader reads what is lowest first, wherever it is laid out

    def _drop(self, row: ReportRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
