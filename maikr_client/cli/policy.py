"""`maikr policy`: what you agree to."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.output import json_option, plain, print_json
from maikr_client.session import Session
from maikr_client.wire.codec import encode


@click.command()
@click.option("--agree", is_flag=True, help="Agree to the present version; reports wait until you do.")
@json_option
def policy(*, agree: bool, as_json: bool) -> None:
    """The privacy policy, with its version and date."""

    async def work(session: Session) -> None:
        present = await session.policy()
        if agree:
            await session.consent(present.version)
        if as_json:
            print_json(encode(present))
        elif agree:
            click.echo(f"You agreed to the privacy policy, version {present.version} of {present.date}.")
        else:
            click.echo(plain(f"Privacy policy, version {present.version} of {present.date}\n\n{present.text}"))

    run(work)
