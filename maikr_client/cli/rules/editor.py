"""`maikr rules edit`: the whole text in the person's own editor."""

from __future__ import annotations

import asyncio
import sys
from functools import partial

import click

from maikr_client.cli.app import run
from maikr_client.cli.asking import can_ask, confirm
from maikr_client.cli.rules.words import print_problems, say_outcome
from maikr_client.errors import UsageError
from maikr_client.exchange.names import to_ascii
from maikr_client.model.problem import ProblemCode
from maikr_client.rules.document import RuleDocument, parse_document
from maikr_client.rules.edit import Editor
from maikr_client.rules.refused import RuleRefused
from maikr_client.session import Session
from maikr_client.session.rules.port import Edited

_HELP = """\
# One rule a line, the first that holds decides:
#   example.com                via Netherlands
#   *.example.com port:443     direct
#   192.0.2.0/24               block
#   default                    via us-1
"""


@click.command()
@click.option("--stdin", "from_stdin", is_flag=True, help="Take the whole text from standard input instead.")
@click.option(
    "--empty", is_flag=True, help="With --stdin: nothing there removes all rules, instead of being a mistake."
)
def edit(*, from_stdin: bool, empty: bool) -> None:
    """Edit all rules as one text, in the editor that EDITOR names. Nothing changes while something is wrong in it."""
    if empty and not from_stdin:
        raise click.UsageError("--empty belongs to --stdin.")
    if not from_stdin and not can_ask():
        raise click.UsageError("There is no terminal for an editor; use --stdin.")

    async def work(session: Session) -> None:
        before = (await session.rules.document()).text
        text = sys.stdin.read() if from_stdin else await _typed(before or _HELP)
        if text is not None and before.strip() and not text.strip() and not empty:
            _doubt(from_stdin=from_stdin)
        edited = await _taken(session, before, text, ask=not from_stdin)
        if edited is None:
            click.echo("Nothing was changed.")
        else:
            say_outcome(f"You have {len(edited.document.rules)} rules.", edited)

    run(work)


def _doubt(*, from_stdin: bool) -> None:
    """Nothing in place of rules: most probably the command before the pipe failed. Raises click.UsageError, Abort."""
    if from_stdin:
        raise click.UsageError(
            "Nothing came on standard input, and that would remove all of your rules. If you mean that, add --empty."
        )
    confirm("The text is empty. Remove all of your rules?", default=False, abort=True)


async def _taken(session: Session, before: str, text: str | None, *, ask: bool) -> Edited | None:
    """Until it is right, or the person gives up."""
    while text is not None and text != before:
        try:
            return await session.rules.edit(partial(_changed, before=before, after=text))
        except RuleRefused as refused:
            if not ask:
                raise
            print_problems(refused.rule_problems, refused.text, err=True)
            confirm("Edit again?", default=True, abort=True)
            text = await _typed(text)
    return None


async def _typed(text: str) -> str | None:
    def open_editor() -> str | None:
        return click.edit(text, extension=".maikr")

    return await asyncio.to_thread(open_editor)


def _changed(_editor: Editor, present: RuleDocument, *, before: str, after: str) -> RuleDocument:
    if present.text != before:
        raise UsageError(ProblemCode.CONFLICT)
    return parse_document(after, to_ascii)
