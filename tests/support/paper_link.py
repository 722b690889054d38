"""A daemon as clients see it, on paper: the `Daemon` protocol without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from maikr_client.errors import DaemonUnreachable, MaikrError
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState, Usage

DISCONNECTED = Status(state=TunnelState.DISCONNECTED, protected=False)


@dataclass(slots=True)
class PaperLink:
    """Connects at once, unless it `lingers`. `gone`: nobody answers; `refusing`: wishes are refused with that."""

    now: Status = DISCONNECTED
    totals: tuple[Usage, ...] = ()
    plans: list[TunnelPlan] = field(default_factory=list)
    erased: int = 0
    gone: bool = False
    lingers: bool = False
    refusing: MaikrError | None = None
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def show(self, status: Status) -> None:
        """The machine is in that state now."""
        self.now = status
        self._news.set()

    async def status(self) -> Status:
        self._answer()
        return self.now

    async def watch(self) -> AsyncIterator[Status]:
        told: Status | None = None
        while True:
            self._answer()
            if self.now != told:
                told = self.now
                yield told
                continue
            self._news.clear()
            await self._news.wait()

    async def connect(self, plan: TunnelPlan) -> None:
        self._obey()
        self.plans.append(plan)
        first = plan.candidates[0]
        self.show(Status(state=TunnelState.CONNECTING, protected=True, server=first.name, attempt=1))
        if not self.lingers:
            self.show(
                Status(
                    state=TunnelState.CONNECTED,
                    protected=True,
                    server=first.name,
                    exit_ip=first.exit4 or first.exit6,
                    since=datetime.now(UTC),
                    exits=(ExitStatus(server=first.name, health=ExitHealth.UP),),
                )
            )

    async def disconnect(self) -> None:
        self._obey()
        self.show(DISCONNECTED)

    async def usage(self) -> tuple[Usage, ...]:
        self._answer()
        return self.totals

    async def erase_usage(self) -> None:
        self._obey()
        self.erased += 1
        self.totals = ()

    def leave(self) -> None:
        """Nobody answers any more."""
        self.gone = True
        self._news.set()

    def _answer(self) -> None:
        if self.gone:
            raise DaemonUnreachable

    def _obey(self) -> None:
        self._answer()
        if self.refusing is not None:
            raise self.refusing
