"""The command `maikr-lab`: Maikr's world on one machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from maikr_lab.enclosure import run_enclosed
from maikr_lab.errors import LabError
from maikr_lab.plan import LabPlan, plan_lab

DEFAULT_SERVERS = 4


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Maikr's world on one machine: VPN servers, web sites, an ISP and the backend, all gone when this ends."""


def _delays(_context: click.Context, _parameter: click.Parameter, text: str | None) -> tuple[float, ...]:
    try:
        return tuple(float(part) for part in text.split(",")) if text else ()
    except ValueError:
        raise click.BadParameter("numbers of milliseconds, separated by commas") from None


@main.command(context_settings={"allow_interspersed_args": False})
@click.option("--servers", default=DEFAULT_SERVERS, show_default=True, help="How many VPN servers, 1 to 24.")
@click.option(
    "--delay", callback=_delays, metavar="MS[,MS...]", help="Round trip to each server; the last is the rest's."
)
@click.option("--no-daemon", is_flag=True, help="Don't start the daemon.")
@click.option("--no-backend", is_flag=True, help="Don't start the backend.")
@click.option("--no-keyring", is_flag=True, help="Don't start the session bus and the keyring.")
@click.option("--timing", is_flag=True, help="Say how long building took.")
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED)
def run(
    *,
    servers: int,
    delay: tuple[float, ...],
    no_daemon: bool,
    no_backend: bool,
    no_keyring: bool,
    timing: bool,
    command: tuple[str, ...],
) -> None:
    """Run COMMAND in the client host. Its exit code is maikr-lab's."""
    options = {"daemon": not no_daemon, "backend": not no_backend, "keyring": not no_keyring, "timing": timing}
    _enclose(_plan(servers, delay), command, options)


@main.command()
@click.option("--headless", is_flag=True, help="The scripted tour in the terminal, even where there is a display.")
def demo(*, headless: bool) -> None:
    """Show the product: window and tray, or a tour in the terminal where there is no display."""
    plan = _plan(DEFAULT_SERVERS, ())
    if headless or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        _enclose(plan, (sys.executable, "-m", "maikr_lab.tour"), {})
    click.echo(f"Sign in as {plan.account.email} with the password {plan.account.password}")
    _enclose(plan, (str(Path(sys.executable).with_name("maikr-gui")),), {})


def _plan(servers: int, delays_ms: tuple[float, ...]) -> LabPlan:
    try:
        return plan_lab(servers, delays_ms)
    except LabError as error:
        raise click.UsageError(str(error)) from error


def _enclose(plan: LabPlan, command: tuple[str, ...], options: dict[str, bool]) -> None:
    """Run enclosed and exit. What the lab is built with is loaded inside only: the outer process merely waits."""

    def lab() -> int:
        from maikr_lab.run import Wanted, run_lab  # noqa: PLC0415 - see above

        return run_lab(Wanted(plan=plan, command=command, **options))

    try:
        sys.exit(run_enclosed(lab))
    except LabError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
