"""The machine in memory and Linux keep the same promises."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import pytest

from maikr_client.daemon.linux.platform import linux_platform
from maikr_client.daemon.ports import Platform
from tests.support.linux_hosts import Host, awaited
from tests.support.platform import FakeMachine
from tests.support.platform_contract import PROMISES, Machine

Promise = Callable[[Machine], Coroutine[object, object, None]]
each_promise = pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)


@each_promise
def test_the_machine_in_memory_keeps_it(promise: Promise) -> None:
    asyncio.run(promise(FakeMachine().platform))


@pytest.fixture
def host() -> Iterator[Host]:
    fresh = Host()
    yield fresh
    fresh.close()


@pytest.mark.own_world
@each_promise
def test_linux_keeps_it_in_a_fresh_network(promise: Promise, host: Host) -> None:
    host.call(awaited, promise, _linux)


def _linux() -> Platform:
    return linux_platform(Path("/run/maikr"))
