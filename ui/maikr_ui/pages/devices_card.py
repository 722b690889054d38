"""The account's devices, each of which can be ended."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.account import Device
from maikr_ui.pages.refill import refill
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label

SHORT_KEY = 8


class DevicesCard(Card):
    """One row a device; this one has no button: signing out ends it."""

    def __init__(self, security: SecurityModel) -> None:
        super().__init__(self.tr("Devices"))
        self._security = security
        self._shown: tuple[Device, ...] | None = None
        said = self.tr("Every computer you signed in on has a key of its own. Remove what you no longer use.")
        self.column.addWidget(label(said, "muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        self.column.addLayout(self._rows)
        security.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._security.devices is not None and self._security.devices != self._shown:
            self._shown = self._security.devices
            self._fill()

    def _fill(self) -> None:
        refill(self._rows, [*map(self._row, self._shown or ())])

    def _row(self, device: Device) -> QWidget:
        made = QWidget()
        name = self.tr("This computer") if device.current else self.tr("Another device")
        when = f"{device.created_at.astimezone():%d %B %Y, %H:%M}"
        said = self.tr("Added {when} · key {key}…").format(when=when, key=str(device.public_key)[:SHORT_KEY])
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(name, "strong"))
        texts.addWidget(label(said, "caption"))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        if not device.current:
            remove = button(self.tr("Remove"), "danger")
            remove.setAccessibleName(self.tr("Remove the device added {when}").format(when=when))
            remove.clicked.connect(lambda: self._security.revoke(device))
            row.addWidget(remove)
        return made
