"""`maikr servers` and `maikr favourite`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import click

from maikr_client.cli.app import run
from maikr_client.cli.complete import complete_favourite, complete_server
from maikr_client.cli.forms import server_form
from maikr_client.cli.output import json_option, print_json, print_table
from maikr_client.cli.words import clock, milliseconds, span
from maikr_client.errors import MaikrError
from maikr_client.model.latency import Latency
from maikr_client.model.server import Directory, Server
from maikr_client.session import Session
from maikr_client.session.choice import by_load, named

NO_FAVOURITES = "No favourites yet. Next: maikr favourite add NAME"
NONE_FITS = "No server fits. All of them: maikr servers"


@click.command(short_help="List the servers, or find some.")
@click.argument("text", required=False)
@click.option("--sort", type=click.Choice(["latency", "load", "name"]), default="name", show_default=True)
@click.option("--favourite", is_flag=True, help="Your favourites only.")
@click.option("--refresh", is_flag=True, help="Ask for the newest list.")
@json_option
def servers(*, text: str | None, sort: str, favourite: bool, refresh: bool, as_json: bool) -> None:
    """The servers, or those whose name, city or country contains TEXT."""

    async def work(session: Session) -> None:
        directory = await session.directory(refresh=refresh)
        favourites = (await session.settings()).favourites
        found = [each for each in directory.servers if _contains(each, text)]
        found = [each for each in found if not favourite or each.name in favourites]
        latencies = await _latencies(session)
        found = _sorted(found, sort, latencies)
        _warn_of_age(directory)
        if as_json:
            print_json([server_form(each, favourite=each.name in favourites) for each in found])
        else:
            _print(found, favourites, latencies, otherwise=NO_FAVOURITES if favourite and not favourites else NONE_FITS)

    run(work)


@click.group()
def favourite() -> None:
    """Your favourite servers."""


@favourite.command("add")
@click.argument("name", shell_complete=complete_server)
def add_favourite(*, name: str) -> None:
    """Add a server."""

    async def work(session: Session) -> None:
        server = named((await session.directory()).servers, name).name
        settings = await session.settings()
        others = tuple(each for each in settings.favourites if each != server)
        await session.change_settings(replace(settings, favourites=(*others, server)))
        click.echo(f"{server} is a favourite.")

    run(work)


@favourite.command("remove")
@click.argument("name", shell_complete=complete_favourite)
def remove_favourite(*, name: str) -> None:
    """Remove a server."""

    async def work(session: Session) -> None:
        settings = await session.settings()
        server = name.strip().casefold()
        if server not in settings.favourites:
            raise click.UsageError(f"{name} is none of your favourites. They are shown by `maikr favourite list`.")
        remaining = tuple(each for each in settings.favourites if each != server)
        await session.change_settings(replace(settings, favourites=remaining))
        click.echo(f"{server} is no favourite any more.")

    run(work)


@favourite.command("list")
@json_option
def list_favourites(*, as_json: bool) -> None:
    """List them."""

    async def work(session: Session) -> None:
        favourites = (await session.settings()).favourites
        if as_json:
            print_json(list(favourites))
        else:
            click.echo("\n".join(favourites) or NO_FAVOURITES)

    run(work)


def _contains(server: Server, text: str | None) -> bool:
    wanted = (text or "").casefold()
    return any(wanted in part.casefold() for part in (server.name, server.city, server.country, server.country_code))


def _warn_of_age(directory: Directory) -> None:
    if directory.stale:
        click.echo(f"Maikr's service can't be reached; this is the list of {clock(directory.fetched_at)}.", err=True)


async def _latencies(session: Session) -> dict[str, Latency]:
    """What is known of them; a list without it is better than none."""
    try:
        return {each.server: each for each in await session.measuring.latencies()}
    except MaikrError:
        return {}


def _sorted(servers: list[Server], sort: str, latencies: Mapping[str, Latency]) -> list[Server]:
    by_name = by_load(servers) if sort == "load" else sorted(servers, key=lambda each: each.name)
    if sort != "latency":
        return by_name
    known = {name: each.median_ms for name, each in latencies.items() if each.median_ms is not None}
    return sorted(by_name, key=lambda each: known.get(each.name, math.inf))


def _print(
    found: list[Server], favourites: tuple[str, ...], latencies: Mapping[str, Latency], *, otherwise: str
) -> None:
    if not found:
        click.echo(otherwise)
        return
    rows = [
        (
            "*" if each.name in favourites else "",
            each.name,
            each.city,
            each.country,
            _load(each.load),
            _latency(latencies.get(each.name)),
        )
        for each in found
    ]
    print_table(("", "Server", "City", "Country", "Load", "Latency"), rows)
    if not latencies:
        click.echo("How far they are was not measured in this network yet. Next: maikr latency")


def _latency(latency: Latency | None) -> str:
    if latency is None:
        return "?"
    age_s = (datetime.now(UTC) - latency.measured_at).total_seconds()
    return f"{milliseconds(latency.median_ms) or 'no answer'} ({span(age_s)} ago)"


def _load(load: float | None) -> str:
    return "?" if load is None else f"{load:.0%}"
