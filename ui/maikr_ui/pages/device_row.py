"""One device of the account, and its end."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.account import Device
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.security import SecurityModel
from maikr_ui.viewmodels.wording import moment_text
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.question import Question

SHORT_KEY = 8


class DeviceRow(QWidget):
    """This computer's key can be renewed, another device removed after a question."""

    def __init__(self, security: SecurityModel, device: Device) -> None:
        super().__init__()
        self._security, self._device = security, device
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        if device.current:
            column.addWidget(Folding(self._texts(), self._renewal()))
            return
        remove = button(self.tr("Remove"), "danger")
        remove.setAccessibleName(self.tr("Remove the device added {when}").format(when=self._added()))
        said = self.tr(
            "It can’t connect any more until someone signs in there. A tunnel that it has now breaks off, and that "
            "computer is offline until Maikr is disconnected there."
        )
        question = Question(remove, self.tr("Yes, remove it"), said)
        question.agreed.connect(lambda: security.revoke(device))
        column.addWidget(Folding(self._texts(), remove))
        column.addWidget(question)

    def _renewal(self) -> QWidget:
        made = button(self.tr("New key now"))
        made.setToolTip(self.tr("Maikr renews it by itself, without a break in the tunnel; this does so at once."))
        made.clicked.connect(self._security.renew_key)
        return made

    def _texts(self) -> QVBoxLayout:
        name = self.tr("This computer") if self._device.current else self.tr("Another device")
        key = str(self._device.public_key)[:SHORT_KEY]
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(name, "strong", wrap=True))
        said = self.tr("Added {when} · key {key}…").format(when=self._added(), key=key)
        texts.addWidget(label(said, "caption", wrap=True))
        return texts

    def _added(self) -> str:
        return moment_text(self._device.created_at)
