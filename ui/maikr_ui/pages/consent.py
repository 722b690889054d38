"""Consent: what Maikr keeps, the whole policy, and the button that agrees."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from maikr_ui.pages.facts import kept_facts, never_kept
from maikr_ui.pages.form import Form
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.account import AccountModel, Stage
from maikr_ui.widgets.fact_list import FactList
from maikr_ui.widgets.label import label

POLICY_HEIGHT = 200


class ConsentPage(Form):
    """Shows the six facts first; the policy's own text opens below them."""

    def __init__(self, theme: Theme, account: AccountModel) -> None:
        super().__init__(
            theme,
            self.tr("What Maikr keeps about you"),
            self.tr("Six things about each sign-in, and no seventh:"),
            self.tr("Agree and continue"),
        )
        self._account = account
        self._facts = FactList(theme, kept_facts())
        self._never = label(never_kept(), "strong", wrap=True)
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName(self.tr("Privacy policy"))
        self._text.setFixedHeight(POLICY_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.hide()
        self._version = label(kind="caption", wrap=True)
        for widget in (self._facts, self._never, self._text, self._version):
            self.fields.addWidget(widget)
        self._read = self.add_other(self.tr("Read the whole policy"))
        self._read.clicked.connect(self._toggle)
        self.submitted.connect(self._go_on)
        account.changed.connect(self._show)
        self._show()

    def _go_on(self) -> None:
        if self._account.policy is None:
            self._account.load_policy()
        else:
            self._account.agree()

    def _show(self) -> None:
        if self._account.stage is not Stage.CONSENT:
            return
        policy = self._account.policy
        self.show_progress(self._account.problem, busy=self._account.busy)
        self._read.setEnabled(policy is not None)
        if policy is None:
            self.main.setText(self.tr("Fetching the policy…") if self._account.busy else self.tr("Try again"))
            self._version.hide()
            return
        said = self.tr("Privacy policy, version {version} of {date}.")
        self._version.setText(said.format(version=policy.version, date=policy.date))
        self._version.show()
        if self._text.toPlainText() != policy.text:
            self._text.setPlainText(policy.text)

    def _toggle(self) -> None:
        reading = self._text.isHidden()
        self._text.setVisible(reading)
        self._facts.setVisible(not reading)
        self._read.setText(self.tr("Back to the short list") if reading else self.tr("Read the whole policy"))
