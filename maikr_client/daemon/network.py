"""Brings the machine's network to the last ordered state, one order at a time: firewall on first, off last."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Final

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
from maikr_client.daemon.ports import DesiredNetwork, Platform
from maikr_client.daemon.store import failure
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.problem import Problem, ProblemCode

Order = ApplyNetwork | ClearNetwork
PART_TIMEOUT_S: Final = 15.0
_log = logging.getLogger(__name__)


class Network:
    """Does orders in `run`; tells `report` how they went. A new order ends the one before it at its next part, and
    nothing more is told of that one.
    """

    def __init__(self, platform: Platform, meter: Meter, report: Callable[[Event], None]) -> None:
        self._platform = platform
        self._meter = meter
        self._report = report
        self._order: Order | None = None
        self._news = asyncio.Event()

    def order(self, order: Order) -> None:
        """Make it so, in place of any earlier order."""
        self._order = order
        self._news.set()

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
                case None:
                    pass

    async def _apply(self, order: ApplyNetwork) -> None:
        desired = order.desired
        try:
            await _part("firewall", self._platform.firewall.apply(desired))
        except Failed as error:
            self._tell(order, ApplyFailed(problem=error.problem, firewall=True))
            return
        self._tell(order, Guarded())
        try:
            await self._apply_behind_firewall(order, desired)
        except Failed as error:
            self._tell(order, ApplyFailed(problem=error.problem, firewall=False))

    async def _apply_behind_firewall(self, order: ApplyNetwork, desired: DesiredNetwork) -> None:
        if self._order is not order:
            return
        async with self._meter.changing(desired.exits):
            await _part("devices", self._platform.devices.apply(desired))
        self._tell(order, TunnelsReady())
        if self._order is not order:
            return
        await _together(
            _part("routes", self._platform.router.apply(desired)), _part("dns", self._platform.dns.apply(desired))
        )
        self._tell(order, Applied())

    async def _clear(self, order: ClearNetwork) -> None:
        problems: list[Problem] = []
        for name, clear in self._parts_to_clear():
            if self._order is not order:
                return
            try:
                await _part(name, clear())
            except Failed as error:
                problems.append(error.problem)
        self._tell(order, ClearFailed(problem=problems[0]) if problems else Cleared())

    def _parts_to_clear(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, None]]], ...]:
        platform = self._platform
        return (
            ("dns", platform.dns.clear),
            ("routes", platform.router.clear),
            ("devices", self._clear_devices),
            ("firewall", platform.firewall.clear),
        )

    async def _clear_devices(self) -> None:
        # the routes are gone: what the counters say now is all that went through
        async with self._meter.changing(()):
            await self._platform.devices.clear()

    def _tell(self, order: Order, event: Event) -> None:
        if self._order is order:
            self._report(event)


async def _part(name: str, work: Coroutine[Any, Any, None]) -> None:
    """One part, in time. Raises Failed, whatever went wrong."""
    try:
        async with asyncio.timeout(PART_TIMEOUT_S):
            await work
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
