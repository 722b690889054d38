"""What the session asks of the daemon, whoever carries it there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from typing import Protocol

from maikr_client.model.health import Check
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, Usage
from maikr_client.wire.replies import ExplainReply, NamesAsked


class Daemon(Protocol):
    """The daemon as a client sees it. Every method may raise DaemonUnreachable, NotPermitted, TimedOut and Failed."""

    async def status(self) -> Status:
        """The machine's state now."""

    def watch(self) -> AsyncIterator[Status]:
        """The state now and each new one. Ends with DaemonUnreachable when the daemon goes."""

    async def connect(self, plan: TunnelPlan) -> None:
        """Want that; returns when it is written down."""

    async def disconnect(self) -> None:
        """Want no tunnel; returns when it is written down."""

    async def snooze(self, seconds: int, *, despite_lockdown: bool) -> None:
        """Want nothing protected for so long; returns when it is written down."""

    async def lock_down(self, lockdown: Lockdown | None) -> None:
        """Let nothing but that leave without a tunnel, or let all (None); returns when it is written down."""

    async def usage(self) -> tuple[Usage, ...]:
        """Bytes by server and day, oldest first."""

    async def erase_usage(self) -> None:
        """Forget the totals."""

    async def missing(self, sha256s: Collection[str]) -> frozenset[str]:
        """Which of these blobs the daemon has yet to be given."""

    async def store(self, sha256: str, blob: bytes) -> None:
        """Give it the blob of that SHA-256 (at most 64 MiB)."""

    def record(self) -> AsyncIterator[NamesAsked]:
        """Which names are asked for on this machine: first none, when that has begun; the last says why it ended.
        Raises Failed(NOT_CONNECTED).
        """

    async def check(self) -> tuple[Check, ...]:
        """Everything that the daemon can look at, looked at now."""

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`, a canonical name or an address."""
