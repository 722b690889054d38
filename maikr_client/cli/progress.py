"""How far something is, for a person who watches; nothing at all for programs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress_bar(title: str, total: float) -> Iterator[Callable[[float, str], None]]:
    """A bar on stderr while the block runs, if that is a terminal; what is given takes how much is done, and a word."""
    if not sys.stderr.isatty():
        yield lambda _done, _word: None
        return
    from rich.console import Console  # noqa: PLC0415 - 60 ms that others need not pay
    from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415 - the same
    from rich.text import Text  # noqa: PLC0415 - the same

    console = Console(stderr=True, highlight=False)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=16),
        TextColumn("{task.fields[word]}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(title, total=total, word="")
        yield lambda done, word: progress.update(task, completed=done, word=Text(word).plain)


BLOCKS = "▁▂▃▄▅▆▇█"


def sparkline(values: list[float], width: int = 40) -> str:
    """The last of `values` as a line of blocks, from 0 to the largest."""
    shown = values[-width:]
    top = max(shown, default=0.0)
    if not top:
        return BLOCKS[0] * len(shown)
    return "".join(BLOCKS[min(len(BLOCKS) - 1, int(each / top * (len(BLOCKS) - 1) + 0.5))] for each in shown)
