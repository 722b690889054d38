"""Waits until a wish about lockdown is what the kernel does: whoever was told that it is on may rely on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.machine.states import Disconnected, Disconnecting, State, ThenBlock

SETTLE_S: Final = 5.0


async def until_settled(state: Callable[[], State], listeners: list[Callable[[], None]], *, locked_down: bool) -> None:
    """Until nothing can leave without a tunnel, or all can; or for SETTLE_S: then the status tells what is so.
    `listeners` are called after every change of `state`.
    """
    changed = asyncio.Event()
    listeners.append(changed.set)
    try:
        async with asyncio.timeout(SETTLE_S):
            while not _is_settled(state(), locked_down=locked_down):
                await changed.wait()
                changed.clear()
    except TimeoutError:
        return
    finally:
        listeners.remove(changed.set)


def _is_settled(state: State, *, locked_down: bool) -> bool:
    match state:
        case Disconnected():
            return state.locked_down is locked_down
        case Disconnecting(then=ThenBlock(guarded=True)):
            return locked_down
        case Disconnecting():
            return False
        case _:
            return True
