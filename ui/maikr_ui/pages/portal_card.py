"""The way to a network's sign-in page, while everything else stays blocked."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.portal import PortalModel, end_text
from maikr_ui.viewmodels.telling import tell
from maikr_ui.viewmodels.tunnel import TunnelModel
from maikr_ui.viewmodels.tunnel_view import Face
from maikr_ui.viewmodels.wording import duration_text
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.fact import Fact
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice

TICK_MS = 1000


class PortalCard(Card):
    """One button, the time left, and how it ended."""

    def __init__(self, theme: Theme, portal: PortalModel, tunnel: TunnelModel, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._portal, self._tunnel = portal, tunnel
        self._said = label(kind="muted", wrap=True)
        self._open = button(self.tr("Open the sign-in page"), "primary")
        self._left = Fact(theme, self.tr("Stays open for"))
        self._result = Notice(theme)
        self._timer = QTimer(self, interval=TICK_MS)
        self.column.addWidget(self._result)
        self.column.addWidget(self._said)
        self.column.addWidget(self._left)
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._open.clicked.connect(portal.open)
        self._timer.timeout.connect(self._show_left)
        portal.changed.connect(self._show)
        tunnel.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Time passes only while one sees it."""
        super().showEvent(event)
        self._tick_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The same."""
        super().hideEvent(event)
        self._timer.stop()

    def _show(self) -> None:
        face, until = self._tunnel.view.face, self._tunnel.view.portal_until
        opened = until is not None or self._portal.visiting
        self._said.setText(self._said_now())
        self._open.setVisible(not opened)
        self._left.setVisible(until is not None)
        self._show_result()
        self.setVisible(face is Face.PORTAL or opened)
        self._tick_if_seen()

    def _said_now(self) -> str:
        if self._portal.visiting and self._tunnel.view.portal_until is None:
            return self.tr("Opening a browser for the sign-in page…")
        if self._portal.visiting:
            return self.tr("Sign in there. The page closes by itself as soon as you are connected.")
        if self._tunnel.view.portal_until is not None:
            return self.tr("The sign-in page is open to a program that was started for it elsewhere.")
        return self.tr("It opens in a browser of its own, with an empty profile, which alone gets through.")

    def _show_result(self) -> None:
        visit, problem = self._portal.visit, self._portal.problem
        if problem is not None:
            self._result.say(tell(problem))
        else:
            self._result.say(end_text(visit) if visit else None, Tone.NEUTRAL)

    def _tick_if_seen(self) -> None:
        if self.isVisible() and self._tunnel.view.portal_until is not None:
            self._timer.start()
        else:
            self._timer.stop()
        self._show_left()

    def _show_left(self) -> None:
        until = self._tunnel.view.portal_until
        self._left.show_value(duration_text(until - datetime.now(UTC)) if until else "")
