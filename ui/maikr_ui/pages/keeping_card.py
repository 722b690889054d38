"""Where there is no keyring: keeping the sign-in in a file under a passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.text_field import TextField


class KeepingCard(Card):
    """Shown while the sign-in is in memory only."""

    def __init__(self, theme: Theme, security: SecurityModel) -> None:
        super().__init__(self.tr("Stay signed in"))
        self._security = security
        said = self.tr("Without a keyring, Maikr can keep your sign-in in a file that only your passphrase opens.")
        self._passphrase = TextField(theme, self.tr("Passphrase"), secret=True)
        self._keep = button(self.tr("Keep my sign-in"), "primary")
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._passphrase)
        self.column.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._passphrase.edited.connect(self._check)
        self._passphrase.submitted.connect(self._send)
        self._keep.clicked.connect(self._send)
        security.changed.connect(self._check)
        security.kept_in_file.connect(self._passphrase.clear)
        self._check()

    def _send(self) -> None:
        if self._keep.isEnabled():
            self._security.keep_in_file(self._passphrase.text())

    def _check(self) -> None:
        self._keep.setEnabled(bool(self._passphrase.text()) and not self._security.busy)
