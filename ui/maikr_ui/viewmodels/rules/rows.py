"""The rows of the list of rules, from their text and what was found wrong in it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from maikr_client.model.rule import ActionKind, Rule
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.problems import RuleProblem
from maikr_ui.text.rule_words import rule_sentence
from maikr_ui.viewmodels.rules.draft import Draft, draft_of
from maikr_ui.viewmodels.rules.hints import Hint, hint_of
from maikr_ui.viewmodels.rules.words import details_text, way_text


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule. `index` is its place among the rules, from 0; `line` its text as it is kept, by which edits find it."""

    index: int
    line: str
    destination: str
    kind: ActionKind
    way: str
    details: str
    enabled: bool
    draft: Draft
    hints: tuple[Hint, ...] = ()
    complaint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongRow:
    """A line that is no rule: `complaint` says why. `place` is its line's number, from 0."""

    place: int
    line: str
    complaint: str


Row = RuleRow | WrongRow


def build_rows(
    document: RuleDocument,
    warnings: Sequence[RuleProblem] = (),
    problems: Sequence[RuleProblem] = (),
    *,
    sortable: bool = False,
) -> tuple[Row, ...]:
    """Rules and wrong lines from top to bottom. `problems` are those of the document, or more that were found."""
    numbers = {rule.line: index + 1 for index, rule in enumerate(document.rules)}
    wrong = {each.line: rule_sentence(each) for each in reversed((*document.problems, *problems))}
    rules = {rule.line: _rule_row(document, index, rule) for index, rule in enumerate(document.rules)}
    hinted: dict[int, list[Hint]] = {}
    for warning in warnings:
        hinted.setdefault(warning.line, []).append(hint_of(warning, numbers, sortable=sortable))
    rows: dict[int, Row] = {
        number: _with(row, tuple(hinted.get(number, ())), wrong.get(number)) for number, row in rules.items()
    }
    for number in wrong.keys() - rules.keys():
        if number <= len(document.lines):
            line = line_text(document, number)
            rows[number] = WrongRow(place=number - 1, line=line, complaint=wrong[number])
    return tuple(rows[number] for number in sorted(rows))


def kept_hints(rows: tuple[Row, ...], before: tuple[Row, ...]) -> tuple[Row, ...]:
    """`rows` with what was said of the same lines before, until they are looked at again: the list must not jump."""
    known = {row.line: row for row in before if isinstance(row, RuleRow)}
    return tuple(
        _with(row, known[row.line].hints, known[row.line].complaint)
        if isinstance(row, RuleRow) and row.line in known
        else row
        for row in rows
    )


def line_text(document: RuleDocument, number: int) -> str:
    """The line of that number, from 1, without what surrounds it."""
    return document.lines[number - 1].strip()


def _rule_row(document: RuleDocument, index: int, rule: Rule) -> RuleRow:
    return RuleRow(
        index=index,
        line=line_text(document, rule.line),
        destination=rule.written,
        kind=rule.action.kind,
        way=way_text(rule.action),
        details=details_text(rule),
        enabled=rule.enabled,
        draft=draft_of(rule),
    )


def _with(row: RuleRow, hints: tuple[Hint, ...], complaint: str | None) -> RuleRow:
    return replace(row, hints=hints, complaint=complaint) if hints or complaint else row
