"""Whether the account has these rules, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from maikr_ui.text.client_words import sentence
from maikr_ui.theme.direction import margins
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.rules.model import RulesModel, Sharing
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label


class SharingLine(QWidget):
    """With a way to ask for it now."""

    def __init__(self, theme: Theme, rules: RulesModel) -> None:
        super().__init__()
        self._rules = rules
        self._picture, self._text = IconLabel(theme), label(kind="muted", wrap=True)
        sync = button(self.tr("Sync now"), "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(Space.S, 0, 0, 0))
        row.setSpacing(Space.S)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Folding(self._text, sync), 1)
        sync.clicked.connect(rules.sync)
        rules.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        match self._rules.sharing:
            case Sharing.ASKING:
                self._say("refresh-cw", Tone.NEUTRAL, self.tr("Asking your account for its rules…"))
            case Sharing.SHARED:
                self._say("circle-check", Tone.ACCENT, self.tr("Your account and this computer have the same rules."))
            case Sharing.WAITING:
                self._say("clock", Tone.WARNING, self._why_waiting())

    def _why_waiting(self) -> str:
        kept = self.tr("Kept on this computer; your account gets it when it can be reached.")
        problem = self._rules.unshared_for
        return kept if problem is None else f"{sentence(problem).message} {kept}"

    def _say(self, picture: str, tone: Tone, text: str) -> None:
        self._picture.show_icon(picture, tone)
        self._text.setText(text)
