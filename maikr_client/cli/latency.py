"""`maikr latency`: how far the servers are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, datetime

import click

from maikr_client.cli.app import run
from maikr_client.cli.complete import complete_server
from maikr_client.cli.forms import latency_form
from maikr_client.cli.latency_past import show_past
from maikr_client.cli.output import json_option, print_json, print_table
from maikr_client.cli.progress import progress_bar
from maikr_client.cli.words import milliseconds, span
from maikr_client.errors import Failed
from maikr_client.measure.ranking import why
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.problem import ProblemCode
from maikr_client.model.server import Server
from maikr_client.session import Session
from maikr_client.session.choice import named

_BY = {ProbeMethod.ICMP: "echo", ProbeMethod.HANDSHAKE: "handshake"}


@click.command(short_help="Measure how far the servers are.")
@click.argument("names", metavar="[SERVER]...", nargs=-1, shell_complete=complete_server)
@click.option("--kept", is_flag=True, help="Only show what was measured before.")
@click.option("--history", is_flag=True, help="Only show how far the servers named were over time.")
@json_option
def latency(*, names: tuple[str, ...], kept: bool, history: bool, as_json: bool) -> None:
    """Measure how far the servers are (those named, or all), past the tunnel. A few small packets each."""
    if history and not names:
        raise click.UsageError("Name the servers whose history to show, as in `maikr latency SERVER --history`.")

    async def work(session: Session) -> None:
        if history:
            await show_past(session, names, as_json=as_json)
            return
        directory = (await session.directory()).servers
        servers = {each.name: each for each in directory}
        wanted = [named(directory, each).name for each in names]
        found = await _known(session, wanted) if kept else await _measured(session, wanted, len(wanted) or len(servers))
        found = sorted(found, key=lambda each: (each.median_ms is None, each.median_ms or 0.0, each.server))
        if as_json:
            print_json([latency_form(each, datetime.now(UTC)) for each in found])
            return
        _print(found, servers)
        if not names:
            reason = why(await session.measuring.ranking())
            click.echo(f"\nFastest for you: {reason}")

    run(work)


async def _known(session: Session, names: Sequence[str]) -> list[Latency]:
    return [each for each in await session.measuring.latencies() if not names or each.server in names]


async def _measured(session: Session, names: Sequence[str], count: int) -> list[Latency]:
    found = []
    with progress_bar("Measuring", count) as advance:
        async with aclosing(session.measuring.measure(names)) as answers:
            async for each in answers:
                found.append(each)
                advance(len(found), each.server)
    if found and all(each.loss is None for each in found):
        # not one packet could be sent
        raise Failed(ProblemCode.NO_NETWORK)
    return found


def _print(found: Sequence[Latency], servers: Mapping[str, Server]) -> None:
    if not found:
        click.echo("Nothing was measured in this network yet. Next: maikr latency")
        return
    now = datetime.now(UTC)
    rows = [
        (
            each.server,
            servers[each.server].city if each.server in servers else "",
            milliseconds(each.median_ms) or "no answer",
            milliseconds(each.spread_ms),
            "" if each.loss is None else f"{each.loss:.0%}",
            "" if each.method is None else _BY[each.method],
            f"{span((now - each.measured_at).total_seconds())} ago",
        )
        for each in found
    ]
    print_table(("Server", "City", "Latency", "Spread", "Loss", "By", "Measured"), rows)
