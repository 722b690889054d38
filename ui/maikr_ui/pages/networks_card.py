"""Which networks are trusted, and what is done on arrival at one, or at any other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.network import Network, NetworkKind, OnOther, OnTrusted
from maikr_ui.pages.network_here import NetworkHere
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card, divider
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.refill import refill
from maikr_ui.widgets.segments import Segments


class NetworksCard(Card):
    """Asks where the computer is once it is shown."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(self.tr("Networks"))
        self._networks, self._settings, self._lockdown = models.networks, models.settings, models.lockdown
        self._shown: tuple[Network, ...] | None = None
        self._problem = Notice(theme)
        self._on_trusted = Segments(
            self.tr("On arrival at a network you trust"),
            [(OnTrusted.NOTHING, self.tr("Do nothing")), (OnTrusted.DISCONNECT, self.tr("Disconnect"))],
        )
        self._on_other = Segments(
            self.tr("On arrival at any other network"),
            [(OnOther.NOTHING, self.tr("Do nothing")), (OnOther.CONNECT, self.tr("Connect"))],
        )
        self._locked = label(
            self.tr("Lockdown is on, and holds everywhere: Maikr disconnects at no network by itself."),
            "muted",
            wrap=True,
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        self._lay_out(theme)
        self._on_trusted.chosen.connect(self._choose_trusted)
        self._on_other.chosen.connect(self._choose_other)
        for changed in (self._networks.changed, self._settings.failed, self._lockdown.changed):
            changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Asks."""
        super().showEvent(event)
        self._networks.look()

    def _lay_out(self, theme: Theme) -> None:
        said = self.tr(
            "Maikr can connect or disconnect by itself when you arrive at a network, once: what you do there "
            "afterwards stays. One you trust is recognised by its name and its router’s hardware address; someone "
            "determined can copy both."
        )
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(NetworkHere(theme, self._networks))
        self.column.addWidget(self._problem)
        self.column.addWidget(divider())
        for choice in (self._on_trusted, self._on_other):
            self.column.addWidget(label(choice.accessibleName(), "strong", wrap=True))
            self.column.addWidget(choice)
        self.column.addWidget(self._locked)
        self.column.addWidget(divider())
        self.column.addWidget(label(self.tr("Networks you trust"), "strong", wrap=True))
        self.column.addLayout(self._rows)

    def _choose_trusted(self, value: str) -> None:
        self._settings.edit(lambda kept: replace(kept, on_trusted_network=OnTrusted(value)))

    def _choose_other(self, value: str) -> None:
        self._settings.edit(lambda kept: replace(kept, on_other_network=OnOther(value)))

    def _show(self) -> None:
        kept = self._settings.settings
        self._on_trusted.choose(kept.on_trusted_network)
        self._on_other.choose(kept.on_other_network)
        self._locked.setVisible(bool(self._lockdown.is_on) and kept.on_trusted_network is OnTrusted.DISCONNECT)
        self._problem.say(tell(self._networks.problem))
        if self._networks.trusted != self._shown:
            self._shown = self._networks.trusted
            none = label(self.tr("None yet. Trust one while you are there."), "muted", wrap=True)
            refill(self._rows, [*map(self._row, self._shown)] or [none])

    def _row(self, network: Network) -> QWidget:
        kinds = {
            NetworkKind.WIFI: self.tr("Wi-Fi · router {router}"),
            NetworkKind.WIRED: self.tr("Wired · router {router}"),
            NetworkKind.OTHER: self.tr("Network · router {router}"),
        }
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(network.name, "strong", wrap=True))
        texts.addWidget(label(kinds[network.kind].format(router=network.router), "caption", wrap=True))
        remove = button(self.tr("Remove"), "danger")
        remove.setAccessibleName(self.tr("Stop trusting {network}").format(network=network.name))
        remove.clicked.connect(lambda: self._networks.stop_trusting(network))
        return Folding(texts, remove)
