"""What the session asks of the daemon, whoever carries it there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from datetime import datetime
from typing import Protocol

from maikr_client.model.health import Check
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, Usage
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.replies import ExplainReply, NamesAsked


class PortalProgram(Protocol):
    """A program at a network's sign-in page. `until`: then at the latest it reaches nothing any more."""

    @property
    def until(self) -> datetime:
        """When the way is closed."""

    async def wait(self) -> int:
        """Its exit code, once it has ended; negative for a signal's number."""

    async def end(self) -> None:
        """It, and what it started, is no more."""


class Daemon(Protocol):
    """The daemon as a client sees it. Every method may raise DaemonUnreachable, NotPermitted,
    TimedOut (DAEMON_SILENT) and Failed.
    """

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

    async def run_at_portal(self, command: tuple[str, ...]) -> PortalProgram:
        """Start `command` so that it, and nobody else, reaches the network's sign-in page. The daemon is told nothing
        of it but which process it is.
        """

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`, a canonical name or an address."""

    async def measure(self, wish: Measure) -> MeasureReply:
        """How long these servers take to answer outside the tunnel: some seconds."""
