"""`maikr speedtest`: how fast the tunnel is, and was."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

import click

from maikr_client.cli.app import run
from maikr_client.cli.asking import can_ask, confirm
from maikr_client.cli.complete import complete_server
from maikr_client.cli.forms import speed_form
from maikr_client.cli.kinds import whole
from maikr_client.cli.output import json_option, print_json
from maikr_client.cli.progress import progress_bar, sparkline
from maikr_client.cli.speed_words import print_comparison, print_history, print_result
from maikr_client.cli.words import size
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedProgress, SpeedResult
from maikr_client.model.status import TunnelState
from maikr_client.session import Session
from maikr_client.session.choice import named
from maikr_client.session.measuring.port import ASK_ABOVE_BYTES, DEFAULT_MAX_BYTES

MEGABYTE = 1_000_000
_SAID = {SpeedPhase.IDLE: "Latency", SpeedPhase.DOWNLOAD: "Download", SpeedPhase.UPLOAD: "Upload"}


@click.command(short_help="Test how fast the tunnel is.")
@click.argument("server", required=False, shell_complete=complete_server)
@click.option("--yes", is_flag=True, help="Don't ask how much data may be used.")
@click.option(
    "--engine",
    type=click.Choice([each.value for each in SpeedEngine]),
    default=SpeedEngine.MAIKR.value,
    show_default=True,
    help="maikr and ookla test the VPN server, speedtest.net the public network's nearest one.",
)
@click.option(
    "--max", "max_mb", callback=whole(4, 10_000), metavar="MB", help="Use this much data at most, 4 to 10000."
)
@click.option("--direct", is_flag=True, help="Test past Maikr, while disconnected, against speedtest.net.")
@click.option("--compare", is_flag=True, help="Show your last direct test beside this one.")
@click.option("--history", is_flag=True, help="Only show earlier tests.")
@json_option
def speedtest(
    *,
    server: str | None,
    yes: bool,
    engine: str,
    max_mb: int | None,
    direct: bool,
    compare: bool,
    history: bool,
    as_json: bool,
) -> None:
    """Test the tunnel that is up (to SERVER, if named): download, upload, latency idle and under load."""
    max_bytes = max_mb * MEGABYTE if max_mb is not None else DEFAULT_MAX_BYTES

    async def work(session: Session) -> None:
        if history:
            await _show_history(session, None if server is None else server.casefold(), as_json=as_json)
            return
        meant = None if server is None else named((await session.directory()).servers, server).name
        if not direct and (await session.status()).state is not TunnelState.CONNECTED:
            raise Failed(ProblemCode.SPEED_NOT_CONNECTED, server=meant or "a server")
        _ask(max_bytes, yes=yes)
        if direct:
            test = session.measuring.test_direct(max_bytes=max_bytes)
        else:
            test = session.measuring.test_speed(meant, engine=SpeedEngine(engine), max_bytes=max_bytes)
        result = await _watched(test)
        if as_json:
            print_json(speed_form(result))
        elif compare:
            print_comparison(result, await session.measuring.speeds())
        else:
            print_result(result)
        _fail_if_partial(result)

    run(work)


def _ask(max_bytes: int, *, yes: bool) -> None:
    if yes or max_bytes <= ASK_ABOVE_BYTES:
        return
    if not can_ask():
        raise click.UsageError(f"The test may use {size(max_bytes)}. Allow it with --yes, or less with --max MB.")
    confirm(f"The test may use {size(max_bytes)} of data. Begin?", default=True, abort=True)


async def _watched(test: AsyncGenerator[SpeedProgress | SpeedResult, None]) -> SpeedResult:
    curve: list[float] = []
    phase = SpeedPhase.IDLE
    with progress_bar("Testing", 1.0) as advance:
        async with aclosing(test) as items:
            async for item in items:
                if isinstance(item, SpeedResult):
                    return item
                if item.phase is not phase:
                    curve, phase = [], item.phase
                if item.mbps is not None:
                    curve.append(item.mbps)
                advance(item.done, _moment(item, curve))
    raise Failed(ProblemCode.SPEED_SHORT)


def _moment(item: SpeedProgress, curve: list[float]) -> str:
    rate = "" if item.mbps is None else f" {item.mbps:.0f} Mbit/s"
    away = "" if item.latency_ms is None else f"  {item.latency_ms:.0f} ms"
    return f"{_SAID[item.phase]}{rate} {sparkline(curve, 20)}{away}  {size(item.bytes_used)} used"


def _fail_if_partial(result: SpeedResult) -> None:
    if result.partial:
        problem = result.problem
        raise Failed(
            ProblemCode.SPEED_SHORT if problem is None else problem.code,
            **({} if problem is None else dict(problem.fields)),
        )


async def _show_history(session: Session, server: str | None, *, as_json: bool) -> None:
    results = await session.measuring.speeds(server)
    if as_json:
        print_json([{**speed_form(each), "measured_at": each.measured_at.isoformat()} for each in results])
    else:
        print_history(results)
