"""Whether all is well: the checks last made, and each of them in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from maikr_client.model.health import Check, Verdict
from maikr_client.model.problem import Problem
from maikr_ui.bridge import Bridge
from maikr_ui.text.client_words import check_name, sentence
from maikr_ui.text.phrases import phrase
from maikr_ui.theme.tokens import Tone
from maikr_ui.viewmodels.wording import counted, exact_time_text, moment_text, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckView:
    """One check. `word` says the verdict, as `icon` and `tone` do; `remedy` is empty where nothing is wrong."""

    name: str
    word: str
    icon: str
    tone: Tone
    time: str
    found: str
    remedy: str = ""


class ChecksModel(QObject):
    """`changed`: `checks`, `running` or `problem` is new. Those of before stay until newer ones are there."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.checks: tuple[Check, ...] = ()
        self.running = False
        self.problem: Problem | None = None

    def run(self) -> None:
        """Look at everything; once at a time."""
        if self.running:
            return
        self.running, self.problem = True, None
        self.changed.emit()
        self._bridge.call(lambda session: session.check_up(), self._arrived, self._failed)

    def _arrived(self, checks: tuple[Check, ...]) -> None:
        self.running, self.checks = False, checks
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self.running, self.problem = False, problem
        self.changed.emit()


def views_of(checks: tuple[Check, ...]) -> tuple[CheckView, ...]:
    """What is wrong first, else in the order they came in."""
    return tuple(map(_view_of, sorted(checks, key=lambda check: check.verdict is not Verdict.WRONG)))


def summary_of(checks: tuple[Check, ...]) -> tuple[str, Tone]:
    """All of them in one sentence; empty without any."""
    if not checks:
        return "", Tone.NEUTRAL
    wrong = sum(check.verdict is Verdict.WRONG for check in checks)
    when = moment_text(max(check.at for check in checks))
    if wrong:
        said = counted("Checks", "%Ln of {all} checks found something wrong on {when}. Each says what to do.", wrong)
        return said.format(all=len(checks), when=when), Tone.WARNING
    skipped = any(check.verdict is Verdict.SKIPPED for check in checks)
    later = translate("Checks", " What was skipped can be checked once you are connected.") if skipped else ""
    return translate("Checks", "Nothing is wrong, as of {when}.").format(when=when) + later, Tone.ACCENT


def _view_of(check: Check) -> CheckView:
    word, icon, tone = {
        Verdict.GOOD: (translate("Checks", "Good"), "circle-check", Tone.ACCENT),
        Verdict.WRONG: (translate("Checks", "Wrong"), "circle-alert", Tone.DANGER),
        Verdict.SKIPPED: (translate("Checks", "Skipped"), "circle-minus", Tone.NEUTRAL),
    }[check.verdict]
    told = sentence(check.problem) if check.problem else None
    return CheckView(
        name=check_name(check.kind),
        word=word,
        icon=icon,
        tone=tone,
        time=exact_time_text(check.at),
        found=told.message if told else phrase(check.about),
        remedy=told.remedy.replace("`", "") if told else "",
    )
