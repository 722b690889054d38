"""The way out of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_ui.viewmodels.account import AccountModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.question import Question


class LeaveCard(Card):
    """Says what goes and what stays, and asks once more: with the tunnel goes what it protects."""

    def __init__(self, account: AccountModel, tunnel: TunnelModel) -> None:
        super().__init__(self.tr("Sign out of this computer"))
        self._account, self._tunnel = account, tunnel
        said = self.tr(
            "The tunnel ends, your account loses this device, and your sign-in and your rules leave this computer: the "
            "account keeps the rules. Your settings and the reports that were sent stay here."
        )
        self._out = button(self.tr("Sign out"), "danger")
        self._question = Question(self._out, self.tr("Yes, sign out"))
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._out, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._question)
        self._question.agreed.connect(account.sign_out)
        account.changed.connect(self._show)
        tunnel.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._out.setEnabled(not self._account.busy)
        self._question.say(self._follows())

    def _follows(self) -> str:
        if self._tunnel.view.lockdown:
            return self.tr("Lockdown stays on: nothing leaves this computer, and nobody can sign in, until it is off.")
        if self._tunnel.is_wanted:
            return self.tr("From then on your traffic leaves without protection.")
        return self.tr("Sign out now?")
