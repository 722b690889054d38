"""The status stream that outlives the daemon: it says when the daemon is gone and goes on when it is back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem
from maikr_client.model.status import Status

if TYPE_CHECKING:
    from maikr_client.session import Session

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 8.0


async def status_stream(session: Session) -> AsyncIterator[Status | Problem]:
    """Every status; a Problem each time the daemon can't be asked, then a longer pause before the next try."""
    import asyncio  # noqa: PLC0415 - the bridge's thread has loaded it

    pause_s = FIRST_PAUSE_S
    while True:
        try:
            async for status in session.watch():
                pause_s = FIRST_PAUSE_S
                yield status
        except MaikrError as error:
            yield error.problem
        await asyncio.sleep(pause_s)
        pause_s = min(pause_s * 2, LONGEST_PAUSE_S)
