"""A daemon as clients see it, on paper: the `Daemon` protocol without a socket."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from maikr_client.errors import DaemonUnreachable, Failed, MaikrError
from maikr_client.model.health import Check
from maikr_client.model.latency import ProbeMethod
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import ExitHealth, ExitStatus, RuleExitStatus, Status, TunnelState, Usage
from maikr_client.wire.measuring import Measure, MeasureReply, Timed
from maikr_client.wire.replies import ExplainReply, NamesAsked, RecordingEnd

DISCONNECTED = Status(state=TunnelState.DISCONNECTED, protected=False)


@dataclass(slots=True)
class PaperProgram:
    """A program at a sign-in page. It ends when `leave` is called."""

    command: tuple[str, ...]
    until: datetime = datetime(2026, 1, 1, 12, 5, tzinfo=UTC)
    ended: bool = False
    _left: asyncio.Event = field(default_factory=asyncio.Event)
    _exit_code: int = 0

    def leave(self, exit_code: int) -> None:
        """The person closes it."""
        self._exit_code = exit_code
        self._left.set()

    async def wait(self) -> int:
        await self._left.wait()
        return self._exit_code

    async def end(self) -> None:
        self.ended = True


@dataclass(slots=True)
class PaperLink:
    """Connects at once, unless it `lingers`. `gone`: nobody answers; `refusing`: wishes are refused with that. `blobs`
    are what it was given, `explained` and `checks` are its answers, `looked_up` what a recording hears,
    `handshake_age_s` is told of each exit.
    """

    now: Status = DISCONNECTED
    totals: tuple[Usage, ...] = ()
    plans: list[TunnelPlan] = field(default_factory=list)
    erased: int = 0
    blobs: dict[str, bytes] = field(default_factory=dict)
    stored: list[str] = field(default_factory=list)
    programs: list[PaperProgram] = field(default_factory=list)
    explained: ExplainReply = field(default_factory=lambda: ExplainReply(enforced=False))
    lockdown: Lockdown | None = None
    looked_up: list[tuple[str, ...]] = field(default_factory=list)
    checks: tuple[Check, ...] = ()
    network: int = 1
    measured: list[Measure] = field(default_factory=list)
    gone: bool = False
    lingers: bool = False
    refusing: MaikrError | None = None
    handshake_age_s: float | None = None
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def show(self, status: Status) -> None:
        """The machine is in that state now."""
        self.now = status
        self._news.set()

    def shake_hands(self) -> None:
        """Every key that comes is shaken hands with at once."""
        self.handshake_age_s = 0.0

    async def status(self) -> Status:
        self._answer()
        exits = tuple(replace(each, handshake_age_s=self.handshake_age_s) for each in self.now.exits)
        return replace(self.now, exits=exits)

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
        self.show(replace(DISCONNECTED, lockdown=self.lockdown is not None, protected=self.lockdown is not None))

    async def snooze(self, seconds: int, *, despite_lockdown: bool) -> None:
        self._obey()
        if self.lockdown is not None and not despite_lockdown:
            raise Failed(ProblemCode.LOCKED_DOWN)
        until = datetime.now(UTC) + timedelta(seconds=seconds)
        self.show(replace(DISCONNECTED, lockdown=self.lockdown is not None, snoozed_until=until))

    async def lock_down(self, lockdown: Lockdown | None) -> None:
        self._obey()
        self.lockdown = lockdown
        self.show(replace(self.now, lockdown=lockdown is not None))

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

    async def record(self) -> AsyncIterator[NamesAsked]:
        self._obey()
        if self.now.state is not TunnelState.CONNECTED:
            raise Failed(ProblemCode.NOT_CONNECTED)
        yield NamesAsked()
        for names in self.looked_up:
            yield NamesAsked(names=names)
        yield NamesAsked(ended=RecordingEnd.TIME)

    async def check(self) -> tuple[Check, ...]:
        self._answer()
        return self.checks

    async def run_at_portal(self, command: tuple[str, ...]) -> PaperProgram:
        self._obey()
        self.programs.append(PaperProgram(command=command))
        return self.programs[-1]

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
