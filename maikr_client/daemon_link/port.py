"""What the session asks of the daemon, whoever carries it there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from typing import Protocol

from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, Usage
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.replies import ExplainReply


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

    async def usage(self) -> tuple[Usage, ...]:
        """Bytes by server and day, oldest first."""

    async def erase_usage(self) -> None:
        """Forget the totals."""

    async def missing(self, sha256s: Collection[str]) -> frozenset[str]:
        """Which of these blobs the daemon has yet to be given."""

    async def store(self, sha256: str, blob: bytes) -> None:
        """Give it the blob of that SHA-256 (at most 64 MiB)."""

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`, a canonical name or an address."""

    async def measure(self, wish: Measure) -> MeasureReply:
        """How long these servers take to answer outside the tunnel: some seconds."""
