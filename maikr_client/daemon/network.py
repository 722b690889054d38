"""Brings the machine's network to the last ordered state, one order at a time: firewall on first, off last."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from maikr_client.daemon.in_force import Steering
from maikr_client.daemon.machine.commands import ApplyNetwork, ClearNetwork
from maikr_client.daemon.machine.events import (
    Applied,
    ApplyFailed,
    Cleared,
    ClearFailed,
    Event,
    Guarded,
    TunnelsReady,
)
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.portal import Portal
from maikr_client.daemon.ports import DesiredNetwork, Platform
from maikr_client.daemon.private_files import failure
from maikr_client.daemon.ruling import Ruling
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.problem import Problem, ProblemCode

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class EndDrain:
    """Nobody holds on to synthetic addresses any more."""


Order = ApplyNetwork | ClearNetwork | EndDrain
PART_TIMEOUT_S: Final = 15.0
ANSWERED_S: Final = 2.0
DRAIN_S: Final = 600.0
"""How long after the tunnel's end programs may hold on to synthetic addresses that they were given."""

_log = logging.getLogger(__name__)


class Network:
    """Does orders in `run`, rules applied; tells `report` how they went. A new order ends the one before it at its next
    part, and nothing more is told of that one. `places` are the servers' slots that a process before us left; `drained`
    is called when nothing is left of a network that was cleared.
    """

    def __init__(
        self,
        platform: Platform,
        meter: Meter,
        report: Callable[[Event], None],
        ruling: Ruling,
        portal: Portal,
        *,
        places: Mapping[int, str],
        drained: Callable[[], None],
    ) -> None:
        self._platform = platform
        self._meter = meter
        self._report = report
        self._ruling = ruling
        self._portal = portal
        self._drained = drained
        self._places = dict(places)
        self._order: Order | None = None
        self._sought: DesiredNetwork | None = None
        self._news = asyncio.Event()
        self._draining: asyncio.TimerHandle | None = None
        self._guarded = False
        self._settled: DesiredNetwork | None = None

    def order(self, order: Order) -> None:
        """Make it so, in place of any earlier order."""
        self._guarded, self._settled = False, None
        self._order, self._sought = order, _sought(order, self._sought)
        self._news.set()

    def again(self) -> None:
        """Bring the network to what is ordered once more: the rules, or their addresses, are others."""
        if isinstance(self._order, ApplyNetwork):
            self.order(self._order)

    @property
    def guarded(self) -> bool:
        """The firewall of what is ordered is loaded, as far as it is ours to say."""
        return self._guarded

    @property
    def settled(self) -> DesiredNetwork | None:
        """What is in place, all of it; None while something is being done."""
        return self._settled

    @property
    def sought(self) -> DesiredNetwork | None:
        """What is to be in place, or, while that is blocked until the next try, what was tried last; None when nothing
        is.
        """
        return self._sought

    @property
    def draining(self) -> bool:
        """The network is given back, but addresses that programs may hold on to still lead somewhere."""
        return self._draining is not None

    async def end_drain(self) -> None:
        """Nothing of ours is left, now. Raises Failed."""
        if self._draining is not None:
            self._stop_drain()
            await _part("firewall", self._platform.firewall.clear())
            self._ruling.cleared()

    async def run(self) -> None:
        """Do orders as they come, until cancelled."""
        while True:
            await self._news.wait()
            self._news.clear()
            match self._order:
                case ApplyNetwork() as order:
                    await self._apply(order)
                case ClearNetwork() as order:
                    await self._clear(order)
                case EndDrain():
                    await self._forget_drained()
                case None:
                    pass

    async def _apply(self, order: ApplyNetwork) -> None:
        self._stop_drain()
        whole = self._portal.through(order)
        try:
            steering = await _part("rules", self._steered(whole))
            await self._guard(whole, steering)
        except Failed as error:
            self._tell(order, ApplyFailed(problem=error.problem, firewall=True))
            return
        if self._order is order and not self._news.is_set():
            self._guarded = True
        self._tell(order, Guarded())
        try:
            await self._apply_behind_firewall(order, whole, steering)
        except Failed as error:
            self._tell(order, ApplyFailed(problem=error.problem, firewall=False))

    async def _steered(self, order: ApplyNetwork) -> Steering | None:
        return self._ruling.steer(order)

    async def _guard(self, order: ApplyNetwork, steering: Steering | None) -> None:
        if steering is None:
            await _part("firewall", self._platform.firewall.apply(order.desired))
            return
        await _part("firewall", self._platform.firewall.apply(steering.without(self._changing(order.desired))))
        await _part("translations", self._ruling.guarded(steering))

    async def _apply_behind_firewall(self, order: ApplyNetwork, whole: ApplyNetwork, steering: Steering | None) -> None:
        if self._order is not order:
            return
        desired = steering.steered.desired if steering else whole.desired
        changing = self._changing(desired)
        async with self._meter.changing(desired.exits):
            self._places |= dict.fromkeys(changing, "")
            await _part("devices", self._platform.devices.apply(desired))
        self._places = {each.slot: each.server.name for each in desired.exits}
        if steering is not None and changing:
            await _part("firewall", self._platform.firewall.apply(steering.meanwhile))
        self._tell(order, TunnelsReady())
        if self._order is not order:
            return
        await _together(
            _part("routes", self._platform.router.apply(desired)), _part("dns", self._platform.dns.apply(desired))
        )
        self._portal.applied(whole)
        await self._settle(steering, desired)
        if not self._news.is_set():
            self._settled = desired
        self._tell(order, Applied())

    async def _settle(self, steering: Steering | None, desired: DesiredNetwork) -> None:
        """The rules are in force: for names that are asked for from now on, and for connections that live."""
        ends = self._ruling.ends_connections(steering)
        self._ruling.applied(steering)
        await self._until_answered()
        if steering is not None and steering.gently:
            await _part("firewall", self._platform.firewall.apply(desired))
            self._ruling.led()
        if ends and steering is not None:
            await _part("flows", self._conform(desired))
        await self._lead_questions(desired)

    async def _lead_questions(self, desired: DesiredNetwork | None) -> None:
        # a kernel that does not tell of connections is no reason to have no tunnel
        with suppress(Failed):
            await _part("questions", self._platform.flows.lead_questions(desired))

    async def _until_answered(self) -> None:
        """Names can be asked for, or that takes too long, or something else is ordered."""
        answered, news = asyncio.create_task(self._ruling.answered()), asyncio.create_task(self._news.wait())
        await asyncio.wait((answered, news), timeout=ANSWERED_S, return_when=asyncio.FIRST_COMPLETED)
        answered.cancel()
        news.cancel()

    async def _conform(self, desired: DesiredNetwork) -> None:
        ended = await self._platform.flows.conform(desired)
        _log.info("rules changed: %d connections ended", ended)

    def _changing(self, desired: DesiredNetwork) -> frozenset[int]:
        """Slots whose device still leads to another server."""
        before = self._places
        return frozenset(
            each.slot for each in desired.exits if before.get(each.slot, each.server.name) != each.server.name
        )

    async def _clear(self, order: ClearNetwork) -> None:
        problems: list[Problem] = []
        self._ruling.ended()
        for name, clear in self._parts_to_clear():
            if self._order is not order:
                return
            try:
                await _part(name, clear())
            except Failed as error:
                problems.append(error.problem)
        if self._order is order:
            await self._lead_questions(None)
        self._tell(order, ClearFailed(problem=problems[0]) if problems else Cleared())

    def _parts_to_clear(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, None]]], ...]:
        platform = self._platform
        return (
            ("dns", platform.dns.clear),
            ("routes", platform.router.clear),
            ("devices", self._clear_devices),
            ("firewall", self._drain if self._ruling.gave_addresses else self._clear_firewall),
        )

    async def _clear_firewall(self) -> None:
        await self._platform.firewall.clear()
        self._ruling.cleared()
        self._stop_drain()

    async def _drain(self) -> None:
        await self._platform.firewall.drain()
        self._stop_drain()
        self._draining = asyncio.get_running_loop().call_later(DRAIN_S, self._end_of_drain)

    def _end_of_drain(self) -> None:
        self._draining = None
        self.order(EndDrain())

    def _stop_drain(self) -> None:
        if self._draining is not None:
            self._draining.cancel()
            self._draining = None

    async def _forget_drained(self) -> None:
        try:
            await _part("firewall", self._clear_firewall())
        except Failed:
            self._draining = asyncio.get_running_loop().call_later(DRAIN_S, self._end_of_drain)
        else:
            self._drained()

    async def _clear_devices(self) -> None:
        # the routes are gone: what the counters say now is all that went through
        async with self._meter.changing(()):
            await self._platform.devices.clear()
        self._places = {}

    def _tell(self, order: Order, event: Event) -> None:
        if self._order is order:
            self._report(event)


