"""The network that the computer is in, and whether it is trusted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.network import Absent, NetworkKind, Present
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.networks import NetworksModel
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.icon_label import IconLabel
from maikr_ui.widgets.label import label

ICONS = {NetworkKind.WIFI: "wifi", NetworkKind.WIRED: "ethernet-port", NetworkKind.OTHER: "globe"}


class NetworkHere(QWidget):
    """Its name, a word on it, and a button to trust it or to stop; also when there is none, or nobody can tell."""

    def __init__(self, theme: Theme, networks: NetworksModel) -> None:
        super().__init__()
        self._networks, self._told = networks, ""
        self._picture, self._mark = IconLabel(theme), IconLabel(theme)
        self._name, self._state = label(kind="strong", wrap=True), label(kind="muted", wrap=True)
        self._button = button("")
        self._button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Folding(self._texts(), self._button))
        networks.changed.connect(self._show)
        self._show()

    def _texts(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for icon, text in ((self._picture, self._name), (self._mark, self._state)):
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            column.addLayout(row)
        return made

    def _press(self) -> None:
        here = self._networks.here
        if isinstance(here, Present) and self._networks.is_trusted_here:
            self._networks.stop_trusting(here.network)
        else:
            self._networks.trust_here()

    def _show(self) -> None:
        here = self._networks.here
        if isinstance(here, Present):
            self._show_present(here)
        else:
            self._show_absent(here)

    def _show_present(self, here: Present) -> None:
        trusted, known = self._networks.is_trusted_here, here.network.router is not None
        self._picture.show_icon(ICONS[here.network.kind])
        self._name.setText(here.network.name)
        self._mark.show_icon("circle-check" if trusted else "circle-minus", Tone.ACCENT if trusted else Tone.NEUTRAL)
        unknown = self.tr("Not trusted, and it can’t be: its router can’t be recognised.")
        plain = self.tr("Trusted") if trusted else self.tr("Not trusted")
        self._say(plain if known else unknown)
        self._button.setText(self.tr("Stop trusting it") if trusted else self.tr("Trust this network"))
        said = self.tr("Stop trusting {network}") if trusted else self.tr("Trust {network}")
        self._button.setAccessibleName(said.format(network=here.network.name))
        self._button.setVisible(known)

    def _show_absent(self, here: Absent | None) -> None:
        icon, name, said = {
            None: ("loader-circle", self.tr("One moment…"), self.tr("Asking which network this is.")),
            Absent.OFFLINE: ("wifi-off", self.tr("No network"), self.tr("This computer is in none right now.")),
            Absent.UNKNOWN: (
                "circle-help",
                self.tr("Maikr can’t tell which network this is"),
                self.tr("It asks NetworkManager, which is not at work here. So nothing is done on arrival anywhere."),
            ),
        }[here]
        self._picture.show_icon(icon)
        self._name.setText(name)
        self._mark.show_icon("info")
        self._say(said)
        self._button.hide()

    def _say(self, said: str) -> None:
        self._state.setText(said)
        before, self._told = self._told, f"{self._name.text()}: {said}"
        if self._told != before and self.isVisible():
            announce(self, self._told)
