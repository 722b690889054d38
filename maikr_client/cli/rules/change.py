"""`maikr rules remove`, `move`, `enable`, `disable` and `sort`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import click

from maikr_client.cli.app import run
from maikr_client.cli.kinds import whole
from maikr_client.cli.rules.complete import complete_rule
from maikr_client.cli.rules.words import say_outcome
from maikr_client.errors import UsageError
from maikr_client.exchange.names import to_ascii
from maikr_client.model.problem import ProblemCode
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.edit import Editor
from maikr_client.rules.order import most_specific_first
from maikr_client.rules.render import rule_text
from maikr_client.session import Session

_rule = click.argument("rule", metavar="RULE", callback=whole(1), shell_complete=complete_rule)


@click.command()
@_rule
def remove(*, rule: int) -> None:
    """Remove a rule. RULE is its number in the list."""
    _change(rule, "Removed", Editor.remove)


@click.command()
@_rule
@click.argument("to", metavar="TO", callback=whole(1))
def move(*, rule: int, to: int) -> None:
    """Move a rule so that its number becomes TO."""
    _change(rule, f"Now rule {to}", lambda editor, document, index: editor.move(document, index, to - 1))


@click.command()
@_rule
def enable(*, rule: int) -> None:
    """Put a rule in force again."""
    _change(rule, "On", Editor.enable)


@click.command()
@_rule
def disable(*, rule: int) -> None:
    """Keep a rule, but not in force."""
    _change(rule, "Off", Editor.disable)


@click.command(short_help="Put the most specific rules first.")
def sort() -> None:
    """Put the most specific rules first, so that none stands behind a wider one."""

    async def work(session: Session) -> None:
        before = await session.rules.document()
        edited = await session.rules.edit(lambda _, document: most_specific_first(document, to_ascii))
        same = edited.document.text == before.text
        say_outcome("They were in order already." if same else "The most specific rules come first now.", edited)

    run(work)


def _change(rule: int, said: str, change: Callable[[Editor, RuleDocument, int], RuleDocument]) -> None:
    meant: list[str] = []

    def apply(editor: Editor, document: RuleDocument) -> RuleDocument:
        if rule > len(document.rules):
            count = len(document.rules)
            why = f"there is no rule {rule}, the last one is {count}" if count else "there are no rules"
            raise UsageError(ProblemCode.INVALID_VALUE, what="rule", why=why)
        meant.append(rule_text(replace(document.rules[rule - 1], enabled=True)))
        return change(editor, document, rule - 1)

    async def work(session: Session) -> None:
        edited = await session.rules.edit(apply)
        say_outcome(f"{said}: {meant[-1]}.", edited)

    run(work)
