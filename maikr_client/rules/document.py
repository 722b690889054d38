"""A whole text of rules: every rule and every problem in it, the text itself kept byte for byte."""

from __future__ import annotations

import re
from dataclasses import dataclass

from maikr_client.model.rule import Action, ActionKind, Rule, RuleList
from maikr_client.rules.line import DefaultLine, LineParser
from maikr_client.rules.names import NameEncoder, to_ascii
from maikr_client.rules.problems import Fault, RuleProblem, RuleProblemCode

MAX_LINES = 250_000
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDocument:
    """`lines` are the text with its line ends; `rules` what they say, in order; `default` what the last line says, None
    without one. `problems` are the lines that say nothing, in order: a document with any must not be put in force.
    """

    lines: tuple[str, ...]
    rules: tuple[Rule, ...]
    default: Action | None
    problems: tuple[RuleProblem, ...]

    @property
    def text(self) -> str:
        """The text, as it was read."""
        return "".join(self.lines)

    @property
    def rule_list(self) -> RuleList:
        """The rules as they are matched; without a default line all else goes where the person is connected to."""
        return RuleList(rules=self.rules, default=self.default or Action(kind=ActionKind.DEFAULT))


def parse_document(text: str, encode: NameEncoder = to_ascii) -> RuleDocument:
    """Read `text`; whatever is wrong is in `problems`. `encode` turns names beyond ASCII into A-labels."""
    lines = tuple(_LINE.findall(text))
    reader = _Reader(encode)
    for number, line in enumerate(lines[:MAX_LINES], 1):
        reader.read(line.removeprefix(_BOM) if number == 1 else line, number)
    if len(lines) > MAX_LINES:
        limit = RuleProblem.at(MAX_LINES + 1, 1, RuleProblemCode.TOO_MANY_LINES, limit=str(MAX_LINES))
        reader.problems.append(limit)
    return RuleDocument(lines=lines, rules=tuple(reader.rules), default=reader.default, problems=tuple(reader.problems))


class _Reader:
    def __init__(self, encode: NameEncoder) -> None:
        self._parser = LineParser(encode)
        self.rules: list[Rule] = []
        self.default: Action | None = None
        self.problems: list[RuleProblem] = []

    def read(self, line: str, number: int) -> None:
        try:
            said = self._parser.parse(line.removesuffix("\n").removesuffix("\r"), number)
            if isinstance(said, Rule):
                self._add(said)
            elif said is not None:
                self._end(said)
        except Fault as fault:
            self.problems.append(fault.on_line(number))

    def _add(self, rule: Rule) -> None:
        if self.default is not None:
            raise Fault(0, RuleProblemCode.AFTER_DEFAULT)
        self.rules.append(rule)

    def _end(self, said: DefaultLine) -> None:
        if self.default is not None:
            raise Fault(0, RuleProblemCode.DEFAULT_TWICE)
        self.default = said.action
