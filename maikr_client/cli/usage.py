"""`maikr usage`: what went through each server."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.forms import usage_form
from maikr_client.cli.output import json_option, print_json, print_table
from maikr_client.cli.words import size
from maikr_client.session import Session


@click.command()
@json_option
def usage(*, as_json: bool) -> None:
    """Bytes by server and day, as counted on this computer."""

    async def work(session: Session) -> None:
        found = await session.usage()
        if as_json:
            print_json([usage_form(each) for each in found])
        elif not found:
            click.echo("Nothing went through Maikr yet.")
        else:
            rows = [(each.day, each.server, size(each.bytes_up), size(each.bytes_down)) for each in found]
            print_table(("Day (UTC)", "Server", "Sent", "Received"), rows)

    run(work)
