"""`maikr rules add` and `default`."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.kinds import whole
from maikr_client.cli.output import json_option, print_json
from maikr_client.cli.rules.complete import complete_action, complete_destination
from maikr_client.cli.rules.words import number_of, placed, say_outcome
from maikr_client.errors import InvalidValue
from maikr_client.exchange.names import to_ascii
from maikr_client.rules.document import RuleDocument
from maikr_client.rules.paste import Pasted, destination_from
from maikr_client.rules.render import action_text, rule_text
from maikr_client.session import Session


@click.command()
@click.argument("destination", metavar="DEST", shell_complete=complete_destination)
@click.argument("action", metavar="ACTION", nargs=-1, shell_complete=complete_action)
@click.option("--port", metavar="PORTS", help="Only these ports: 443, 80,443 or 8000-8100.")
@click.option(
    "--if-unavailable",
    type=click.Choice(["block", "default", "direct"]),
    help="What happens while the server is not available. [default: block]",
)
@click.option("--at", metavar="N", callback=whole(1), help="Make it rule N. [default: the last one]")
@click.option("--comment", help="A note to yourself.")
def add(
    *,
    destination: str,
    action: tuple[str, ...],
    port: str | None,
    if_unavailable: str | None,
    at: int | None,
    comment: str | None,
) -> None:
    """Add a rule: DEST goes ACTION.

    DEST is a site (example.com with all below it, *.example.com only below, =example.com just itself), an address, a
    network such as 192.0.2.0/24, or list:NAME, list:https://..., bundle:NAME. Whatever you paste will do: of a URL its
    host is taken. ACTION is "via SERVER", "via COUNTRY", direct or block.
    """
    destination, *action_in_it = destination.split() or [""]
    action = (*action_in_it, *action)
    if not action:
        raise click.UsageError(f"Where should {destination or 'it'} go? Add via SERVER, via COUNTRY, direct or block.")
    pasted = _pasted(destination)
    words = [pasted.destination, f"port:{port or pasted.port}" if port or pasted.port else "", *action]
    words += [f"if unavailable: {if_unavailable}"] if if_unavailable else []
    line = " ".join(filter(None, words)) + (f"  # {' '.join(comment.split())}" if comment else "")

    async def work(session: Session) -> None:
        edited = await session.rules.edit(lambda editor, document: editor.add(document, line, _before(document, at)))
        rule = _added(edited.document, line, at)
        taken = f" (taken from {destination})" if pasted.destination != destination else ""
        say_outcome(f"Rule {number_of(rule)}: {rule_text(edited.document.rules[rule])}{taken}.", edited)
        await _warn(session, edited.document.rules[rule].line)

    run(work)


@click.command(short_help="See or change where everything else goes.")
@click.argument("action", metavar="[ACTION]", nargs=-1, shell_complete=complete_action)
@click.option("--clear", is_flag=True, help="Everything else goes where you are connected to.")
@json_option
def default(*, action: tuple[str, ...], clear: bool, as_json: bool) -> None:
    """See or change where everything goes that no rule holds: "via SERVER", direct or block."""

    async def work(session: Session) -> None:
        if action or clear:
            said = " ".join(action)
            edited = await session.rules.edit(lambda editor, document: editor.set_default(document, said))
            if not as_json:
                say_outcome(_said_default(edited.document), edited)
                return
        document = await session.rules.document()
        if as_json:
            print_json({"action": "default" if document.default is None else action_text(document.default)})
        else:
            click.echo(_said_default(document))

    if action and clear:
        raise click.UsageError("Give an ACTION or --clear, not both.")
    run(work)


def _pasted(text: str) -> Pasted:
    try:
        return destination_from(text, to_ascii)
    except InvalidValue:
        return Pasted(destination=text)  # the editor says what is wrong with it, and where


def _before(document: RuleDocument, at: int | None) -> int | None:
    return None if at is None or at > len(document.rules) else at - 1


def _added(document: RuleDocument, line: str, at: int | None) -> int:
    """The index of the new rule: others may have come beside it from the account."""
    places = [index for index, rule in enumerate(document.rules) if document.lines[rule.line - 1].strip() == line]
    wanted = len(document.rules) - 1 if at is None else at - 1
    return min(places, key=lambda index: abs(index - wanted), default=len(document.rules) - 1)


def _said_default(document: RuleDocument) -> str:
    if document.default is None:
        return "Everything that no rule holds goes through the server you are connected to."
    return f"Everything that no rule holds: {action_text(document.default)}."


async def _warn(session: Session, line: int) -> None:
    found = await session.rules.check()
    for warning in found.warnings:
        if warning.line == line or warning.field("other") == str(line):
            click.echo(f"warning, {placed(warning)}", err=True)
