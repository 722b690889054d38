"""Waiting for the tunnel to be as wished."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING

from maikr_client.errors import Failed, TimedOut
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState

if TYPE_CHECKING:
    from maikr_client.session import Session

_MAY_PASS = frozenset(
    {
        ProblemCode.NO_HANDSHAKE,
        ProblemCode.NO_TRAFFIC,
        ProblemCode.NO_NETWORK,
        ProblemCode.TUNNEL_LOST,
        ProblemCode.TIMED_OUT,
    }
)


class StillTrying(TimedOut):
    """The tunnel is not up in time; the daemon goes on. `protected` tells whether anything can leave meanwhile."""

    def __init__(self, last: Status | None) -> None:
        problem = last.problem if last is not None and last.problem is not None else Problem.of(ProblemCode.TIMED_OUT)
        super().__init__(problem.code, **dict(problem.fields))
        self.protected = last is not None and last.protected


async def until_connected(session: Session, names: frozenset[str], timeout_s: float) -> Status:
    """The status in which a server of `names` is connected.

    Raises StillTrying after `timeout_s` seconds, Failed for what trying again does not mend, or when somebody
    disconnected meanwhile.
    """
    last: Status | None = None
    try:
        async with asyncio.timeout(timeout_s), aclosing(_statuses(session)) as statuses:
            async for status in statuses:
                if status.state is TunnelState.CONNECTED and status.server in names:
                    return status
                _give_up_if_useless(status, first=last is None)
                last = status
    except TimeoutError:
        raise StillTrying(last) from None
    raise Failed(ProblemCode.DAEMON_UNREACHABLE)


async def until_disconnected(session: Session, timeout_s: float) -> Status:
    """The status in which there is no tunnel. Raises TimedOut."""
    try:
        async with asyncio.timeout(timeout_s), aclosing(_statuses(session)) as statuses:
            async for status in statuses:
                if status.state is TunnelState.DISCONNECTED:
                    return status
    except TimeoutError:
        raise TimedOut(ProblemCode.DAEMON_SILENT) from None
    raise Failed(ProblemCode.DAEMON_UNREACHABLE)


async def _statuses(session: Session) -> AsyncGenerator[Status, None]:
    async for status in session.watch():
        yield status


def _give_up_if_useless(status: Status, *, first: bool) -> None:
    # the very first status may be from before the wish
    if status.state is TunnelState.DISCONNECTED and not first:
        problem = status.problem or Problem.of(ProblemCode.NOT_CONNECTED)
        raise Failed(problem.code, **dict(problem.fields))
    if status.state is TunnelState.BLOCKED and status.problem is not None and status.problem.code not in _MAY_PASS:
        raise Failed(status.problem.code, **dict(status.problem.fields))
