"""Favourites and recent servers, one press away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from maikr_client.model.server import Server
from maikr_ui.theme.icons import flag_icon, icon
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space
from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.quick import quick_servers
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.tunnel_view import UP, Face
from maikr_ui.widgets.flow import FlowLayout

PICKS, FLAG = 3, 18
OFFERED_IN = UP | {Face.DISCONNECTED, Face.BLOCKED, Face.LOCKED_DOWN}


class QuickPicks(QWidget):
    """The best server and up to three places besides the one in use, as many as fit whole; none while something is
    under way.
    """

    def __init__(self, theme: Theme, tunnel: TunnelModel, directory: DirectoryModel, settings: SettingsModel) -> None:
        super().__init__()
        self._theme, self._tunnel, self._directory, self._settings = theme, tunnel, directory, settings
        self._shown: tuple[tuple[Server, ...], bool] = ((), False)
        self._row = FlowLayout(self, gap=Space.S, centred=True)
        theme.changed.connect(self._fill)
        for changed in (tunnel.changed, directory.changed, settings.changed):
            changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        face = self._tunnel.view.face
        kept = self._settings.settings
        in_use = self._tunnel.view.server or next(iter(kept.recents), None)
        picks = quick_servers(kept, self._directory, but=in_use)[:PICKS] if face in OFFERED_IN else ()
        shown = (picks, face in OFFERED_IN and in_use is not None)
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        servers, best = self._shown
        room = scaled(Size.COLUMN)
        for made in (*([self._best()] if best else []), *map(self._pick, servers)):
            made.setParent(self)
            made.ensurePolished()
            room -= made.sizeHint().width()
            if room < 0:
                made.deleteLater()
                return
            self._row.addWidget(made)
            made.show()
            room -= Space.S

    def _best(self) -> QPushButton:
        face = icon("gauge", self._theme.colours.accent, scaled(FLAG))
        made = self._button(self.tr("Best"), self.tr("Connect to the least busy server"), face)
        made.clicked.connect(lambda: self._tunnel.connect_to(None, fastest=True))
        return made

    def _pick(self, server: Server) -> QPushButton:
        colours = self._theme.colours
        flag = flag_icon(server.country_code, scaled(FLAG), colours.hover, colours.text)
        made = self._button(server.city, self.tr("Connect to {place}").format(place=server.place), flag)
        made.clicked.connect(lambda: self._tunnel.connect_to(server.name))
        return made

    def _button(self, text: str, name: str, face: QIcon) -> QPushButton:
        made = QPushButton(f" {text}")
        made.setProperty("kind", "pick")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setIcon(face)
        made.setIconSize(QSize(scaled(FLAG), scaled(FLAG)))
        return made
