"""`maikr status`: the machine's state, once or as it changes."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import run
from maikr_client.cli.output import print_facts, print_json, print_json_line, strong
from maikr_client.cli.state_words import facts_of, headline_of
from maikr_client.cli.status_form import status_form
from maikr_client.errors import MaikrError

if TYPE_CHECKING:
    from maikr_client.session import Session


@click.command()
@click.option("--watch", is_flag=True, help="Go on, a line for each change, until Ctrl-C; reports are sent meanwhile.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (its keys are in docs/cli.md).")
def status(*, watch: bool, as_json: bool) -> None:
    """Are you connected and protected?"""
    run(lambda session: _follow(session, as_json=as_json) if watch else _once(session, as_json=as_json))


async def _once(session: Session, *, as_json: bool) -> None:
    present = await session.status()
    if as_json:
        print_json(status_form(present))
        return
    headline, colour = headline_of(present)
    click.echo(strong(headline, colour))
    print_facts(facts_of(present, datetime.now(UTC)))


async def _follow(session: Session, *, as_json: bool) -> None:
    reporting = asyncio.create_task(_report(session))
    try:
        told = ""
        async for present in session.watch():
            if as_json:
                print_json_line(status_form(present))
                continue
            headline, colour = headline_of(present)
            if headline != told:
                click.echo(strong(headline, colour))
            told = headline
    finally:
        reporting.cancel()
        with suppress(asyncio.CancelledError):
            await reporting


async def _report(session: Session) -> None:
    with suppress(MaikrError):
        if await session.signed_in() is not None:
            await session.keep_reporting()
