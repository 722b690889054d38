"""The account's devices, each of which can be ended."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.account import Device
from maikr_ui.pages.refill import refill
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.viewmodels.wording import moment_text
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice

SHORT_KEY = 8


class DevicesCard(Card):
    """One row a device. Signing out ends this one; its key can be renewed."""

    def __init__(self, theme: Theme, security: SecurityModel) -> None:
        super().__init__(self.tr("Devices"))
        self._security = security
        self._shown: tuple[Device, ...] | None = None
        said = self.tr("Every computer you signed in on has a key of its own. Remove what you no longer use.")
        self.column.addWidget(label(said, "muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        self.column.addLayout(self._rows)
        self._renewed = Notice(theme, dismissible=True)
        self._renewed.dismissed.connect(lambda: self._renewed.say(None))
        self.column.addWidget(self._renewed)
        security.key_renewed.connect(self._say_renewed)
        security.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._security.devices != self._shown:
            self._shown = self._security.devices
            self._fill()

    def _say_renewed(self, ended: bool) -> None:  # noqa: FBT001 - Qt's signal
        said = (
            self.tr("This computer has a new key, and the old one is ended.")
            if ended
            else self.tr("This computer has a new key. The old one is ended as soon as the tunnel has moved to it.")
        )
        self._renewed.say(said, Tone.ACCENT)

    def _fill(self) -> None:
        refill(self._rows, [*map(self._row, self._shown or ())])

    def _row(self, device: Device) -> QWidget:
        name = self.tr("This computer") if device.current else self.tr("Another device")
        when = moment_text(device.created_at)
        said = self.tr("Added {when} · key {key}…").format(when=when, key=str(device.public_key)[:SHORT_KEY])
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(name, "strong", wrap=True))
        texts.addWidget(label(said, "caption", wrap=True))
        if device.current:
            renew = button(self.tr("New key now"))
            renew.setToolTip(self.tr("Maikr renews it by itself, without a break in the tunnel; this does so at once."))
            renew.clicked.connect(self._security.renew_key)
            return Folding(texts, renew)
        remove = button(self.tr("Remove"), "danger")
        remove.setAccessibleName(self.tr("Remove the device added {when}").format(when=when))
        remove.clicked.connect(lambda: self._security.revoke(device))
        return Folding(texts, remove)
