"""Notifications through the tray, unless they, or those of their kind, are switched off."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.news import news_of, news_of_warning
from maikr_ui.viewmodels.tunnel_view import Face


class Notifications(QObject):
    """Never about what the person asked for in this program a moment ago."""

    def __init__(self, models: Models, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models, self._icon = models, icon
        self._before = models.tunnel.view.face
        self._told: str | None = None
        models.tunnel.changed.connect(self._look)

    def speak_anew(self) -> None:
        """What was told need not be told in another language."""
        self._told = self._models.tunnel.view.warning or self._told

    def _look(self) -> None:
        tunnel = self._models.tunnel
        before = self._before
        if tunnel.view.face is not Face.DISCONNECTING:
            self._before = tunnel.view.face
        news = news_of(before, tunnel.view) or news_of_warning(self._told, tunnel.view)
        self._told = tunnel.view.warning or self._told
        kept = self._models.settings.settings
        if news is None or tunnel.is_asked or not kept.notifications or news.kind in kept.quiet:
            return
        kinds = QSystemTrayIcon.MessageIcon
        self._icon.showMessage(news.title, news.text, kinds.Critical if news.alarm else kinds.Information)
