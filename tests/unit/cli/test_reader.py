"""A command that goes on ends when nobody reads it any more, and not before."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator

import pytest

from maikr_client.cli.reader import ending_with_its_reader

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is noticed at the next line")


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        try:
            os.close(end)
        except OSError:  # the test closed it
            continue


async def test_a_pipe_without_a_reader_ends_what_is_awaited(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    begun = asyncio.Event()

    async def go_on() -> None:
        with ending_with_its_reader(writing):
            begun.set()
            await asyncio.Event().wait()

    going = asyncio.create_task(go_on())
    await begun.wait()
    os.close(reading)

    with pytest.raises(BrokenPipeError):
        await going


async def test_ctrl_c_stays_ctrl_c(pipe: tuple[int, int]) -> None:
    begun = asyncio.Event()

    async def go_on() -> None:
        with ending_with_its_reader(pipe[1]):
            begun.set()
            await asyncio.Event().wait()

    going = asyncio.create_task(go_on())
    await begun.wait()
    going.cancel()

    with pytest.raises(asyncio.CancelledError):
        await going
