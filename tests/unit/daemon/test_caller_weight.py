"""What callers say counts by its size where they may only look: reading it must not hold up everybody else."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from functools import partial

import pytest

from maikr_client.daemon.caller import SMALL_BYTES, Caller
from maikr_client.daemon.limits import BURST, REQUESTS_PER_S, Pace
from maikr_client.daemon.ownership import Asking
from maikr_client.daemon.service import Service
from maikr_client.wire.opening import Role
from tests.support.ipc import HELLO, Client, PaperDaemon, PaperPeers, call
from tests.support.virtual_time import in_virtual_time

BOB = 1002
LARGE_BYTES = 100_000


@contextlib.asynccontextmanager
async def greeted(pace: Pace, role: Role) -> AsyncIterator[Client]:
    ours, theirs = socket.socketpair()
    daemon, asking = PaperDaemon(), Asking(uid=BOB, role=role)
    streams = await asyncio.open_connection(sock=ours)
    peer = partial(PaperPeers().process, ours)
    caller = Caller(*streams, Service(daemon, daemon.is_present), asking, peer, pace, daemon.watch_began)
    serving_it = asyncio.create_task(caller.serve())
    client = Client(*await asyncio.open_connection(sock=theirs))
    assert "result" in await client.ask(HELLO)
    try:
        yield client
    finally:
        client.close()
        await serving_it
        streams[1].close()


async def _say_much(pace: Pace, role: Role, times: int) -> None:
    for _ in range(times):
        async with greeted(pace, role) as bob:
            assert await bob.code(call("connect", plan="A" * LARGE_BYTES)) == "invalid-value"


def test_who_may_only_look_waits_for_each_large_frame_on_every_connection() -> None:
    async def check() -> None:
        time = asyncio.get_running_loop().time
        pace, begun = Pace(time), time()
        await _say_much(pace, Role.READ, 4)
        assert time() - begun >= (4 * LARGE_BYTES / SMALL_BYTES - BURST) / REQUESTS_PER_S

    in_virtual_time(check)


@pytest.mark.parametrize("role", [Role.CONTROL, Role.ADMIN])
def test_whoever_may_do_more_gives_plans_and_lists_without_waiting(role: Role) -> None:
    async def check() -> None:
        time = asyncio.get_running_loop().time
        pace, begun = Pace(time), time()
        await _say_much(pace, role, 4)
        assert time() == begun

    in_virtual_time(check)


def test_who_owes_time_is_not_even_read_on_a_new_connection() -> None:
    async def check() -> None:
        time = asyncio.get_running_loop().time
        pace, begun = Pace(time), time()
        pace.wait_s(BURST + 10 * REQUESTS_PER_S)
        async with greeted(pace, Role.READ):
            assert time() - begun >= 10

    in_virtual_time(check)
