"""The beat that all periodic looks keep: they fall together, so that an idle machine is woken once for all of them."""

from __future__ import annotations

import asyncio
from typing import Final

_AS_GOOD_AS_THERE_S: Final = 0.001
"""Timers may fire a clock's tick early: that is the beat, not a moment before it."""


def next_beat_s(period_s: float) -> float:
    """When the loop's clock next shows a multiple of `period_s`. Needs a running loop."""
    now_s = asyncio.get_running_loop().time()
    return ((now_s + _AS_GOOD_AS_THERE_S) // period_s + 1) * period_s


async def until_beat(period_s: float) -> None:
    """Sleep until then."""
    await asyncio.sleep(next_beat_s(period_s) - asyncio.get_running_loop().time())


async def until_beat_or(news: asyncio.Event, period_s: float) -> None:
    """Sleep until then or until there are `news`, which are set after either. A timeout, which cancels and raises,
    would cost far more.
    """
    alarm = asyncio.get_running_loop().call_at(next_beat_s(period_s), news.set)
    try:
        await news.wait()
    finally:
        alarm.cancel()
