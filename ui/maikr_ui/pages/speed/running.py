"""A test under way: what it does now in words, how far it is, the live curve, and the end of it at a press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.speed import SpeedPhase, SpeedProgress
from maikr_ui.theme.fonts import counting_font
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Type
from maikr_ui.viewmodels.speed.testing import Step, TrialModel
from maikr_ui.viewmodels.speed.words import data_text, mbps_text, ms_text, phase_text
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.button import button
from maikr_ui.widgets.label import label
from maikr_ui.widgets.progress import Progress


class Running(QWidget):
    """A change of phase is said aloud; figures are not: ten a second would be too many."""

    def __init__(self, theme: Theme, trial: TrialModel) -> None:
        super().__init__()
        self._model = trial
        self._phase: SpeedPhase | None = None
        self._does, self._figures = label(kind="strong", wrap=True), label(kind="muted", wrap=True)
        self._figures.setFont(counting_font(Type.BODY))
        self._progress = Progress(theme, self.tr("How far the test is"))
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(trial.cancel)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._does)
        texts.addWidget(self._figures)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(texts, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(row)
        column.addWidget(self._progress)
        trial.moved.connect(self.show_progress)

    def show_progress(self) -> None:
        """How far it is now."""
        now = self._model.trial.now if self._model.trial.step is Step.RUNNING else None
        phase = None if now is None else now.phase
        does = self.tr("Beginning the test…") if phase is None else phase_text(phase)
        self._does.setText(does)
        self._figures.setText("" if now is None else _figures(now))
        self._progress.show_part(0.0 if now is None else now.done)
        if phase is not self._phase:
            self._phase = phase
            if self.isVisible():
                announce(self, does)


def _figures(now: SpeedProgress) -> str:
    parts = [mbps_text(now.mbps)] if now.mbps is not None else []
    parts += [ms_text(now.latency_ms)] if now.latency_ms is not None else []
    return " · ".join((*parts, data_text(now.bytes_used)))
