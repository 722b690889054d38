"""Waits, when the administrator stops the daemon, until the network is given back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.machine.states import Disconnected, State

STOP_TIMEOUT_S: Final = 8.0
_log = logging.getLogger(__name__)


async def until_disconnected(state: Callable[[], State], subscribe: Callable[[Callable[[], None]], None]) -> None:
    """Until `state` is Disconnected, or that takes too long. `subscribe`d functions are called after every change."""
    done = asyncio.Event()
    subscribe(lambda: done.set() if isinstance(state(), Disconnected) else None)
    if isinstance(state(), Disconnected):
        return
    try:
        async with asyncio.timeout(STOP_TIMEOUT_S):
            await done.wait()
    except TimeoutError:
        _log.error("stop: the network could not be given back in %s s", STOP_TIMEOUT_S)
