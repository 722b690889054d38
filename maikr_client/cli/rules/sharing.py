"""`maikr rules sync` and `resolve`."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.rules.words import say_outcome
from maikr_client.session import Session
from maikr_client.session.rules.marks import Version, conflict_lines


@click.command()
def sync() -> None:
    """Make your account's rules and this computer's one. It happens by itself, too: at each edit, login and connect."""

    async def work(session: Session) -> None:
        edited = await session.rules.sync()
        say_outcome(f"Your account and this computer have the same {len(edited.document.rules)} rules.", edited)

    run(work)


@click.command(short_help="Choose where two devices changed the same rule.")
@click.argument("version", metavar="first|second|both", type=click.Choice(list(map(str, Version))))
def resolve(*, version: str) -> None:
    """Where two devices changed the same rule, keep the first version, the second, or both."""

    async def work(session: Session) -> None:
        waiting = conflict_lines((await session.rules.document()).text)
        edited = await session.rules.settle(Version(version))
        say_outcome("Settled." if waiting else "No two devices changed the same rule.", edited)

    run(work)
