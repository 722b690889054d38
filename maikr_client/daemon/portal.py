"""A network's sign-in page: noticed when no server answers, and opened, for a few minutes, to one program alone.

Nothing that a network says opens anything: an answer only changes what a status tells, and when is tried again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from maikr_client.daemon.beat import until_beat
from maikr_client.daemon.machine.checks import checks_of
from maikr_client.daemon.machine.commands import ApplyNetwork
from maikr_client.daemon.machine.events import Event, NetworkChanged
from maikr_client.daemon.machine.states import Blocked, Connected, Connecting, State
from maikr_client.daemon.ports import Hole, PeerProcess, PortalAnswer, PortalGate
from maikr_client.daemon.steering import IpAddress
from maikr_client.daemon.upstreams import NameServices
from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status

OPEN_S: Final = 300
LOOK_S: Final = 1.0
"""How often is looked whether the program has ended."""

FOUND_PAUSE_S: Final = 3.0
FIRST_PAUSE_S: Final = 5.0
LONGEST_PAUSE_S: Final = 60.0
APPLY_S: Final = 10.0
MAX_RESOLVERS: Final = 4
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What tells one network from another: whom it asks for names, and where it leads out."""

    resolvers: tuple[IpAddress, ...]
    gateways: tuple[IpAddress, ...]


