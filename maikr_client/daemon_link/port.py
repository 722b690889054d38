"""What the session asks of the daemon, whoever carries it there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, Usage


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
