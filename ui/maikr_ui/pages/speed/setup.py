"""Before a test: what it may use and what it is held against, the buttons that begin it, and the question."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from maikr_client.model.speed import SpeedEngine
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.speed.readiness import Readiness
from maikr_ui.viewmodels.speed.testing import LIMITS, Step, Trial, TrialModel, Way
from maikr_ui.viewmodels.speed.words import data_text
from maikr_ui.widgets.button import button
from maikr_ui.widgets.label import label
from maikr_ui.widgets.segments import Segments

AT_MOST_S: Final = {SpeedEngine.MAIKR: 15, SpeedEngine.SPEEDTEST_NET: 60}


class Setup(QWidget):
    """What can't be tested now can't be pressed; the words above say why."""

    def __init__(self, theme: Theme, trial: TrialModel) -> None:
        super().__init__()
        self._theme, self._model = theme, trial
        self._limit = Segments(self.tr("Most data to use"), [(str(each), data_text(each)) for each in LIMITS])
        self._engine = Segments(
            self.tr("Test against"),
            [
                (SpeedEngine.MAIKR, self.tr("Maikr’s server")),
                (SpeedEngine.SPEEDTEST_NET, self.tr("speedtest.net")),
            ],
        )
        self._cost = label(kind="caption", wrap=True)
        self._tunnel = button(self.tr("Test the tunnel"), "primary")
        self._direct = button(self.tr("Test without Maikr"))
        self._ready = QWidget()
        self._question = Question()
        self._lay_out()
        self._limit.chosen.connect(lambda value: trial.allow(int(value)))
        self._engine.chosen.connect(lambda value: trial.choose_engine(SpeedEngine(value)))
        self._tunnel.clicked.connect(lambda: trial.want(Way.TUNNEL))
        self._direct.clicked.connect(lambda: trial.want(Way.DIRECT))
        self._question.begin.clicked.connect(trial.begin)
        self._question.leave.clicked.connect(self._leave)

    def show_trial(self, trial: Trial, ready: Readiness) -> None:
        """How it stands; a question puts the focus on the answer that begins nothing."""
        asking, was_asking = trial.step is Step.ASKING, not self._question.isHidden()
        self._limit.choose(str(trial.max_bytes))
        self._engine.choose(trial.engine)
        self._cost.setText(
            self.tr("Uses up to about {data}, half of it each way, and takes up to {count} seconds.").format(
                data=data_text(trial.max_bytes), count=AT_MOST_S[trial.engine]
            )
        )
        self._tunnel.setEnabled(ready.tunnel)
        self._direct.setEnabled(ready.direct)
        self._question.say(trial)
        self._ready.setVisible(not asking)
        self._question.setVisible(asking)
        if asking and not was_asking:
            self._question.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_way(self) -> None:
        """To the button that began it, or was about to."""
        way = self._model.trial.way
        (self._tunnel if way is Way.TUNNEL else self._direct).setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._model.leave()
        self.focus_way()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._ready)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for name, choice in ((self.tr("Most data to use"), self._limit), (self.tr("Test against"), self._engine)):
            column.addWidget(label(name, "strong"))
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._cost)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._tunnel)
        row.addWidget(self._direct)
        row.addStretch(1)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ready)
        outer.addWidget(self._question)
        self._question.hide()


class Question(QFrame):
    """Whether a test may use what it may use, and go out in clear if it does."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tone", "neutral")
        self._said = label(kind="strong", wrap=True)
        self._more = label(kind="muted", wrap=True)
        self.begin, self.leave = button(self.tr("Begin"), "primary"), button(self.tr("Not now"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.begin)
        row.addWidget(self.leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._said)
        column.addWidget(self._more)
        column.addLayout(row)

    def say(self, trial: Trial) -> None:
        """What is asked."""
        said = self.tr("The test may use up to about {data} of data. Begin?").format(data=data_text(trial.max_bytes))
        more = self.tr("It ends at once when you cancel it; on a metered connection choose less.")
        if trial.way is Way.DIRECT:
            more = self.tr(
                "It goes out without Maikr, by your own connection: speedtest.net and its servers see your address. "
                "It takes up to a minute."
            )
        self._said.setText(said)
        self._more.setText(more)
        self.setAccessibleName(f"{said} {more}")
