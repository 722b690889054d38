"""`maikr policy`: what you agree to."""

from __future__ import annotations

import click

from maikr_client.cli.app import run
from maikr_client.cli.output import json_option, plain, print_json
from maikr_client.session import Session
from maikr_client.wire.codec import encode


@click.command()
@json_option
def policy(*, as_json: bool) -> None:
    """The privacy policy, with its version and date."""

    async def work(session: Session) -> None:
        present = await session.policy()
        if as_json:
            print_json(encode(present))
        else:
            click.echo(plain(f"Privacy policy, version {present.version} of {present.date}\n\n{present.text}"))

    run(work)
