"""All view models of the Speed page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.measured import MeasuredModel
from maikr_ui.viewmodels.speed.history import HistoryModel
from maikr_ui.viewmodels.speed.past import PastModel
from maikr_ui.viewmodels.speed.testing import TrialModel


class SpeedModels(QObject):
    """Made when the page is first gone to."""

    def __init__(self, bridge: Bridge, measured: MeasuredModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.trial = TrialModel(bridge, self)
        self.history = HistoryModel(measured, self)
        self.past = PastModel(bridge, self)
        self._measured = measured
        self.trial.measured.connect(measured.load)
        measured.finished.connect(self.past.load)

    def load(self) -> None:
        """Read what was measured; measures nothing."""
        self._measured.load()
        self.past.load()

    def forget(self) -> None:
        """Nobody's: somebody else may sign in."""
        self.trial.forget()
        self.past.forget()
