"""What a test found: each figure with its name, and what of it is missing and why."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.model.speed import SpeedResult
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space, Tone
from maikr_ui.viewmodels.speed.comparing import facts_of, origin_text
from maikr_ui.viewmodels.speed.testing import Step, Trial
from maikr_ui.viewmodels.speed.words import result_text, trouble_text
from maikr_ui.viewmodels.wording import translate
from maikr_ui.widgets.announcing import announce
from maikr_ui.widgets.figures import Figures
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice


class Findings(QWidget):
    """Also of a test that was cancelled, or could not begin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: SpeedResult | None = None
        self._notice = Notice(theme)
        self._facts, self._origin = Figures(theme), label(kind="caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._notice, self._facts, self._origin):
            column.addWidget(part)

    def show_trial(self, trial: Trial) -> None:
        """What is known of it."""
        result = trial.result
        self._notice.say(_trouble(trial), Tone.NEUTRAL if trial.step is Step.CANCELLED else Tone.WARNING)
        self._facts.setVisible(result is not None)
        self._origin.setVisible(result is not None)
        if result is None or result is self._shown:
            return
        self._shown = result
        self._facts.show_facts(facts_of(result))
        self._origin.setText(origin_text(result))
        announce(self, result_text(result))


def _trouble(trial: Trial) -> str | None:
    if trial.step is Step.CANCELLED:
        return translate("Speed", "You cancelled the test, so nothing of it was kept. Test again whenever you like.")
    if trial.step is Step.DONE and trial.problem is not None:
        lead = translate("Speed", "This result is not complete.")
        return f"{lead} {trouble_text(trial.problem)}"
    return trouble_text(trial.problem) if trial.step is Step.FAILED else None
