"""A few servers in the tray's panel, one press away, under a heading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from maikr_client.model.server import Server
from maikr_ui.theme.icons import flag_icon
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.widgets.label import label
from maikr_ui.widgets.refill import refill


class PanelServers(QWidget):
    """Hidden while there is none. `wanted` carries the name of the one that was pressed."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._servers: tuple[Server, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(label(title, "caption"))
        column.addLayout(self._rows)
        theme.changed.connect(self._fill)
        self.hide()

    def show_servers(self, servers: tuple[Server, ...]) -> None:
        """These, in this order."""
        if servers != self._servers:
            self._servers = servers
            self._fill()
        self.setVisible(bool(servers))

    def _fill(self) -> None:
        refill(self._rows, [self._row(each) for each in self._servers])

    def _row(self, server: Server) -> QPushButton:
        colours, side = self._theme.colours, scaled(Size.ICON)
        made = QPushButton(f" {server.place}")
        made.setProperty("kind", "row")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(self.tr("Connect to {place}").format(place=f"{server.place} ({server.name})"))
        made.setToolTip(server.name)
        made.setIcon(flag_icon(server.country_code, side, colours.hover, colours.text))
        made.setIconSize(QSize(side, side))
        made.clicked.connect(lambda: self.wanted.emit(server.name))
        return made
