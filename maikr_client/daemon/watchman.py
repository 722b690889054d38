"""Puts back at once what another program takes away of ours: firewall, routes, rules, devices and kernel switches."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import Final, Protocol

from maikr_client.daemon.beat import until_beat_or
from maikr_client.daemon.feud import Feud
from maikr_client.daemon.ports import DesiredNetwork, Firewall
from maikr_client.daemon.sensors import Part, Touch, Watch
from maikr_client.errors import MaikrError
from maikr_client.model.problem import Problem, ProblemCode

LOOK_S: Final = 1.0
"""The firewall, and what no notification tells of, are looked at as often as this; the rest each LOOK_ALL-th time."""

LOOK_ALL: Final = 30
DEAF_S: Final = 5.0
_log = logging.getLogger(__name__)


class Watched(Protocol):
    """The network as far as it is done; `Network` is it."""

    @property
    def guarded(self) -> bool:
        """The firewall of what is ordered is loaded."""

    @property
    def settled(self) -> DesiredNetwork | None:
        """What is in place, all of it; None while something is being done."""

    @property
    def sought(self) -> DesiredNetwork | None:
        """What is to be in place, or was tried last; None when nothing is."""

    def again(self) -> None:
        """Bring the network to what is ordered once more."""


class Watchman:
    """`changed` is called when `problem` is another one. Without a `watch` the firewall is looked after by LOOK_S."""

    def __init__(self, firewall: Firewall, watch: Watch | None, network: Watched, changed: Callable[[], None]) -> None:
        self._firewall = firewall
        self._watch = watch
        self._network = network
        self._changed = changed
        self._touched = asyncio.Event()
        self._heard = False
        self._who = ""
        self._looks = 0
        self._feud = Feud()
        self.problem: Problem | None = None

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listen())
            tasks.create_task(self._look_after())

    async def _listen(self) -> None:
        while self._watch is not None:
            try:
                async for touch in self._watch.touches():
                    self._hear(touch)
            except OSError as error:
                _log.warning("watch: %s", type(error).__name__)
            self._hear(Touch())
            await asyncio.sleep(DEAF_S)

    def _hear(self, touch: Touch) -> None:
        self._who = touch.who or self._who
        self._heard = True
        self._touched.set()

    async def _look_after(self) -> None:
        while True:
            touched = await self._touch_or_pause()
            self._touched.clear()
            self._heard = False
            self._say()
            if self._network.guarded and (lost := await self._lost(touched=touched)):
                await self._repair(lost)

    async def _touch_or_pause(self) -> bool:
        """Whether something of ours may have been changed; every LOOK_ALL-th time nobody said so, too."""
        self._looks += 1
        await until_beat_or(self._touched, LOOK_S)
        if self._heard:
            return True
        self._who = ""
        return not self._looks % LOOK_ALL

    async def _lost(self, *, touched: bool) -> str:
        """What is not there any more, in words for the log; empty if all is."""
        if not await self._stands() and self._network.guarded:
            return "firewall"
        settled = self._network.settled
        if settled is None or self._watch is None:
            return ""
        try:
            lost = await self._watch.lost(settled) if touched else self._watch.unheard()
        except OSError as error:
            _log.warning("watch: %s", type(error).__name__)
            return ""
        return ", ".join(sorted(lost)) if self._network.settled is settled else ""

    async def _stands(self) -> bool:
        try:
            return await self._firewall.is_loaded()
        except (MaikrError, OSError) as error:
            _log.warning("firewall: can't be read: %s", type(error).__name__)
            return False

    async def _repair(self, lost: str) -> None:
        clock = asyncio.get_running_loop().time
        await self._wait_out(clock() + self._feud.pause_s(clock()))
        self._feud = self._feud.repaired(clock(), self._who)
        _log.warning("%s: changed by another program (%s), put back", lost, self._who or "unknown")
        self._network.again()
        self._say()
        await asyncio.sleep(0)

    async def _wait_out(self, until_s: float) -> None:
        """Be patient, for as long as firewall or routes hold: either does alone, neither is a leak."""
        clock = asyncio.get_running_loop().time
        while (left_s := until_s - clock()) > 0 and not await self._is_open():
            self._touched.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left_s):
                    await self._touched.wait()

    async def _is_open(self) -> bool:
        settled = self._network.settled
        if settled is None or self._watch is None or await self._stands():
            return False
        try:
            return Part.ROUTES in await self._watch.lost(settled)
        except OSError:
            return True

    def _say(self) -> None:
        """Name who undoes our work, for as long as that goes on."""
        on = self._feud.is_on(asyncio.get_running_loop().time())
        problem = Problem.of(ProblemCode.PROTECTION_FOUGHT, program=self._feud.who) if on else None
        if problem != self.problem:
            self.problem = problem
            self._changed()