class Portal:
    """`again` orders the network anew, with the hole or without; `report` tells the machine, `changed` the listeners.
    Needs a running loop; `run` does the looking.
    """

    def __init__(
        self,
        gate: PortalGate,
        name_services: Callable[[], NameServices],
        *,
        now: Callable[[], datetime],
        again: Callable[[], None],
        report: Callable[[Event], None],
        changed: Callable[[], None],
        open_s: float = OPEN_S,
    ) -> None:
        self._gate = gate
        self._name_services = name_services
        self._now = now
        self._again = again
        self._report = report
        self._changed = changed
        self._open_s = open_s
        self._state: State | None = None
        self._fresh = True
        self._asked: tuple[IpAddress, ...] = ()
        self._found = False
        self._network = 0
        self._news = asyncio.Event()
        self._opening = asyncio.Lock()
        self._hole: Hole | None = None
        self._holed = asyncio.Event()
        self._around: Surroundings | None = None
        self._applied = asyncio.Event()
        self._end: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Until cancelled. Whom a daemon before us admitted is not any more."""
        self._gate.shut()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._look_for_page())
            tasks.create_task(self._look_for_end())

    def follow(self, state: State) -> None:
        """The machine is in `state` now."""
        self._state = state
        if isinstance(state, Connected):
            self._fresh = False
        if not _is_trying(state):
            self._forget()
            self.close()
        elif not self._asked and (asked := _worth_asking(state, fresh=self._fresh)):
            self._asked = asked
            self._news.set()

    def network_changed(self) -> None:
        """The machine's own network is another one, or seems so."""
        self._fresh = True
        before, self._around = self._around, self._now_around()
        if before != self._around:
            self._forget()
            self.close()

    def through(self, order: ApplyNetwork) -> ApplyNetwork:
        """The order with the hole, if there is one."""
        if self._hole is None or order.lockdown:
            return order
        return replace(order, desired=replace(order.desired, hole=self._hole))

    def applied(self, order: ApplyNetwork) -> None:
        """The kernel has it so."""
        if order.desired.hole is not None and order.desired.hole == self._hole:
            self._applied.set()

    def shown(self, status: Status) -> Status:
        """The status with what is known of a sign-in page."""
        if self._state is None or not _is_trying(self._state):
            return status
        until = datetime.fromtimestamp(self._hole.until, UTC) if self._hole else None
        problem = Problem.of(ProblemCode.CAPTIVE_PORTAL) if self._found else status.problem
        return replace(status, problem=problem, portal_until=until)

    async def open(self, peer: PeerProcess) -> datetime:
        """Let that process, and what it starts, reach the page, until then at the latest. Raises Failed."""
        async with self._opening:
            self._check_wanted()
            around = self._now_around()
            mark = await self._gate.admit(peer, around.resolvers)
            try:
                self._check_wanted()
                return await self._open(mark, around)
            except BaseException:
                self.close()
                self._gate.shut()
                raise

    def close(self) -> None:
        """Nobody reaches the page any more."""
        if self._hole is None:
            return
        _log.info("sign-in page: closed")
        self._hole = None
        self._holed.clear()
        if self._end is not None:
            self._end.cancel()
        self._gate.shut()
        self._again()
        self._changed()

    async def _open(self, mark: int, around: Surroundings) -> datetime:
        if self._end is not None:
            self._end.cancel()
        until = int(self._now().timestamp() + self._open_s)
        self._applied.clear()
        self._hole = Hole(mark=mark, until=until, resolvers=around.resolvers, gateways=around.gateways)
        self._holed.set()
        self._around = around
        self._end = asyncio.get_running_loop().call_later(self._open_s, self.close)
        _log.info("sign-in page: open for %s s", self._open_s)
        self._again()
        try:
            async with asyncio.timeout(APPLY_S):
                await self._applied.wait()
        except TimeoutError:
            raise Failed(ProblemCode.TIMED_OUT, what="firewall") from None
        self._check_wanted()
        self._changed()
        return datetime.fromtimestamp(until, UTC)

    def _check_wanted(self) -> None:
        if self._state is None or not _is_trying(self._state):
            raise Failed(ProblemCode.PORTAL_NOT_NEEDED)

    def _now_around(self) -> Surroundings:
        try:
            gateways = self._gate.gateways()
        except OSError:
            gateways = ()
        # what is not known (a stub that keeps it to itself) is mostly the router
        resolvers = self._name_services().servers or gateways
        return Surroundings(resolvers=resolvers[:MAX_RESOLVERS], gateways=gateways)

    def _forget(self) -> None:
        self._asked = ()
        self._network += 1
        self._found = False
        self._news.set()

    async def _look_for_page(self) -> None:
        pause_s = FIRST_PAUSE_S
        while True:
            if not self._asked:
                self._news.clear()
                await self._news.wait()
                pause_s = FIRST_PAUSE_S
                continue
            network, answer = self._network, await self._gate.check(self._asked)
            if network == self._network:
                self._heard(answer)
            pause_s = FOUND_PAUSE_S if self._found else min(pause_s * 2, LONGEST_PAUSE_S)
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause_s):
                    await self._news.wait()

    def _heard(self, answer: PortalAnswer) -> None:
        before, self._found = (
            self._found,
            {PortalAnswer.PORTAL: True, PortalAnswer.CLEAR: False}.get(answer, self._found),
        )
        if self._found == before:
            return
        _log.info("sign-in page: %s", "found" if self._found else "no longer in the way")
        self._changed()
        if not self._found:
            # the person has signed in: no need to wait for the next try
            self._report(NetworkChanged(online=True))

    async def _look_for_end(self) -> None:
        while True:
            await self._holed.wait()
            await until_beat(LOOK_S)
            if self._hole is not None and not self._opening.locked() and not self._gate.is_occupied():
                self.close()


def _is_trying(state: State) -> bool:
    """Connecting, while nothing can leave. An exit that still carries is no reason to go beside it."""
    match state:
        case Connecting(guarded=True, course=course):
            return course.former is None or not course.former.carries
        case Blocked(protection_failed=False, course=course):
            return course is not None
        case _:
            return False


def _worth_asking(state: State, *, fresh: bool) -> tuple[IpAddress, ...]:
    """Whom to ask, if no server answers. In a network that is not known yet the second try is enough of a sign."""
    match state:
        case Connecting(online=True, attempt=attempt, course=course) if fresh and attempt > 1:
            return checks_of(course.plan)
        case Blocked(online=True, cause=Problem(code=ProblemCode.NO_HANDSHAKE), course=course) if course is not None:
            return checks_of(course.plan)
        case _:
            return ()