def _sought(order: Order, before: DesiredNetwork | None) -> DesiredNetwork | None:
    if not isinstance(order, ApplyNetwork):
        return None
    is_pause = order.desired.default is None and not order.lockdown
    return before if is_pause and before is not None else order.desired


async def _part(name: str, work: Coroutine[Any, Any, T]) -> T:
    """One part, in time. Raises Failed, whatever went wrong."""
    try:
        async with asyncio.timeout(PART_TIMEOUT_S):
            return await work
    except Failed as error:
        _log.warning("%s: %s", name, error.problem.code)
        raise
    except TimeoutError:
        _log.error("%s: no end after %s s", name, PART_TIMEOUT_S)
        raise Failed(ProblemCode.TIMED_OUT, what=name) from None
    except OSError as error:
        raise failure(error, name) from None
    except MaikrError as error:
        raise Failed(error.problem.code, **dict(error.problem.fields)) from None
    except Exception as error:  # noqa: BLE001 - a part that breaks must not end the daemon: it is tried again, blocked
        _log.exception("%s", name)
        raise Failed(ProblemCode.INTERNAL, what=name, why=type(error).__name__) from None


async def _together(*parts: Coroutine[Any, Any, None]) -> None:
    """All parts at once, each to its end; then the first failure is raised."""
    for outcome in await asyncio.gather(*parts, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome
