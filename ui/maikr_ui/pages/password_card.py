"""Changing the password."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.text_field import TextField


class PasswordCard(Card):
    """The old one and the new one; whether that is strong enough the backend says."""

    def __init__(self, theme: Theme, security: SecurityModel) -> None:
        super().__init__(self.tr("Password"))
        self._security = security
        self._old = TextField(theme, self.tr("Present password"), secret=True)
        self._new = TextField(theme, self.tr("New password"), secret=True)
        self._change = button(self.tr("Change password"))
        self._done = Notice(theme, dismissible=True)
        self._done.dismissed.connect(lambda: self._done.say(None))
        self._change.clicked.connect(self._send)
        for field in (self._old, self._new):
            field.edited.connect(self._check)
            field.submitted.connect(self._send)
            self.column.addWidget(field)
        self.column.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._done)
        security.changed.connect(self._check)
        security.password_changed.connect(self._changed)
        self._check()

    def _send(self) -> None:
        if self._change.isEnabled():
            self._security.change_password(self._old.text(), self._new.text())

    def _check(self) -> None:
        complete = bool(self._old.text()) and bool(self._new.text())
        self._change.setEnabled(complete and not self._security.busy)

    def _changed(self) -> None:
        for field in (self._old, self._new):
            field.clear()
        self._check()
        self._done.say(self.tr("Your password is changed. Other devices have to sign in again."), Tone.ACCENT)
