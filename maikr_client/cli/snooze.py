"""`maikr snooze`: all traffic in clear for a while, with a return that nobody has to remember."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import run
from maikr_client.cli.kinds import whole
from maikr_client.cli.waiting import until_disconnected
from maikr_client.cli.words import clock

if TYPE_CHECKING:
    from maikr_client.session import Session

LONGEST_MINUTES = 12 * 60
TEARDOWN_TIMEOUT_S = 15.0


@click.command(short_help="Go without Maikr for some minutes.")
@click.argument("minutes", callback=whole(1, LONGEST_MINUTES))
@click.option("--despite-lockdown", is_flag=True, help="Let traffic out although lockdown is on.")
def snooze(*, minutes: int, despite_lockdown: bool) -> None:
    """Let your traffic go out without Maikr for MINUTES (1 to 720); then everything is as now."""

    async def work(session: Session) -> None:
        ends = datetime.now(UTC) + timedelta(minutes=minutes)
        await session.snooze(minutes * 60, despite_lockdown=despite_lockdown)
        await until_disconnected(session, TEARDOWN_TIMEOUT_S)
        click.echo(
            f"Snoozing until {clock(ends)}: your traffic goes out without Maikr until then. "
            "To end it sooner: maikr connect"
        )

    run(work)
