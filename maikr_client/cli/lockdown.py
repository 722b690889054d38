"""`maikr lockdown`: whether anything may leave this computer without a tunnel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import run
from maikr_client.cli.state_words import UNPROTECTED
from maikr_client.model.status import TunnelState

if TYPE_CHECKING:
    from maikr_client.model.status import Status
    from maikr_client.session import Session


@click.command(short_help="Let nothing leave without a tunnel, or let it again.")
@click.argument("wanted", metavar="on|off", type=click.Choice(["on", "off"]))
def lockdown(*, wanted: str) -> None:
    """On: nothing leaves this computer without a tunnel, from its start on. Off: it is as without Maikr."""

    async def work(session: Session) -> None:
        on = wanted == "on"
        await session.lock_down(on=on)
        click.echo(told(on=on, status=await session.status()))

    run(work)


def told(*, on: bool, status: Status) -> str:
    """What that means now."""
    if not on:
        return "Lockdown is off. Without a connection your traffic goes out without Maikr."
    idle = status.state in {TunnelState.DISCONNECTED, TunnelState.DISCONNECTING}
    if idle and not status.protected:
        return f"Lockdown is on, also when this computer starts, but not in force yet: {UNPROTECTED}. See: maikr status"
    now = "Nothing leaves this computer until you connect: maikr connect" if idle else "It holds when the tunnel ends."
    return f"Lockdown is on, also when this computer starts. {now}"
