"""`maikr rescue`: the network as it was before Maikr, whatever became of its daemon."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from maikr_client.cli.trouble import complain
from maikr_client.desktop.select import may_change_the_network

STATE_DIR = Path("/var/lib/maikr")
NOT_PERMITTED = 6


@click.command()
@click.option(
    "--state-dir",
    type=click.Path(path_type=Path, readable=False),
    envvar="MAIKR_STATE_DIR",
    default=STATE_DIR,
    show_default=True,
    help="Where the daemon keeps what it changed.",
)
@click.pass_context
def rescue(context: click.Context, *, state_dir: Path) -> None:
    """Give this computer its network back, as it was before Maikr. Works without Maikr's service; needs root."""
    if not may_change_the_network():
        complain("Only root can do that. Say: sudo maikr rescue")
        context.exit(NOT_PERMITTED)
    # the daemon's own program undoes it: who knows what was done, and loads nothing that can be broken
    command = [*_daemon_program(), "rescue", "--state-dir", str(state_dir.absolute())]
    context.exit(subprocess.run(command, cwd="/", check=False).returncode)


def _daemon_program() -> list[str]:
    """Installed as one file each, the daemon's lies beside this one."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name("maikr-daemon"))]
    return [sys.executable, "-I", "-m", "maikr_client.daemon"]
