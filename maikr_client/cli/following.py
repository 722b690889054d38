"""`maikr status --watch`: the machine's state as it changes; reports are sent and lists are fetched meanwhile."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from maikr_client.cli.output import print_json_line, strong
from maikr_client.cli.reader import ending_with_its_reader
from maikr_client.cli.state_words import headline_of
from maikr_client.cli.status_form import status_form
from maikr_client.errors import MaikrError

if TYPE_CHECKING:
    from maikr_client.session import Session


async def follow(session: Session, *, as_json: bool) -> None:
    """Print each status as it comes, until interrupted or read by nobody."""
    with ending_with_its_reader():
        await _follow(session, as_json=as_json)


async def _follow(session: Session, *, as_json: bool) -> None:
    beside = [asyncio.create_task(work) for work in (_report(session), _keep_lists(session))]
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
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)


async def _keep_lists(session: Session) -> None:
    with suppress(MaikrError):
        await session.rules.keep_lists()


async def _report(session: Session) -> None:
    with suppress(MaikrError):
        if await session.signed_in() is not None:
            await asyncio.gather(session.keep_reporting(), session.keep_key_fresh())
