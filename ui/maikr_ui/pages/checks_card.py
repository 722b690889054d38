"""Protection checks, made on demand; what was found before stays until there is newer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from maikr_client.model.health import Check
from maikr_ui.pages.check_row import CheckRow
from maikr_ui.pages.refill import refill
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.checks import ChecksModel, summary_of, views_of
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class ChecksCard(Card):
    """One button, one sentence on all, and a row for each."""

    def __init__(self, theme: Theme, checks: ChecksModel) -> None:
        super().__init__(self.tr("Protection checks"))
        self._theme, self._checks = theme, checks
        self._shown: tuple[Check, ...] = ()
        said = self.tr("Looks whether anything leaks, is in the way or is out of order.")
        self._run = button(self.tr("Check now"))
        self._run.clicked.connect(checks.run)
        self._summary, self._problem = Notice(theme), Notice(theme)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._run, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._problem)
        self.column.addWidget(self._summary)
        self.column.addLayout(self._rows)
        checks.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        running, checks = self._checks.running, self._checks.checks
        self._run.setEnabled(not running)
        self._run.setText(
            self.tr("Checking…") if running else self.tr("Check again") if checks else self.tr("Check now")
        )
        self._problem.say(tell(self._checks.problem))
        if checks != self._shown:
            self._shown = checks
            self._summary.say(*summary_of(checks))
            refill(self._rows, [CheckRow(self._theme, view) for view in views_of(checks)])
