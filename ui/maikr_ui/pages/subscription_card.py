"""The subscription, which is on the web."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent

from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.subscription import SubscriptionModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class SubscriptionCard(Card):
    """Hands the page's address to the browser, and nothing with it. Without a page there is no card."""

    def __init__(self, theme: Theme, subscription: SubscriptionModel) -> None:
        super().__init__(self.tr("Subscription"))
        self._subscription = subscription
        said = self.tr(
            "What you pay, and until when, is on your account’s page on the web. Maikr opens it in your browser and "
            "tells it nothing about you: you sign in there."
        )
        self._open, self._problem = button(self.tr("Open in the browser")), Notice(theme)
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._problem)
        self._open.clicked.connect(self._hand_over)
        subscription.changed.connect(self._show)
        self.hide()
        subscription.load()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What went wrong before may be mended."""
        super().showEvent(event)
        self._problem.say(tell(self._subscription.problem))

    def _show(self) -> None:
        page, problem = self._subscription.page, self._subscription.problem
        self.setVisible(page is not None or problem is not None)
        self._open.setEnabled(page is not None)
        self._open.setToolTip(page or "")
        self._problem.say(tell(problem))

    def _hand_over(self) -> None:
        page = self._subscription.page
        if page is not None and not QDesktopServices.openUrl(QUrl(page)):
            self._problem.say(self.tr("No browser could be started. The page is at {address}").format(address=page))
