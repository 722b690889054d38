"""Answers one request of a caller whose role is known."""

from __future__ import annotations

import asyncio
from typing import Final, Protocol, assert_never

from maikr_client.daemon.authorize import allows
from maikr_client.daemon.version import DAEMON_VERSION
from maikr_client.daemon.view import stripped
from maikr_client.errors import Failed, NotPermitted
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, Usage
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Role, StatusReply
from maikr_client.wire.replies import Accepted, ExplainReply, MissingReply, Reply, UsageReply
from maikr_client.wire.requests import (
    NEEDED_ROLE,
    Connect,
    Disconnect,
    EraseUsage,
    Explain,
    FindMissing,
    GetUsage,
    Request,
    StoreBlob,
    Watch,
)
from maikr_client.wire.version import PROTOCOL_VERSION

READING_TIMEOUT_S: Final = 2.0


class Daemon(Protocol):
    """What the socket serves; `Core` is it."""

    @property
    def status(self) -> Status:
        """How far the machine is."""

    @property
    def usage(self) -> tuple[Usage, ...]:
        """Totals."""

    async def connect(self, plan: TunnelPlan) -> None:
        """Want `plan`. Raises Failed."""

    async def disconnect(self) -> None:
        """Want no tunnel. Raises Failed."""

    def erase_usage(self) -> None:
        """Forget the totals. Raises Failed."""

    async def refresh(self) -> None:
        """Read the counters, unless that was done within the last moment."""

    def missing(self, sha256s: tuple[str, ...]) -> tuple[str, ...]:
        """The blobs that are not here yet."""

    async def store_blob(self, part: StoreBlob) -> None:
        """Take in a part of a blob. Raises Failed."""

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`."""

    async def measure(self, wish: Measure) -> MeasureReply:
        """How long these servers take to answer. Raises Failed."""


class Service:
    """The verbs of `wire/requests.py`."""

    def __init__(self, daemon: Daemon) -> None:
        self._daemon = daemon

    async def answer(self, request: Request, role: Role) -> Reply:  # noqa: PLR0911 - one case a line
        """The answer. Raises MaikrError for what is refused."""
        if not allows(role, NEEDED_ROLE[type(request)]):
            raise NotPermitted(ProblemCode.NOT_PERMITTED, what="daemon")
        match request:
            case Hello(version=version):
                return _hello(version, role)
            case GetStatus() | Watch():
                return StatusReply(status=await self._status(role))
            case GetUsage():
                await self._refresh()
                return UsageReply(usage=self._daemon.usage)
            case FindMissing(sha256s=sha256s):
                return MissingReply(missing=self._daemon.missing(sha256s))
            case Explain(destination=destination):
                return await self._daemon.explain(destination)
            case Measure():
                return await self._daemon.measure(request)
            case Connect() | Disconnect() | EraseUsage() | StoreBlob():
                await self._do(request)
                return Accepted()
            case _:
                assert_never(request)

    async def _do(self, wish: Connect | Disconnect | EraseUsage | StoreBlob) -> None:
        match wish:
            case Connect(plan=plan):
                await self._daemon.connect(plan)
            case Disconnect():
                await self._daemon.disconnect()
            case EraseUsage():
                self._daemon.erase_usage()
            case StoreBlob():
                await self._daemon.store_blob(wish)
            case _:
                assert_never(wish)

    def status_for(self, role: Role) -> Status:
        """The status as far as `role` may know it, with bytes as of the last reading."""
        return self._daemon.status if allows(role, Role.CONTROL) else stripped(self._daemon.status)

    async def _status(self, role: Role) -> Status:
        if allows(role, Role.CONTROL):
            await self._refresh()
        return self.status_for(role)

    async def _refresh(self) -> None:
        try:
            async with asyncio.timeout(READING_TIMEOUT_S):
                await self._daemon.refresh()
        except TimeoutError:
            # an old figure is better than none
            return


def _hello(version: int, role: Role) -> HelloReply:
    if version != PROTOCOL_VERSION:
        raise Failed(ProblemCode.VERSION_SKEW, daemon=str(PROTOCOL_VERSION), client=str(version))
    return HelloReply(version=PROTOCOL_VERSION, daemon_version=DAEMON_VERSION, role=role)
