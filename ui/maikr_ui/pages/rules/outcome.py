"""What the last change did, with the way back; or why it was not kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.direction import margins
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.model import RulesModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.notice import Notice

WORTH_SAYING_MS = 400


class Outcome(QWidget):
    """Read aloud at each change."""

    def __init__(self, theme: Theme, rules: RulesModel) -> None:
        super().__init__()
        self._rules = rules
        self._told = ""
        self._refused = Notice(theme, dismissible=True)
        self._undoable = Notice(theme, action=self.tr("Undo"), dismissible=True)
        self._plain = Notice(theme, dismissible=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, Space.L, 0))
        column.setSpacing(0)
        for notice in (self._refused, self._undoable, self._plain):
            column.addWidget(notice)
            notice.dismissed.connect(rules.dismiss)
        self._undoable.acted.connect(rules.undo)
        self._soon = QTimer(self, singleShot=True, interval=WORTH_SAYING_MS)
        self._soon.timeout.connect(self._say_busy)
        rules.changed.connect(self._show)
        rules.busy_changed.connect(self._wait)
        self._show()

    def _wait(self) -> None:
        self._soon.start() if self._rules.busy else self._soon.stop()

    def _say_busy(self) -> None:
        self._refused.say(None)
        self._undoable.say(None)
        self._plain.say(self.tr("Keeping your change, here and in your account…"), Tone.NEUTRAL)
        self.show()

    def _show(self) -> None:
        refused, said = tell(self._rules.refused), self._rules.said
        self._refused.say(refused)
        self._undoable.say(said if self._rules.can_undo else None, Tone.NEUTRAL)
        self._plain.say(None if self._rules.can_undo else said, Tone.NEUTRAL)
        told = refused or said or ""
        self.setVisible(bool(told))
        if told and told != self._told:
            announce(self, told)
        self._told = told
