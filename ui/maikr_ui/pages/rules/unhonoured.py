"""The lines of a text that can't be honoured, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.rules.problems import RuleProblem
from maikr_ui.pages.rules.hint_line import HintLine
from maikr_ui.text.rule_words import rule_sentence
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.wording import counted
from maikr_ui.widgets.label import label
from maikr_ui.widgets.refill import refill

SHOWN = 8


class Unhonoured(QWidget):
    """None is left out silently: what is not shown is counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.hide()

    def say(self, problems: Sequence[RuleProblem]) -> None:
        """Show these, or nothing."""
        self.setVisible(bool(problems))
        rows: list[QWidget] = [HintLine(self._theme, self._said(each)) for each in problems[:SHOWN]]
        if len(problems) > SHOWN:
            left = counted("Unhonoured", "And %Ln more lines that can’t be honoured.", len(problems) - SHOWN)
            rows.append(label(left, "muted", wrap=True))
        refill(self._column, rows)
        for row in rows:
            row.show()

    def _said(self, problem: RuleProblem) -> str:
        return self.tr("Line {line}: {why}").format(line=problem.line, why=rule_sentence(problem))
