"""Waiting for the person to have had enough: Enter, Ctrl-C, or a time that they said before."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from maikr_client.cli.asking import can_ask


async def until_told(seconds: float | None) -> None:
    """Returns then. Ctrl-C interrupts nothing meanwhile."""
    told = asyncio.Event()
    with _interrupts(told), _enters(told), suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await told.wait()


@contextmanager
def _interrupts(told: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGINT, told.set)
    except (NotImplementedError, ValueError):  # Windows, or not the main thread: Ctrl-C ends the command
        yield
        return
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGINT)


@contextmanager
def _enters(told: asyncio.Event) -> Iterator[None]:
    if not can_ask():
        yield
        return

    def typed() -> None:
        sys.stdin.readline()
        told.set()

    loop, number = asyncio.get_running_loop(), sys.stdin.fileno()
    try:
        loop.add_reader(number, typed)
    except NotImplementedError:  # Windows
        yield
        return
    try:
        yield
    finally:
        loop.remove_reader(number)
