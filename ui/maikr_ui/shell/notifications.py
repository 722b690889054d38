"""Notifications through the tray, unless they, or those of their kind, are switched off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from maikr_client.model.problem import Problem
from maikr_ui.viewmodels.arrivals import Done
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.news import (
    News,
    news_of,
    news_of_arrival,
    news_of_lost_sign_in,
    news_of_refusal,
    news_of_warning,
)
from maikr_ui.viewmodels.tunnel_view import Face


class Notifications(QObject):
    """Never about what the person asked for in this program a moment ago, but for why that was refused: nothing else
    says so where neither window nor panel is `seen`. `window_wanted`: a notification was pressed, or none may be
    shown of what somebody has to know.
    """

    window_wanted = Signal()

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
        models.account.lost.connect(self._sign_in_lost)
        models.arrivals.acted.connect(self._acted)
        icon.messageClicked.connect(self.window_wanted)

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
        if news is not None and not tunnel.is_asked and self._allowed(news):
            self._tell(news)

    def _sign_in_lost(self, problem: Problem) -> None:
        """Whoever pressed "connect" in the tray would wait for nothing."""
        news = news_of_lost_sign_in(problem)
        if self._seen():
            return
        if self._allowed(news):
            self._tell(news)
        else:
            self.window_wanted.emit()

    def _acted(self, done: Done) -> None:
        news = news_of_arrival(done)
        if news is not None and self._allowed(news):
            self._tell(news)

    def _allowed(self, news: News) -> bool:
        kept = self._models.settings.settings
        return kept.notifications and news.kind not in kept.quiet

    def _tell(self, news: News) -> None:
        kinds = QSystemTrayIcon.MessageIcon
        self._icon.showMessage(news.title, news.text, kinds.Critical if news.alarm else kinds.Information)

    def _refused(self) -> News | None:
        before, self._refusal = self._refusal, self._models.tunnel.view.notice
        return None if self._refusal == before or self._seen() else news_of_refusal(self._models.tunnel.view)
