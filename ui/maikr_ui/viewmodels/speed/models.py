"""All view models of the Speed page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.speed.history import HistoryModel
from maikr_ui.viewmodels.speed.latencies import LatencyModel
from maikr_ui.viewmodels.speed.testing import TrialModel


class SpeedModels(QObject):
    """Made when the page is first gone to."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.trial = TrialModel(bridge, self)
        self.latencies = LatencyModel(bridge, self)
        self.history = HistoryModel(bridge, self)
        self.trial.measured.connect(self.history.load)

    def load(self) -> None:
        """Read what was measured; measures nothing."""
        self.latencies.load()
        self.history.load()

    def forget(self) -> None:
        """Nobody's: somebody else may sign in."""
        self.trial.forget()
        self.latencies.forget()
        self.history.forget()
