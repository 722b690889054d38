"""`maikr diagnostics`: a problem report that can be read before anybody gets it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from maikr_client.cli.app import run
from maikr_client.diagnostics.writing import write_report

if TYPE_CHECKING:
    from maikr_client.session import Session


@click.command(short_help="Write a problem report; nothing is sent.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--preview", is_flag=True, help="Print exactly what would be written; write nothing.")
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
def diagnostics(*, file: Path | None, preview: bool, force: bool) -> None:
    """Write a problem report to FILE, without names, addresses or keys. Nothing is sent."""
    if (file is None) is not preview:
        raise click.UsageError("Give a FILE to write to, or --preview to see what would be written.")
    if file is not None and not file.parent.is_dir():
        raise click.UsageError(f"There is no folder {file.parent} for it.")

    async def work(session: Session) -> None:
        text = await session.diagnostics()
        if file is None:
            click.echo(text, nl=False)
            return
        if not write_report(file, text, force=force):
            raise click.UsageError(f"{file} is there already; --force replaces it.")
        click.echo(f"Written to {file}. Read it before you pass it on; nothing was sent.")

    run(work)
