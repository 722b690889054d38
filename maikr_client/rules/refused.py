"""The error of rules that can't be: it carries each problem and the text whose lines they count."""

from __future__ import annotations

from maikr_client.errors import UsageError
from maikr_client.model.problem import ProblemCode
from maikr_client.rules.problems import RuleProblem
from maikr_client.rules.wording import sentence


class RuleRefused(UsageError):
    """Rules were to be added, changed or put in force and are none. `rule_problems` (one at least) say why, by lines
    of `text`. The problem's fields are of the first: `line`, `column` and `why`, a sentence in English without
    its full stop.
    """

    def __init__(self, rule_problems: tuple[RuleProblem, ...], text: str) -> None:
        first = rule_problems[0]
        super().__init__(
            ProblemCode.RULE_REFUSED, line=str(first.line), column=str(first.column), why=sentence(first).rstrip(".")
        )
        self.rule_problems = rule_problems
        self.text = text
