"""What the running application does by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from maikr_lab.backend.app import create_app
from tests.support.backend import Api, World, new_key


async def until(happened: Callable[[], bool]) -> None:
    """The suite's time-out is the deadline."""
    while not happened():  # noqa: ASYNC110 - what happens does so in other threads
        await asyncio.sleep(0)


async def test_a_backend_that_starts_tells_the_servers_its_keys(here: World, ada: Api) -> None:
    key = new_key()
    await ada("POST", "/v1/devices", {"public_key": key})
    here.board.keys.clear()
    app = create_app(here.backend)

    async with app.router.lifespan_context(app):
        await until(lambda: key in here.board.keys)


async def test_a_backend_starts_though_the_servers_are_away(
    here: World, ada: Api, caplog: pytest.LogCaptureFixture
) -> None:
    await ada("POST", "/v1/devices", {"public_key": new_key()})
    here.board.away = True
    app = create_app(here.backend)

    async with app.router.lifespan_context(app):
        await until(lambda: "announce was not done: Refused" in caplog.text)


async def test_unused_accounts_are_pruned_while_it_runs(here: World, ada: Api) -> None:
    await ada("POST", "/v1/devices", {"public_key": new_key()})
    here.clock.advance(days=731)
    app = create_app(here.backend)

    async with app.router.lifespan_context(app):
        await until(lambda: not here.board.keys)
