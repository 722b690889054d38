"""Answers one request of a caller whose role is known."""

from __future__ import annotations

import asyncio
from typing import Final, Protocol, assert_never

from maikr_client.daemon.authorize import allows
from maikr_client.daemon.ownership import Asking, Presence, check_owner, is_anothers, with_owner
from maikr_client.daemon.version import DAEMON_VERSION
from maikr_client.daemon.view import stripped
from maikr_client.errors import Failed, NotPermitted
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, Usage
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
    def owner(self) -> int | None:
        """The user whose wish is followed."""

    def usage_of(self, owner: int) -> tuple[Usage, ...]:
        """That user's totals."""

    async def connect(self, plan: TunnelPlan, owner: int | None) -> None:
        """Want `plan`, for the user `owner`. Raises Failed."""

    async def disconnect(self) -> None:
        """Want no tunnel. Raises Failed."""

    def erase_usage(self, owner: int) -> None:
        """Forget that user's totals. Raises Failed."""

    async def refresh(self) -> None:
        """Read the counters, unless that was done within the last moment."""

    def missing(self, sha256s: tuple[str, ...]) -> tuple[str, ...]:
        """The blobs that are not here yet."""

    async def store_blob(self, part: StoreBlob) -> None:
        """Take in a part of a blob. Raises Failed."""

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`."""


class Service:
    """The verbs of `wire/requests.py`. `present` tells whether a user is logged in."""

    def __init__(self, daemon: Daemon, present: Presence) -> None:
        self._daemon = daemon
        self._present = present

    async def answer(self, request: Request, asking: Asking) -> Reply:
        """The answer. Raises MaikrError for what is refused."""
        if not allows(asking.role, NEEDED_ROLE[type(request)]):
            raise NotPermitted(ProblemCode.NOT_PERMITTED, what="daemon")
        await check_owner(request, self._daemon.owner, asking, self._present)
        match request:
            case Hello(version=version):
                return _hello(version, asking.role)
            case GetStatus() | Watch():
                return StatusReply(status=await self._status(asking))
            case GetUsage():
                await self._refresh()
                return UsageReply(usage=self._daemon.usage_of(asking.uid))
            case FindMissing(sha256s=sha256s):
                return MissingReply(missing=self._daemon.missing(sha256s))
            case Explain(destination=destination):
                return await self._daemon.explain(destination)
            case Connect() | Disconnect() | EraseUsage() | StoreBlob():
                await self._do(request, asking)
                return Accepted()
            case _:
                assert_never(request)

    async def _do(self, wish: Connect | Disconnect | EraseUsage | StoreBlob, asking: Asking) -> None:
        match wish:
            case Connect(plan=plan):
                await self._daemon.connect(plan, asking.uid)
            case Disconnect():
                await self._daemon.disconnect()
            case EraseUsage():
                self._daemon.erase_usage(asking.uid)
            case StoreBlob():
                await self._daemon.store_blob(wish)
            case _:
                assert_never(wish)

    def status_for(self, asking: Asking) -> Status:
        """The status as far as this one may know it, with bytes as of the last reading."""
        if not allows(asking.role, Role.CONTROL):
            return stripped(self._daemon.status)
        if is_anothers(self._daemon.owner, asking):
            return with_owner(stripped(self._daemon.status))
        return self._daemon.status

    async def _status(self, asking: Asking) -> Status:
        if allows(asking.role, Role.CONTROL):
            await self._refresh()
        return self.status_for(asking)

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
