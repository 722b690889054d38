"""`maikr connect` and `maikr disconnect`."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import LOCKED, run
from maikr_client.cli.complete import complete_server
from maikr_client.cli.kinds import whole
from maikr_client.cli.trouble import complain, told
from maikr_client.cli.waiting import StillTrying, until_connected, until_disconnected
from maikr_client.errors import MaikrError, TimedOut
from maikr_client.model.problem import Problem
from maikr_client.model.status import Status

if TYPE_CHECKING:
    from maikr_client.session import Session

LONGEST_TIMEOUT_S = 600
LEAST_WAIT_S = 1.0
"""How long a tunnel is waited for at least, however long the wish took (an old key renewed, servers measured)."""
DISCONNECT_TIMEOUT_S = 15.0
REPORT_TIMEOUT_S = 5.0
OPEN = "Your traffic goes out without Maikr."


@click.command(short_help="Connect to a server, a country, or the one used last.")
@click.argument("target", metavar="[SERVER|COUNTRY]", required=False, shell_complete=complete_server)
@click.option("--fastest", is_flag=True, help="The best server rather than the last one used.")
@click.option(
    "--timeout", "timeout_s", callback=whole(1, LONGEST_TIMEOUT_S), metavar="S", help="Seconds to wait, 1 to 600."
)
def connect(*, target: str | None, fastest: bool, timeout_s: int | None) -> None:
    """Connect to a server, the best one of a country, or the one used last."""

    async def work(session: Session) -> None:
        began = time.monotonic()
        patience_s = float(timeout_s or (await session.settings()).connect_timeout_s)
        candidates = {server.name: server for server in await session.connect(target, fastest=fastest)}
        left_s = max(LEAST_WAIT_S, began + patience_s - time.monotonic())
        status = await _connected(session, frozenset(candidates), left_s)
        server = candidates[status.server or ""]
        took_s = time.monotonic() - began
        exit_ip = status.exit_ip or server.exit4 or server.exit6
        seen = f"; sites see {exit_ip}" if exit_ip else ""
        click.echo(f"Connected to {server.name} in {server.place}{seen}. It took {took_s:.1f} s.")

    run(work)


@click.command(short_help="End the connection.")
def disconnect() -> None:
    """End the connection; your traffic goes out without Maikr again, unless lockdown is on."""

    async def work(session: Session) -> None:
        await session.disconnect()
        status = await until_disconnected(session, DISCONNECT_TIMEOUT_S)
        click.echo(f"Disconnected. {LOCKED if status.lockdown else OPEN}")
        await _report(session)

    run(work)


async def _connected(session: Session, names: frozenset[str], patience_s: float) -> Status:
    try:
        return await until_connected(session, names, patience_s)
    except StillTrying as error:
        _say_still_trying(protected=error.protected)
        raise
    except asyncio.CancelledError:  # Ctrl-C ends the waiting, not the wish
        _say_still_trying(protected=True)
        raise


def _say_still_trying(*, protected: bool) -> None:
    meanwhile = "your traffic is blocked" if protected else "you are NOT protected"
    click.echo(f"Still trying; meanwhile {meanwhile}. To stop: maikr disconnect", err=True)


async def _report(session: Session) -> None:
    try:
        async with asyncio.timeout(REPORT_TIMEOUT_S):
            if await session.signed_in() is not None:
                await session.send_reports()
    except TimeoutError:
        _say_kept(TimedOut().problem)
    except MaikrError as error:
        _say_kept(error.problem)


def _say_kept(problem: Problem) -> None:
    complain(f"The usage report waits and goes with the next one. {told(problem)}")
