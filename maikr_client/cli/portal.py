"""`maikr portal`: a network's sign-in page, seen and opened."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import run
from maikr_client.cli.output import print_json
from maikr_client.cli.words import clock
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState, belongs_to_other
from maikr_client.problems import sentence
from maikr_client.wire.codec import encode

if TYPE_CHECKING:
    from maikr_client.session import Session
    from maikr_client.session.portal import Visit

_TRYING = frozenset({TunnelState.CONNECTING, TunnelState.BLOCKED})


@click.group(invoke_without_command=True, short_help="Sign in at a hotel's or airport's network.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (its keys are in docs/cli.md).")
@click.pass_context
def portal(context: click.Context, *, as_json: bool) -> None:
    """Sign in at a hotel's or airport's network, while all else stays blocked."""
    if context.invoked_subcommand is None:
        run(lambda session: _show(session, as_json=as_json))


@portal.command("open", short_help="Open the sign-in page in a browser of its own.")
def open_() -> None:
    """Open the network's sign-in page in a browser of its own, with an empty profile."""
    run(lambda session: _visit(session, ()))


@portal.command(
    "run", context_settings={"ignore_unknown_options": True}, short_help="Start a program of your choice instead."
)
@click.argument("command", nargs=-1, required=True, metavar="-- PROGRAM [ARGUMENT]...", type=click.UNPROCESSED)
def run_(*, command: tuple[str, ...]) -> None:
    """Start a program of your choice in the browser's place; its exit code is passed on."""
    run(lambda session: _visit(session, command))


async def _show(session: Session, *, as_json: bool) -> None:
    status = await session.status()
    if as_json:
        print_json({"found": _is_found(status), "open_until": encode(status.portal_until)})
        return
    for line in lines_of(status):
        click.echo(line)


def lines_of(status: Status) -> list[str]:
    """What is known of a sign-in page, and the next step."""
    if status.portal_until is not None:
        return [
            f"The sign-in page is open until {clock(status.portal_until)} to the program that was started for it alone."
        ]
    if _is_found(status):
        words = sentence(Problem.of(ProblemCode.CAPTIVE_PORTAL))
        return [words.message, words.remedy]
    if status.state in _TRYING and belongs_to_other(status):
        return [
            "Another user of this computer is using Maikr: only they are told whether a sign-in page is in the way.",
            "If you expect one, open it with `maikr portal open`.",
        ]
    if status.state in _TRYING:
        return [
            "No sign-in page was noticed on this network.",
            "If you expect one all the same, open it with `maikr portal open`.",
        ]
    if status.state is TunnelState.CONNECTED:
        return ["You are connected: no sign-in page is in the way."]
    return ["Maikr looks for a sign-in page only while it tries to connect: `maikr connect`."]


async def _visit(session: Session, command: tuple[str, ...]) -> None:
    def opened(until: datetime) -> None:
        minutes = max(1, round((until - datetime.now(UTC)).total_seconds() / 60))
        click.echo(
            f"Only this program reaches the sign-in page, for {minutes} minutes at most; all else stays blocked."
            " It ends when you are connected.",
            err=True,
        )

    code = _told(await session.visit_portal(opened, command), passed_on=bool(command))
    if code:
        raise click.exceptions.Exit(code)


def _told(visit: Visit, *, passed_on: bool) -> int:
    """Say how the visit ended; the exit code."""
    from maikr_client.session.portal import VisitEnd  # noqa: PLC0415 - `maikr portal` alone needs no browser

    if visit.end is VisitEnd.CONNECTED:
        click.echo("You are connected; the sign-in page is closed.", err=True)
        return 0
    if visit.end is VisitEnd.PROGRAM_ENDED:
        click.echo("The program has ended; the sign-in page is closed. Maikr goes on trying to connect.", err=True)
        code = visit.exit_code or 0
        return (code if code >= 0 else 128 - code) if passed_on else 0
    click.echo("The sign-in page is closed again: the time is over, or the network is another one.", err=True)
    click.echo("If you have not signed in yet, open it once more: maikr portal open", err=True)
    return 1


def _is_found(status: Status) -> bool:
    return status.problem is not None and status.problem.code is ProblemCode.CAPTIVE_PORTAL
