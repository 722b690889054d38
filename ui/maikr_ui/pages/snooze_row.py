"""Letting protection rest for a while, at a press; twice asked where lockdown is on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.snooze import SNOOZE_MINUTES, span_text, spoken_text
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label


class SnoozeRow(QWidget):
    """Hidden while there is nothing that could rest."""

    def __init__(self, theme: Theme, tunnel: TunnelModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._tunnel = tunnel
        self._minutes = SNOOZE_MINUTES[0]
        self._spans = self._offer(theme)
        self._question = self._asked_twice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._spans)
        column.addWidget(self._question)
        self._ask_twice(False)
        tunnel.changed.connect(self._show)
        self._show()

    def _offer(self, theme: Theme) -> QWidget:
        made = QWidget()
        moon = IconLabel(theme)
        moon.show_icon("moon", Tone.NEUTRAL)
        row = FlowLayout(made, gap=Space.S, centred=True)
        row.addWidget(moon)
        row.addWidget(label(self.tr("Snooze for"), "muted"))
        for minutes in SNOOZE_MINUTES:
            row.addWidget(self._span(minutes))
        return made

    def _span(self, minutes: int) -> QPushButton:
        made = button(span_text(minutes), "quiet")
        made.setAccessibleName(spoken_text(minutes))
        made.setToolTip(spoken_text(minutes))
        made.clicked.connect(lambda: self._pressed(minutes))
        return made

    def _asked_twice(self) -> QWidget:
        made = QWidget()
        said = label(self.tr("Lockdown is on. Let traffic out all the same?"), wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sure, self._keep = button("", "danger"), button(self.tr("Keep it locked down"))
        self._sure.clicked.connect(lambda: self._tunnel.snooze(self._minutes, despite_lockdown=True))
        self._keep.clicked.connect(lambda: self._ask_twice(False))
        column, row = QVBoxLayout(made), FlowLayout(gap=Space.S, centred=True)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(said)
        row.addWidget(self._sure)
        row.addWidget(self._keep)
        column.addLayout(row)
        return made

    def _pressed(self, minutes: int) -> None:
        if not self._tunnel.view.lockdown:
            self._tunnel.snooze(minutes)
            return
        self._minutes = minutes
        self._sure.setText(spoken_text(minutes))
        self._ask_twice(True)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_twice(self, asked: bool) -> None:  # noqa: FBT001 - one plain switch
        self._question.setVisible(asked)
        self._spans.setVisible(not asked)

    def _show(self) -> None:
        view = self._tunnel.view
        if not (view.can_snooze and view.lockdown):
            self._ask_twice(False)
        self.setVisible(view.can_snooze)
