"""What comes of reading or writing another program's list."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from maikr_client.model.rule import DestinationSet
from maikr_client.rules.problems import RuleProblem, RuleProblemCode

MAX_PROBLEMS = 10_000


class ListFormat(enum.StrEnum):
    """Forms of lists of destinations, as `format:` names them."""

    MAIKR = "maikr"
    PLAIN = "plain"
    HOSTS = "hosts"
    ADGUARD = "adguard"
    V2FLY = "v2fly"
    SING_BOX = "sing-box"
    SURGE_LIST = "surge-list"
    SURGE_DOMAIN_SET = "surge-domain-set"
    CLASH_DOMAIN = "clash-domain"
    CLASH_IPCIDR = "clash-ipcidr"
    CLASH_CLASSICAL = "clash-classical"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedList:
    """A list's destinations; `problems` are its lines that can't be honoured, each with the reason, none left out."""

    destinations: DestinationSet
    problems: tuple[RuleProblem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRules:
    """Rules in Maikr's own text; `problems` are the lines that can't be honoured, with the reasons, none left out."""

    text: str
    problems: tuple[RuleProblem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """Another program's text; `problems` are the rules' lines that it can't say, or says in part."""

    text: str
    problems: tuple[RuleProblem, ...]


class Problems:
    """Collects problems, MAX_PROBLEMS of them one by one and the rest as a number."""

    def __init__(self) -> None:
        self._found: list[RuleProblem] = []
        self._more = 0
        self._changed: dict[str, tuple[RuleProblem, int]] = {}

    def add(self, problem: RuleProblem) -> None:
        """One line that can't be honoured."""
        if len(self._found) < MAX_PROBLEMS:
            self._found.append(problem)
        else:
            self._more += 1

    def changed(self, line: int, what: str, why: str) -> None:
        """`what` on `line` is honoured in part; many such lines become one problem at the first, with their number."""
        first, count = self._changed.get(
            what, (RuleProblem.at(line, 1, RuleProblemCode.MEANING_CHANGED, what=what, why=why), 0)
        )
        self._changed[what] = (first, count + 1)

    def all(self) -> tuple[RuleProblem, ...]:
        """All of them in order of their lines."""
        found = list(self._found)
        for first, count in self._changed.values():
            fields = {**dict(first.fields), "lines": str(count)}
            found.append(RuleProblem.at(first.line, first.column, first.code, **fields))
        found.sort(key=lambda problem: (problem.line, problem.column))
        if self._more:
            last = max(problem.line for problem in found)
            found.append(RuleProblem.at(last, 1, RuleProblemCode.MORE_PROBLEMS, count=str(self._more)))
        return tuple(found)
