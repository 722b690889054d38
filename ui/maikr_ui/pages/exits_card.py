"""Where the person's rules lead, besides the server connected to, and whether each of these answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.status import ExitHealth, RuleExitStatus
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.wording import counted
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label
from maikr_ui.widgets.refill import refill

SHOWN: Final = 5
LOOKS: Final = {
    ExitHealth.UP: ("circle-check", Tone.ACCENT),
    ExitHealth.CONNECTING: ("loader-circle", Tone.NEUTRAL),
    ExitHealth.DOWN: ("circle-alert", Tone.DANGER),
}
WORST_FIRST: Final = (ExitHealth.DOWN, ExitHealth.CONNECTING, ExitHealth.UP)


class ExitsCard(Card):
    """One line each, those that don't answer first. Hidden while rules lead nowhere else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Your rules lead to"))
        self._theme = theme
        self._exits: tuple[RuleExitStatus, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.column.addLayout(self._rows)
        self.hide()

    def show_exits(self, exits: tuple[RuleExitStatus, ...]) -> None:
        """These."""
        if exits != self._exits:
            self._exits = exits
            worst_first = sorted(exits, key=lambda each: WORST_FIRST.index(each.health))
            rows: list[QWidget] = [self._row(each) for each in worst_first[:SHOWN]]
            if len(exits) > SHOWN:
                rows.append(label(counted("ExitsCard", "And %Ln more", len(exits) - SHOWN), "muted", wrap=True))
            refill(self._rows, rows)
        self.setVisible(bool(exits))

    def _row(self, shown: RuleExitStatus) -> QWidget:
        made = QWidget()
        picture = IconLabel(self._theme)
        picture.show_icon(*LOOKS[shown.health])
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(self._said(shown), wrap=True), 1)
        return made

    def _said(self, shown: RuleExitStatus) -> str:
        said = {
            ExitHealth.UP: self.tr("{place}: connected"),
            ExitHealth.CONNECTING: self.tr("{place}: connecting…"),
            ExitHealth.DOWN: self.tr("{place}: does not answer"),
        }[shown.health]
        place = shown.target if shown.server == shown.target else f"{shown.target} ({shown.server})"
        return said.format(place=place)
