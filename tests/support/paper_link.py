"""A daemon as clients see it, on paper: the `Daemon` protocol without a socket."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError
from maikr_client.model.latency import ProbeMethod
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import ExitHealth, ExitStatus, RuleExitStatus, Status, TunnelState, Usage
from maikr_client.wire.measuring import Measure, MeasureReply, Timed
from maikr_client.wire.replies import ExplainReply

DISCONNECTED = Status(state=TunnelState.DISCONNECTED, protected=False)


@dataclass(slots=True)
class PaperLink:
    """Connects at once, unless it `lingers`. `gone`: nobody answers; `refusing`: wishes are refused with that. `blobs`
    are what it was given, `explained` is its answer about any destination.
    """

    now: Status = DISCONNECTED
    totals: tuple[Usage, ...] = ()
    plans: list[TunnelPlan] = field(default_factory=list)
    erased: int = 0
    blobs: dict[str, bytes] = field(default_factory=dict)
    stored: list[str] = field(default_factory=list)
    explained: ExplainReply = field(default_factory=lambda: ExplainReply(enforced=False))
    network: int = 1
    measured: list[Measure] = field(default_factory=list)
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
        if not plan.blobs <= self.blobs.keys():
            raise Failed(ProblemCode.RULES_MISSING)
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
                    rule_exits=tuple(
                        RuleExitStatus(target=each.target, server=each.candidates[0].name, health=ExitHealth.UP)
                        for each in plan.rule_exits
                    ),
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

    async def missing(self, sha256s: Collection[str]) -> frozenset[str]:
        self._answer()
        return frozenset(sha256s) - self.blobs.keys()

    async def store(self, sha256: str, blob: bytes) -> None:
        self._obey()
        assert hashlib.sha256(blob).hexdigest() == sha256
        self.blobs[sha256] = blob
        self.stored.append(sha256)

    async def explain(self, destination: str) -> ExplainReply:
        self._answer()
        return self.explained

    async def measure(self, wish: Measure) -> MeasureReply:
        self._obey()
        self.measured.append(wish)
        timed = tuple(Timed(sent=5, rtts_ms=(8.0, 9.0, 9.0, 10.0, 30.0), method=ProbeMethod.ICMP) for _ in wish.servers)
        return MeasureReply(network=self.network, timed=timed)

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
