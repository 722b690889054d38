"""All view models of the Rules page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from maikr_ui.bridge import Bridge
from maikr_ui.viewmodels.rules.bundles import BundlesModel
from maikr_ui.viewmodels.rules.giving import GivingModel
from maikr_ui.viewmodels.rules.model import RulesModel
from maikr_ui.viewmodels.rules.recording import RecordingModel
from maikr_ui.viewmodels.rules.taking import TakingModel
from maikr_ui.viewmodels.rules.where import WhereModel


class RulesModels(QObject):
    """Made when the page is first gone to."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rules = RulesModel(bridge, self)
        self.where = WhereModel(bridge, self)
        self.rules.kept.connect(self.where.ask_again)
        self.taking = TakingModel(bridge, self.rules, self)
        self.giving = GivingModel(bridge, self)
        self.recording = RecordingModel(bridge, self.rules, self)
        self.bundles = BundlesModel(bridge, self)

    def speak_anew(self) -> None:
        """Say the same in the words of another language."""
        self.rules.speak_anew()
        self.where.ask_again()

    def forget(self) -> None:
        """Nobody's rules: somebody else may sign in."""
        self.recording.forget()
        self.taking.forget()
        self.where.ask("")
        self.rules.forget()
