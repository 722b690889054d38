"""`maikr usage`: what went through each server, and how fast it goes now."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date

import click

from maikr_client.cli.app import run
from maikr_client.cli.asking import can_ask, confirm
from maikr_client.cli.forms import rate_form, sum_form, usage_form
from maikr_client.cli.kinds import day
from maikr_client.cli.output import json_option, print_json, print_json_line, print_table
from maikr_client.cli.reader import ending_with_its_reader
from maikr_client.cli.usage_sums import By, since, sums, total
from maikr_client.cli.words import size
from maikr_client.model.status import Usage
from maikr_client.session import Session
from maikr_client.session.rates import LiveRates, Rate

_HEADINGS = {By.DAY: "Day (UTC)", By.SERVER: "Server"}


@click.command(short_help="What went through Maikr's servers.")
@click.option("--by", type=click.Choice([each.value for each in By]), help="One line a day, or one a server.")
@click.option("--since", "begin", callback=day, metavar="DAY", help="From this day (UTC) on, such as 2026-03-01.")
@click.option("--watch", is_flag=True, help="How fast it goes now, until Ctrl-C.")
@click.option("--erase", is_flag=True, help="Forget what was counted so far.")
@json_option
def usage(*, by: str | None, begin: date | None, watch: bool, erase: bool, as_json: bool) -> None:
    """What went through Maikr's servers, as counted on this computer by Maikr's background service."""
    if sum((watch, erase, by is not None or begin is not None)) > 1:
        raise click.UsageError("--watch, --erase and --by or --since don't go together.")
    if erase:
        run(lambda session: _erase(session, as_json=as_json))
    elif watch:
        run(lambda session: _watch(session, as_json=as_json))
    else:
        run(lambda session: _show(session, None if by is None else By(by), begin, as_json=as_json))


async def _show(session: Session, by: By | None, begin: date | None, *, as_json: bool) -> None:
    found = await session.usage()
    if begin is not None:
        found = since(begin, found)
    if as_json:
        print_json(
            [usage_form(each) for each in found] if by is None else [sum_form(by, each) for each in sums(by, found)]
        )
    elif not found:
        click.echo(f"Nothing went through Maikr{_after(begin)} yet.")
    else:
        _print(by, found)


def _after(begin: date | None) -> str:
    return "" if begin is None else f" since {begin.isoformat()}"


def _print(by: By | None, found: Sequence[Usage]) -> None:
    whole = total(found)
    if by is None:
        rows = [(each.day, each.server, size(each.bytes_up), size(each.bytes_down)) for each in found]
        closing = (whole.of, "", size(whole.bytes_up), size(whole.bytes_down))
        print_table(("Day (UTC)", "Server", "Sent", "Received"), [*rows, closing])
        return
    lines = [(each.of, size(each.bytes_up), size(each.bytes_down)) for each in (*sums(by, found), whole)]
    print_table((_HEADINGS[by], "Sent", "Received"), lines)


async def _erase(session: Session, *, as_json: bool) -> None:
    if can_ask():
        confirm("Forget how much you used so far?", abort=True)
    await session.erase_usage()
    if as_json:
        print_json([])
    else:
        click.echo("Forgotten. Counting begins at nothing.")


async def _watch(session: Session, *, as_json: bool) -> None:
    rates = LiveRates()
    told: tuple[Rate, ...] = ()
    with ending_with_its_reader():
        async for status in session.watch():
            found = rates.after(status, time.monotonic())
            if as_json:
                print_json_line([rate_form(each) for each in found])
            elif found != told or not told:
                click.echo("; ".join(map(_line, found)) or "Not connected.")
            told = found


def _line(rate: Rate) -> str:
    now = f"sending {size(round(rate.up_per_s))}/s, receiving {size(round(rate.down_per_s))}/s"
    return f"{rate.server}: {now} (so far {size(rate.bytes_up)} and {size(rate.bytes_down)})"
