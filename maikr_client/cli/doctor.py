"""`maikr doctor`: everything that can be wrong, looked at, with one next step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import run
from maikr_client.cli.check_form import check_form
from maikr_client.cli.check_words import lines_of, summary_of
from maikr_client.cli.output import json_option, plain, print_json, strong
from maikr_client.model.health import Verdict

if TYPE_CHECKING:
    from maikr_client.session import Session

FOUND_WRONG = 1


@click.command(short_help="Look whether all is well, and what to do if not.")
@json_option
def doctor(*, as_json: bool) -> None:
    """Look whether all is well: protection, tunnel, names, other programs, account. Ends with 1 if something is not."""

    async def work(session: Session) -> None:
        checks = await session.check_up()
        if as_json:
            print_json([check_form(each) for each in checks])
        else:
            for line in lines_of(checks):
                click.echo(strong(plain(line.text), line.colour) if line.colour else plain(line.text))
            click.echo(plain(summary_of(checks)))
        if any(each.verdict is Verdict.WRONG for each in checks):
            raise click.exceptions.Exit(FOUND_WRONG)

    run(work)
