"""Looks on every change, and every LOOK_S, whether protection holds, by trying to get past it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from maikr_client.daemon.machine.events import Event, Leaking
from maikr_client.daemon.ports import DesiredNetwork, Firewall
from maikr_client.daemon.sensors import Outside, Sensors, Surroundings
from maikr_client.daemon.sightings import VERSIONS, Outlook, Sighting
from maikr_client.daemon.steered import leaves_in_clear
from maikr_client.daemon.watchman import Watched
from maikr_client.errors import Failed, MaikrError
from maikr_client.model.problem import Problem

LOOK_S: Final = 30.0
SETTLE_S: Final = 1.0
"""After a change: first everything finds its place, then one look for all that changed."""

AGAIN_S: Final = 0.5
_log = logging.getLogger(__name__)


class Sentinel:
    """`changed` is called when `problem` is another one. It looks only at a network that is in place, all of it, and
    that stayed so while it looked.
    """

    def __init__(
        self,
        sensors: Sensors,
        firewall: Firewall,
        network: Watched,
        report: Callable[[Event], None],
        changed: Callable[[], None],
    ) -> None:
        self._sensors = sensors
        self._firewall = firewall
        self._network = network
        self._report = report
        self._changed = changed
        self._outlook = Outlook()
        self._in_the_way: tuple[Problem, ...] = ()
        self._news = asyncio.Event()
        self.problem: Problem | None = None

    @property
    def leaking(self) -> bool:
        """What was seen last got past the firewall."""
        return self._outlook.leak is not None

    def look_soon(self) -> None:
        """Something changed."""
        self._news.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._pause()
            try:
                await self._look()
            except (MaikrError, OSError) as error:
                _log.warning("sentinel: %s", type(error).__name__)
            self._say()

    async def _pause(self) -> None:
        if self._outlook.is_unsure:
            await asyncio.sleep(AGAIN_S)
            return
        try:
            async with asyncio.timeout(LOOK_S):
                await self._news.wait()
        except TimeoutError:
            return
        await asyncio.sleep(SETTLE_S)
        self._news.clear()

    async def _look(self) -> None:
        desired = self._network.settled
        if desired is None:
            self._forget_unless_leaking()
            return
        self._in_the_way = await _in_the_way(self._sensors.surroundings, self._network.sought or desired)
        # what changes meanwhile, or is being put back, is looked at when it is done; and no test packet leaves by it
        if not await self._firewall.is_loaded():
            return
        seen = await sighting(self._sensors.outside, desired)
        if self._network.settled is not desired or not await self._firewall.is_loaded():
            return
        self._outlook = self._outlook.after(seen)
        if (leak := self._outlook.leak) is not None:
            _log.error("%s", leak)
            self._report(Leaking(problem=leak))

    def _forget_unless_leaking(self) -> None:
        if not self._network.guarded:
            self._in_the_way = ()
        if not self.leaking:
            self._outlook = Outlook()

    def _say(self) -> None:
        others = (self._outlook.leak, *self._in_the_way, self._outlook.warning)
        problem = next((each for each in others if each is not None), None)
        if problem != self.problem:
            self.problem = problem
            self._changed()


async def _in_the_way(surroundings: Surroundings, desired: DesiredNetwork) -> tuple[Problem, ...]:
    """Other VPNs, and the firewalls as far as they can be looked at. Raises OSError."""
    vpns = await surroundings.other_vpns()
    try:
        return *vpns, *await surroundings.firewalls(desired)
    except Failed as error:
        _log.warning("firewalls: %s", error.problem.code)
        return vpns


async def sighting(outside: Outside, desired: DesiredNetwork) -> Sighting:
    """One look. Raises OSError."""
    escaped = frozenset[int]() if leaves_in_clear(desired) else await _escaped(outside)
    default = desired.default
    if default is None:
        return Sighting(escaped=escaped)
    answers = await asyncio.gather(*(outside.reaches(default, desired.identity, version) for version in VERSIONS))
    silent = frozenset(version for version, came in zip(VERSIONS, answers, strict=True) if came is False)
    return Sighting(escaped=escaped, silent=silent, nameless=not await outside.names_answered())


async def _escaped(outside: Outside) -> frozenset[int]:
    return frozenset([version for version in VERSIONS if await outside.escapes(version)])
