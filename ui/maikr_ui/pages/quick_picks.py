"""Favourites and recent servers, one press away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from maikr_client.model.server import Server
from maikr_ui.theme.icons import flag_pixmap
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.quick import quick_servers
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.tunnel_view import Face

PICKS, FLAG = 3, 18
OFFERED_IN = {Face.DISCONNECTED, Face.CONNECTED, Face.BLOCKED}


class QuickPicks(QWidget):
    """At most three places besides the one in use; none while something is under way."""

    def __init__(self, theme: Theme, tunnel: TunnelModel, directory: DirectoryModel, settings: SettingsModel) -> None:
        super().__init__()
        self._theme, self._tunnel, self._directory, self._settings = theme, tunnel, directory, settings
        self._shown: tuple[Server, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for changed in (tunnel.changed, directory.changed, settings.changed):
            changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        face = self._tunnel.view.face
        kept = self._settings.settings
        in_use = self._tunnel.view.server or next(iter(kept.recents), None)
        picks = quick_servers(kept, self._directory, but=in_use)[:PICKS] if face in OFFERED_IN else ()
        if picks != self._shown:
            self._shown = picks
            self._fill()

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for server in self._shown:
            self._row.addWidget(self._pick(server))

    def _pick(self, server: Server) -> QPushButton:
        made = QPushButton(f" {server.city}")
        made.setProperty("kind", "pick")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(self.tr("Connect to {place}").format(place=server.place))
        made.setToolTip(made.accessibleName())
        colours = self._theme.colours
        flag = flag_pixmap(server.country_code, FLAG, 2.0, colours.hover, colours.text)
        made.setIcon(QIcon(flag))
        made.setIconSize(QSize(FLAG, FLAG))
        made.clicked.connect(lambda: self._tunnel.connect_to(server.name))
        return made
