"""A look-up that nobody answers holds up no command's end."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress

import pytest

from maikr_client.cli.lookups import loop_with_lookups

FOUND = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.7", 443))]


def test_the_loop_closes_while_a_look_up_goes_on() -> None:
    unanswered = threading.Event()

    async def give_up() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(0.01):
                await asyncio.get_running_loop().getaddrinfo("a.test", 443)

    with asyncio.Runner(loop_factory=lambda: loop_with_lookups(lambda *_: unanswered.wait())) as runner:
        runner.run(give_up())

    assert not unanswered.is_set()
    unanswered.set()


def test_what_is_found_and_what_fails_comes_to_who_asked() -> None:
    def look_up(host: str, *_: object) -> object:
        if host != "a.test":
            raise socket.gaierror("no such name")
        return FOUND

    async def ask(host: str) -> object:
        return await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)

    with asyncio.Runner(loop_factory=lambda: loop_with_lookups(look_up)) as runner:
        assert runner.run(ask("a.test")) == FOUND
        with pytest.raises(socket.gaierror):
            runner.run(ask("b.test"))
