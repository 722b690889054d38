"""Speed tests as a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

import click

from maikr_client.cli.output import print_facts, print_table
from maikr_client.cli.progress import sparkline
from maikr_client.cli.words import clock, milliseconds, size
from maikr_client.model.speed import SpeedResult


def print_result(result: SpeedResult) -> None:
    """One test."""
    through = "past Maikr" if result.server is None else f"through {result.server}"
    click.echo(f"Speed {through}{', as far as it was measured' if result.partial else ''}:")
    print_facts(_facts(result))


def print_comparison(result: SpeedResult, earlier: Sequence[SpeedResult]) -> None:
    """A test beside the last one past Maikr, if there is one."""
    direct = next((each for each in earlier if each.server is None), None)
    if result.server is None or direct is None:
        print_result(result)
        click.echo("There is no test past Maikr to compare with. While disconnected: maikr speedtest --direct")
        return
    ours, theirs = dict(_facts(result)), dict(_facts(direct))
    rows = [(name, theirs.get(name, ""), ours.get(name, "")) for name in ours]
    print_table(("", f"Past Maikr, {clock(direct.measured_at)}", f"Through {result.server}"), rows)
    if result.engine is not direct.engine:
        click.echo("The two were tested against different servers; with --engine speedtest.net both use the same.")


def print_history(results: Sequence[SpeedResult]) -> None:
    """Earlier tests, newest first, and how each server's speed went."""
    if not results:
        click.echo("No speed test yet. Next: maikr speedtest")
        return
    rows = [
        (
            clock(each.measured_at),
            _name(each.server),
            mbps(each.download_mbps),
            mbps(each.upload_mbps),
            milliseconds(each.idle_latency_ms),
            milliseconds(each.loaded_latency_ms),
            each.engine.value,
            "partial" if each.partial else "",
        )
        for each in results
    ]
    print_table(("When", "Server", "Download", "Upload", "Latency", "Under load", "Engine", ""), rows)
    for server in dict.fromkeys(each.server for each in results):
        rates = [each.download_mbps for each in results if each.server == server and each.download_mbps is not None]
        if len(rates) > 1:
            click.echo(f"{_name(server)}  download  {sparkline(rates[::-1])}  to {max(rates):.0f} Mbit/s")


def mbps(value: float | None) -> str:
    """`94.2 Mbit/s`; nothing of None."""
    return "" if value is None else f"{value:.1f} Mbit/s"


def _facts(result: SpeedResult) -> list[tuple[str, str]]:
    return [
        ("Download", _with_spread(result.download_mbps, result.download_spread_mbps)),
        ("Upload", _with_spread(result.upload_mbps, result.upload_spread_mbps)),
        ("Latency, idle", milliseconds(result.idle_latency_ms)),
        ("Latency, under load", milliseconds(result.loaded_latency_ms)),
        ("Jitter", milliseconds(result.jitter_ms)),
        ("Data used", size(result.bytes_used)),
        ("Engine", result.engine.value),
    ]


def _with_spread(value: float | None, spread: float | None) -> str:
    return mbps(value) if spread is None else f"{mbps(value)} (spread {spread:.1f})"


def _name(server: str | None) -> str:
    return "past Maikr" if server is None else server
