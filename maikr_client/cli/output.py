"""How things are printed: JSON for programs, aligned columns for people, no control codes that came from outside."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Final

import click

from maikr_client.wire.codec import Json

ON_A_PIPE: Final = 200
"""So wide is a table that no terminal shows."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON (its keys are in docs/cli.md).")


def print_json(value: Json) -> None:
    """`value`, readable by programs and people."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=not _takes_every_letter()))


def print_json_line(value: Json) -> None:
    """`value` on one line, for streams."""
    click.echo(json.dumps(value, ensure_ascii=not _takes_every_letter()))


def _takes_every_letter() -> bool:
    return (sys.stdout.encoding or "utf-8").lower().startswith("utf")


def plain(text: str) -> str:
    """`text` from elsewhere without anything that could steer a terminal."""
    return "".join(
        character if character.isprintable() or character == "\n" else "\N{REPLACEMENT CHARACTER}" for character in text
    )


def strong(text: str, colour: str | None = None) -> str:
    """`text` emphasised, where a terminal shows it and the person has not set NO_COLOR (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or not sys.stdout.isatty():
        return text
    return click.style(text, bold=True, fg=colour)


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, width: int | None = None) -> None:
    """Columns under headings, or, in a terminal too narrow for them, each row for itself. `width` is the terminal's,
    None for the present one's; on a pipe, which has none, no row is taken apart.
    """
    from rich import box  # noqa: PLC0415 - 60 ms that `maikr status` need not pay
    from rich.console import Console  # noqa: PLC0415 - the same
    from rich.table import Table  # noqa: PLC0415 - the same
    from rich.text import Text  # noqa: PLC0415 - the same

    from maikr_client.cli.tables import column_widths, stacked  # noqa: PLC0415 - the same

    cells = [[plain(cell) for cell in row] for row in rows]
    narrow = width if width is not None else shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    widths = column_widths(headings, cells, narrow or ON_A_PIPE)
    if widths is None and narrow is not None:
        for line in stacked(headings, cells, narrow):
            click.echo(line)
        return
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for place, heading in enumerate(headings):
        table.add_column(heading, overflow="fold", width=None if widths is None else widths[place])
    for row in cells:
        table.add_row(*map(Text, row))
    Console(highlight=False, width=narrow or ON_A_PIPE).print(table)


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Names and values, aligned."""
    known = [(name, value) for name, value in facts if value]
    width = max((len(name) for name, _ in known), default=0)
    for name, value in known:
        click.echo(f"  {name:<{width}}  {plain(value)}")
