"""What is said about rules: lines with a caret under the mistake, and what became of an edit."""

from __future__ import annotations

from collections.abc import Iterable

import click

from maikr_client.cli.output import plain
from maikr_client.model.rule import Rule
from maikr_client.rules.problems import RuleProblem
from maikr_client.rules.render import action_text, rule_text
from maikr_client.rules.wording import sentence
from maikr_client.session.rules.marks import conflict_lines
from maikr_client.session.rules.port import Edited
from maikr_client.wire.codec import Json

SHOWN_COLUMNS = 100


def caret_lines(text: str, problem: RuleProblem) -> list[str]:
    """The line of `text` with the problem, and a caret under its place."""
    lines = text.splitlines()
    line = plain(lines[problem.line - 1]).replace("\t", " ") if problem.line <= len(lines) else ""
    start = max(0, problem.column - SHOWN_COLUMNS)
    return [f"  {line[start : start + SHOWN_COLUMNS]}", f"  {' ' * (problem.column - 1 - start)}^"]


def placed(problem: RuleProblem, *, alone: bool = False) -> str:
    """The problem's sentence with its place; `alone`: there is one line only."""
    where = [] if alone else [f"line {problem.line}"]
    where += [f"column {problem.column}"] if alone or problem.column > 1 else []
    return plain(f"{', '.join(where)}: {sentence(problem)}")


def print_problems(problems: Iterable[RuleProblem], text: str, *, err: bool = False) -> None:
    """Each problem with its line of `text`."""
    for problem in problems:
        click.echo(placed(problem), err=err)
        for line in caret_lines(text, problem) if not problem.is_warning else ():
            click.echo(line, err=err)


def number_of(rule: int) -> int:
    """The number by which commands and people call the rule of that index."""
    return rule + 1


def rule_form(rule: Rule, index: int) -> Json:
    """A rule as `--json` shows it."""
    return {
        "index": number_of(index),
        "line": rule.line,
        "enabled": rule.enabled,
        "destination": rule.written,
        "ports": [{"first": each.first, "last": each.last} for each in rule.ports],
        "action": action_text(rule.action),
        "if_unavailable": str(rule.if_unavailable),
        "comment": rule.comment,
        "text": rule_text(rule),
    }


def problem_form(problem: RuleProblem) -> Json:
    """A problem as `--json` shows it."""
    return {
        "line": problem.line,
        "column": problem.column,
        "code": str(problem.code),
        "warning": problem.is_warning,
        "message": sentence(problem),
    }


def say_outcome(said: str, edited: Edited) -> None:
    """What was done, whether it is in force, and what else a person must know."""
    force = "That holds now." if edited.in_force else "That holds from the next connection on."
    click.echo(f"{said} {force}")
    if not edited.shared:
        click.echo("Kept on this computer; your account gets it when you are signed in and online.", err=True)
    say_conflicts(edited.document.text)


def say_conflicts(text: str) -> None:
    """Say on stderr that two devices' edits wait for a choice."""
    lines = conflict_lines(text)
    if lines:
        where = ", ".join(map(str, lines))
        click.echo(
            f"Two devices changed the same rules (line {where}); both versions are kept. Choose one: maikr rules edit,"
            " or maikr rules resolve first|second|both",
            err=True,
        )
