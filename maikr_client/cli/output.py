"""How things are printed: JSON for programs, aligned columns for people, no control codes that came from outside."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence

import click

from maikr_client.wire.codec import Json

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


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns under headings; on a pipe nothing is cut off."""
    from rich import box  # noqa: PLC0415 - 60 ms that `maikr status` need not pay
    from rich.console import Console  # noqa: PLC0415 - the same
    from rich.table import Table  # noqa: PLC0415 - the same
    from rich.text import Text  # noqa: PLC0415 - the same

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))
    Console(highlight=False, width=None if sys.stdout.isatty() else 200).print(table)


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Names and values, aligned."""
    known = [(name, value) for name, value in facts if value]
    width = max((len(name) for name, _ in known), default=0)
    for name, value in known:
        click.echo(f"  {name:<{width}}  {plain(value)}")
