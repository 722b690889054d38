"""The daemon over its socket: a connection for each call, so that a daemon that was restarted is no event."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from functools import partial
from pathlib import Path
from typing import TypeVar

from maikr_client.daemon_link.connection import Connection
from maikr_client.daemon_link.peer import PeerUid
from maikr_client.daemon_link.port import PortalProgram
from maikr_client.daemon_link.portal_program import start_at_portal
from maikr_client.errors import TimedOut
from maikr_client.model.health import Check
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, Usage
from maikr_client.wire.codec import MAX_BYTES
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.opening import GetStatus, StatusReply
from maikr_client.wire.replies import Accepted, CheckReply, ExplainReply, MissingReply, NamesAsked, Reply, UsageReply
from maikr_client.wire.requests import (
    CheckUp,
    Connect,
    Disconnect,
    EraseUsage,
    Explain,
    FindMissing,
    GetUsage,
    RecordNames,
    Request,
    SetLockdown,
    StoreBlob,
    Watch,
)

R = TypeVar("R", bound=Reply)
T = TypeVar("T")

CALL_TIMEOUT_S = 5.0
MEASURE_TIMEOUT_S = 60.0
"""A full request of silent servers takes ten seconds, and others may be served first."""


class SocketDaemon:
    """`Daemon` by way of the socket at `path`. `timeout_s` bounds each call, opening included."""

    def __init__(self, path: Path, peer_uid: PeerUid, *, timeout_s: float = CALL_TIMEOUT_S) -> None:
        self._path = path
        self._peer_uid = peer_uid
        self._timeout_s = timeout_s

    async def status(self) -> Status:
        """See `Daemon`."""
        return (await self._call(GetStatus(), StatusReply)).status

    async def watch(self) -> AsyncIterator[Status]:
        """See `Daemon`."""
        connection = await self._in_time(self._open)
        try:
            first = await self._in_time(lambda: connection.call(Watch(), StatusReply))
            yield first.status
            while True:
                yield await connection.next_told(Status)
        finally:
            await connection.close()

    async def record(self) -> AsyncIterator[NamesAsked]:
        """See `Daemon`."""
        connection = await self._in_time(self._open)
        try:
            await self._in_time(lambda: connection.call(RecordNames(), Accepted))
            told = await self._in_time(lambda: connection.next_told(NamesAsked))
            yield told
            while told.ended is None:
                told = await connection.next_told(NamesAsked)
                yield told
        finally:
            await connection.close()

    async def connect(self, plan: TunnelPlan) -> None:
        """See `Daemon`."""
        await self._call(Connect(plan=plan), Accepted)

    async def disconnect(self) -> None:
        """See `Daemon`."""
        await self._call(Disconnect(), Accepted)

    async def snooze(self, seconds: int, *, despite_lockdown: bool) -> None:
        """See `Daemon`."""
        await self._call(Disconnect(snooze_s=seconds, despite_lockdown=despite_lockdown), Accepted)

    async def lock_down(self, lockdown: Lockdown | None) -> None:
        """See `Daemon`."""
        await self._call(SetLockdown(lockdown=lockdown), Accepted)

    async def usage(self) -> tuple[Usage, ...]:
        """See `Daemon`."""
        return (await self._call(GetUsage(), UsageReply)).usage

    async def erase_usage(self) -> None:
        """See `Daemon`."""
        await self._call(EraseUsage(), Accepted)

    async def missing(self, sha256s: Collection[str]) -> frozenset[str]:
        """See `Daemon`."""
        return frozenset((await self._call(FindMissing(sha256s=tuple(sorted(sha256s))), MissingReply)).missing)

    async def store(self, sha256: str, blob: bytes) -> None:
        """See `Daemon`. Each part has the time of a call."""
        connection = await self._in_time(self._open)
        try:
            for offset in range(0, len(blob) or 1, MAX_BYTES):
                data = blob[offset : offset + MAX_BYTES]
                part = StoreBlob(sha256=sha256, total_bytes=len(blob), offset=offset, data=data)
                await self._in_time(partial(connection.call, part, Accepted))
        finally:
            await connection.close()

    async def run_at_portal(self, command: tuple[str, ...]) -> PortalProgram:
        """See `Daemon`."""
        return await start_at_portal(self._path, command)

    async def explain(self, destination: str) -> ExplainReply:
        """See `Daemon`."""
        return await self._call(Explain(destination=destination), ExplainReply)

    async def check(self) -> tuple[Check, ...]:
        """See `Daemon`."""
        return (await self._call(CheckUp(), CheckReply)).checks

    async def measure(self, wish: Measure) -> MeasureReply:
        """See `Daemon`."""
        return await self._call(wish, MeasureReply, timeout_s=MEASURE_TIMEOUT_S)

    async def _open(self) -> Connection:
        return await Connection.open(self._path, self._peer_uid)

    async def _call(self, request: Request, kind: type[R], *, timeout_s: float | None = None) -> R:
        async def ask() -> R:
            connection = await self._open()
            try:
                return await connection.call(request, kind)
            finally:
                await connection.close()

        return await self._in_time(ask, timeout_s)

    async def _in_time(self, work: Callable[[], Awaitable[T]], timeout_s: float | None = None) -> T:
        try:
            async with asyncio.timeout(timeout_s or self._timeout_s):
                return await work()
        except TimeoutError:
            raise TimedOut(ProblemCode.DAEMON_SILENT) from None
