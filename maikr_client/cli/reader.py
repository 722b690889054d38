"""Does anybody still read what a command that goes on prints?"""

from __future__ import annotations

import asyncio
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def ending_with_its_reader(descriptor: int | None = None) -> Iterator[None]:
    """End what is awaited inside as soon as the pipe that standard output (or `descriptor`) is has no reader, and not
    only when there is something to print: `maikr status --watch | head -1` would else wait for the next change.

    Raises BrokenPipeError then. A terminal and a file always have one; without epoll(7) it is noticed at the next line.
    """
    task, gone = asyncio.current_task(), asyncio.Event()
    pipe = _pipe(descriptor)
    if task is None or pipe is None:
        yield
        return
    loop = asyncio.get_running_loop()

    def leave() -> None:
        loop.remove_reader(pipe)
        gone.set()
        task.cancel()

    with suppress(NotImplementedError, OSError):
        loop.add_reader(pipe, leave)  # the writing end of a pipe is never readable: this is EPOLLERR
    try:
        yield
    except asyncio.CancelledError:
        if not gone.is_set() or task.uncancel():
            raise
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE)) from None
    finally:
        with suppress(NotImplementedError, OSError):
            loop.remove_reader(pipe)


def _pipe(descriptor: int | None) -> int | None:
    with suppress(OSError, ValueError):
        found = sys.stdout.fileno() if descriptor is None else descriptor
        return found if stat.S_ISFIFO(os.fstat(found).st_mode) else None
    return None
