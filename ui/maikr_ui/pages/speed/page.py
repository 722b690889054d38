"""Speed: the test with its live curve, with and without Maikr, how far all servers are and were, and earlier tests."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from maikr_ui.pages.page import ScrollingPage
from maikr_ui.pages.speed.comparison import ComparisonCard
from maikr_ui.pages.speed.history_card import HistoryCard
from maikr_ui.pages.speed.latency_card import LatencyCard
from maikr_ui.pages.speed.past_card import PastCard
from maikr_ui.pages.speed.trial_card import TrialCard
from maikr_ui.theme.theme import Theme
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.saving import SavingModel


class SpeedPage(ScrollingPage):
    """Looking at it measures nothing; each saved file is told below its own plot."""

    def __init__(self, theme: Theme, models: Models) -> None:
        super().__init__(self.tr("Speed"))
        self._speed = speed = models.speed
        self._latency = LatencyCard(
            theme, models.measured, models.directory, models.settings, SavingModel(speed.bridge, self)
        )
        for card in (
            TrialCard(theme, speed.trial, models.tunnel, models.directory),
            ComparisonCard(theme, speed.history, models.tunnel, models.directory),
            self._latency,
            PastCard(theme, speed.past, models.directory, SavingModel(speed.bridge, self)),
            HistoryCard(theme, speed.history, models.directory, SavingModel(speed.bridge, self)),
        ):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What was measured meanwhile, here or by the command line."""
        super().showEvent(event)
        self._speed.load()
        self._latency.show_ages()
