"""The tunnel and one's own connection, side by side, where both were tested."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.speed.comparing import Comparison, compared
from maikr_ui.viewmodels.speed.history import HistoryModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.wording import moment_text
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class ComparisonCard(Card):
    """Without both it says what is missing and how to get it."""

    def __init__(self, theme: Theme, history: HistoryModel, tunnel: TunnelModel, directory: DirectoryModel) -> None:
        super().__init__(self.tr("With and without Maikr"))
        self._history, self._tunnel, self._directory = history, tunnel, directory
        self._shown: Comparison | None = None
        self._missing = label(kind="muted", wrap=True)
        self._unlike = Notice(theme)
        self._table = QVBoxLayout()
        self.column.addWidget(self._missing)
        self.column.addLayout(self._table)
        self.column.addWidget(self._unlike)
        history.changed.connect(self._show)
        tunnel.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        found = compared(self._history.results or (), self._tunnel.view.server)
        self._missing.setVisible(found is None)
        self._missing.setText(
            self.tr(
                "There are not both yet: a whole test of the tunnel, and one without Maikr. For the second, disconnect "
                "and press “Test without Maikr”; then connect and test the tunnel."
            )
        )
        said = self.tr("The two were tested against different servers. For a fair comparison test both against {net}.")
        self._unlike.say(said.format(net="speedtest.net") if found and found.unlike else None, Tone.NEUTRAL)
        if found != self._shown:
            self._shown = found
            self._refill(found)

    def _place(self, name: str | None) -> str:
        server = self._directory.server(name)
        return name or "" if server is None else f"{server.city} ({name})"

    def _refill(self, found: Comparison | None) -> None:
        while (item := self._table.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if found is not None:
            self._table.addWidget(ComparisonTable(found, self._place(found.tunnel.server)))


class ComparisonTable(QWidget):
    """A row a figure; each row is one sentence to a screen reader."""

    def __init__(self, found: Comparison, place: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        heads = (
            (self.tr("Without Maikr"), found.direct),
            (self.tr("Through {place}").format(place=place), found.tunnel),
        )
        for column, (name, result) in enumerate(heads, 1):
            grid.addWidget(label(name, "strong", wrap=True), 0, column)
            grid.addWidget(label(moment_text(result.measured_at), "caption", wrap=True), 1, column)
        for number, (name, direct, tunnel) in enumerate(found.rows, 2):
            grid.addWidget(label(name, "muted", wrap=True), number, 0)
            for column, value in enumerate((direct, tunnel), 1):
                cell = label(value)
                cell.setAccessibleName(f"{name}, {heads[column - 1][0]}: {value}")
                grid.addWidget(cell, number, column)
