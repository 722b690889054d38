"""`maikr latency --history`: how far servers were, over time."""

from __future__ import annotations

from collections.abc import Sequence

import click

from maikr_client.cli.forms import past_latency_form
from maikr_client.cli.output import print_json, print_table
from maikr_client.cli.progress import sparkline
from maikr_client.cli.words import clock, milliseconds
from maikr_client.model.latency import PastLatency
from maikr_client.session import Session
from maikr_client.session.choice import named

SHOWN = 40
"""A person is shown the newest so many; --json has all."""


async def show_past(session: Session, names: Sequence[str], *, as_json: bool) -> None:
    """Of these servers. Raises UsageError(NO_SUCH_SERVER)."""
    directory = (await session.directory()).servers
    measured = await session.measuring.measured_servers()
    wanted = [each if each in measured else named(directory, each).name for each in map(str.casefold, names)]
    past = {name: await session.measuring.past_latencies(name) for name in wanted}
    if as_json:
        print_json([past_latency_form(name, each) for name, found in past.items() for each in found])
        return
    for name, found in past.items():
        _print(name, found)


def _print(name: str, past: Sequence[PastLatency]) -> None:
    if not past:
        click.echo(f"{name} was never measured. Next: maikr latency {name}")
        return
    medians = [each.median_ms for each in past if each.median_ms is not None]
    if medians:
        click.echo(f"{name}  {sparkline(medians)}  {milliseconds(min(medians))} to {milliseconds(max(medians))}")
    rows = [
        (
            clock(each.measured_at),
            milliseconds(each.median_ms) or "no answer",
            milliseconds(each.spread_ms),
            "" if each.loss is None else f"{each.loss:.0%}",
        )
        for each in reversed(past[-SHOWN:])
    ]
    print_table(("Measured", "Latency", "Spread", "Loss"), rows)
    if len(past) > SHOWN:
        click.echo(f"and {len(past) - SHOWN} before; --json has all of them")
