"""`maikr status`: the machine's state, once or as it changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import present_app, run
from maikr_client.cli.output import print_facts, print_json, strong
from maikr_client.cli.state_words import facts_of, headline_of
from maikr_client.cli.status_form import status_form

if TYPE_CHECKING:
    from maikr_client.model.status import Status
    from maikr_client.session import Session


@click.command()
@click.option("--watch", is_flag=True, help="Go on, a line for each change, until Ctrl-C; reports are sent meanwhile.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (its keys are in docs/cli.md).")
def status(*, watch: bool, as_json: bool) -> None:
    """Are you connected and protected?"""
    status_now = present_app().status_now
    if watch:
        from maikr_client.cli.following import follow  # noqa: PLC0415 - an event loop that one answer need not pay for

        run(lambda session: follow(session, as_json=as_json))
    elif status_now is not None:
        _print(status_now(), as_json=as_json)
    else:
        run(lambda session: _once(session, as_json=as_json))


async def _once(session: Session, *, as_json: bool) -> None:
    _print(await session.status(), as_json=as_json)


def _print(present: Status, *, as_json: bool) -> None:
    if as_json:
        print_json(status_form(present))
        return
    headline, colour = headline_of(present)
    click.echo(strong(headline, colour))
    print_facts(facts_of(present, datetime.now(UTC)))
