"""Notifications through the tray, unless they, or those of their kind, are switched off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.news import News, news_of, news_of_arrival, news_of_refusal, news_of_warning
from maikr_ui.viewmodels.tunnel_view import Face


class Notifications(QObject):
    """Never about what the person asked for in this program a moment ago, but for why that was refused: nothing else
    says so where neither window nor panel is `seen`.
    """

    def __init__(
        self,
        models: Models,
        icon: QSystemTrayIcon,
        parent: QObject | None = None,
        seen: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._models, self._icon, self._seen = models, icon, seen
        self._refusal: str | None = None
        self._before = models.tunnel.view.face
        self._told: str | None = None
        models.tunnel.changed.connect(self._look)
        models.arrivals.acted.connect(lambda done: self._tell(news_of_arrival(done)))

    def speak_anew(self) -> None:
        """What was told need not be told in another language."""
        self._told = self._models.tunnel.view.warning or self._told
        self._refusal = self._models.tunnel.view.notice

    def _look(self) -> None:
        tunnel = self._models.tunnel
        before = self._before
        if tunnel.view.face is not Face.DISCONNECTING:
            self._before = tunnel.view.face
        refused = self._refused()
        news = news_of(before, tunnel.view) or news_of_warning(self._told, tunnel.view) or refused
        self._told = tunnel.view.warning or self._told
        if not tunnel.is_asked:
            self._tell(news)

    def _tell(self, news: News | None) -> None:
        kept = self._models.settings.settings
        if news is None or not kept.notifications or news.kind in kept.quiet:
            return
        kinds = QSystemTrayIcon.MessageIcon
        self._icon.showMessage(news.title, news.text, kinds.Critical if news.alarm else kinds.Information)

    def _refused(self) -> News | None:
        before, self._refusal = self._refusal, self._models.tunnel.view.notice
        return None if self._refusal == before or self._seen() else news_of_refusal(self._models.tunnel.view)
