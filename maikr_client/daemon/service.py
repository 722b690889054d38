"""Answers one request of a caller whose role is known."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Final, Protocol, assert_never

from maikr_client.daemon.authorize import allows
from maikr_client.daemon.ownership import Asking, Presence, check_owner, is_anothers, with_owner
from maikr_client.daemon.ports import PeerProcess
from maikr_client.daemon.turns import May
from maikr_client.daemon.version import DAEMON_VERSION
from maikr_client.daemon.view import stripped
from maikr_client.errors import Failed, NotPermitted
from maikr_client.model.health import Check
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, Usage
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.opening import GetStatus, Hello, HelloReply, Role, StatusReply
from maikr_client.wire.replies import (
    Accepted,
    CheckReply,
    ExplainReply,
    MissingReply,
    NamesAsked,
    PortalReply,
    Reply,
    UsageReply,
)
from maikr_client.wire.requests import (
    NEEDED_ROLE,
    CheckUp,
    Connect,
    Disconnect,
    EraseUsage,
    Explain,
    FindMissing,
    GetUsage,
    OpenPortal,
    RecordNames,
    Request,
    SetLockdown,
    StoreBlob,
    Watch,
)
from maikr_client.wire.version import PROTOCOL_VERSION

READING_TIMEOUT_S: Final = 2.0
Peer = Callable[[], AbstractContextManager[PeerProcess]]
"""Who asks, as the kernel says. Raises OSError."""


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

    async def connect(self, plan: TunnelPlan, owner: int | None, may: May) -> None:
        """Want `plan`, for the user `owner`. Raises Failed, and what `may` raises."""

    async def disconnect(self, may: May) -> None:
        """Want no tunnel. Raises Failed, and what `may` raises."""

    async def snooze(self, seconds: int, *, despite_lockdown: bool, may: May) -> None:
        """Want nothing protected for so long. Raises Failed, and what `may` raises."""

    async def lock_down(self, lockdown: Lockdown | None, may: May) -> None:
        """Let nothing leave while no tunnel is wanted, or let it. Raises Failed, and what `may` raises."""

    def erase_usage(self, owner: int) -> None:
        """Forget that user's totals. Raises Failed."""

    async def refresh(self) -> None:
        """Read the counters, unless that was done within the last moment."""

    def missing(self, sha256s: tuple[str, ...]) -> tuple[str, ...]:
        """The blobs that are not here yet."""

    async def store_blob(self, part: StoreBlob) -> None:
        """Take in a part of a blob. Raises Failed."""

    async def open_portal(self, peer: PeerProcess) -> datetime:
        """Let that process reach the network's sign-in page, until then at the latest. Raises Failed."""

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`."""

    def record(self, tell: Callable[[NamesAsked], None]) -> Callable[[], None]:
        """Tell which names are asked for, until what is returned is called. Raises Failed."""

    async def check(self) -> tuple[Check, ...]:
        """Everything that can be wrong, looked at now."""

    async def measure(self, wish: Measure) -> MeasureReply:
        """How long these servers take to answer. Raises Failed."""


class Service:
    """The verbs of `wire/requests.py`. `present` tells whether a user is logged in."""

    def __init__(self, daemon: Daemon, present: Presence) -> None:
        self._daemon = daemon
        self._present = present

    async def answer(self, request: Request, asking: Asking, peer: Peer) -> Reply:  # noqa: C901, PLR0911 - one case a line
        """The answer to `peer`'s process. Raises MaikrError for what is refused."""
        if not allows(asking.role, NEEDED_ROLE[type(request)]):
            raise NotPermitted(ProblemCode.NOT_PERMITTED, what="daemon")
        owner = self._daemon.owner
        await check_owner(request, owner, asking, self._present)
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
                return await self._explain(request, destination, asking)
            case CheckUp():
                return await self._check(request, asking)
            case OpenPortal():
                return await self._open_portal(peer)
            case Measure():
                return await self._daemon.measure(request)
            case Connect() | Disconnect() | EraseUsage() | StoreBlob() | SetLockdown() | RecordNames():
                await self._do(request, asking, lambda: self._check_still(owner, asking))
                return Accepted()
            case _:
                assert_never(request)

    def _check_still(self, owner: int | None, asking: Asking) -> None:
        """Wishes wait for each other: by now it may be another one's than the `owner` that was looked at."""
        if self._daemon.owner != owner and is_anothers(self._daemon.owner, asking):
            raise NotPermitted(ProblemCode.IN_USE_BY_OTHER)

    async def _explain(self, request: Explain, destination: str, asking: Asking) -> ExplainReply:
        reply = await self._daemon.explain(destination)
        await check_owner(request, self._daemon.owner, asking, self._present)
        return reply

    async def _check(self, request: CheckUp, asking: Asking) -> CheckReply:
        checks = await self._daemon.check()
        # looking takes its time: it may be another's tunnel that was looked at
        await check_owner(request, self._daemon.owner, asking, self._present)
        return CheckReply(checks=checks)

    async def _open_portal(self, peer: Peer) -> PortalReply:
        try:
            with peer() as process:
                return PortalReply(until=await self._daemon.open_portal(process))
        except OSError:
            # it ended meanwhile, or this system can't tell for sure which one it is
            raise Failed(ProblemCode.PORTAL_UNAVAILABLE, why="caller") from None

    async def _do(
        self, wish: Connect | Disconnect | EraseUsage | StoreBlob | SetLockdown | RecordNames, asking: Asking, may: May
    ) -> None:
        match wish:
            case Connect(plan=plan):
                await self._daemon.connect(plan, asking.uid, may)
            case Disconnect():
                await self._leave(wish, may)
            case SetLockdown(lockdown=lockdown):
                await self._daemon.lock_down(lockdown, may)
            case EraseUsage():
                self._daemon.erase_usage(asking.uid)
            case StoreBlob():
                await self._daemon.store_blob(wish)
            case RecordNames():
                pass  # begins by `record`: its names come on the caller's own connection
            case _:
                assert_never(wish)

    async def _leave(self, wish: Disconnect, may: May) -> None:
        if wish.snooze_s is None:
            await self._daemon.disconnect(may)
        else:
            await self._daemon.snooze(wish.snooze_s, despite_lockdown=wish.despite_lockdown, may=may)

    def record(self, tell: Callable[[NamesAsked], None]) -> Callable[[], None]:
        """Begin what `RecordNames` was accepted for; what is returned ends it. Raises Failed."""
        return self._daemon.record(tell)

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
