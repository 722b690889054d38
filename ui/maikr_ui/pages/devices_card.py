"""The account's devices, each of which can be ended."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from maikr_client.model.account import Device
from maikr_ui.pages.device_row import DeviceRow
from maikr_ui.pages.refill import refill
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class DevicesCard(Card):
    """One row a device. Signing out ends this one."""

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
        refill(self._rows, [DeviceRow(self._security, device) for device in self._shown or ()])
