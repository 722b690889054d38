"""The machine at work: its state, its commands done, what comes of them told to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, assert_never

from maikr_client.daemon.checker import Checker
from maikr_client.daemon.checkup import Checkup
from maikr_client.daemon.machine.commands import (
    ApplyNetwork,
    Check,
    ClearNetwork,
    Command,
    Commands,
    Probe,
    StartDeadline,
    StopDeadline,
)
from maikr_client.daemon.machine.events import Answered, Applied, Deadline, Event, NetworkChanged
from maikr_client.daemon.machine.states import Connected, State
from maikr_client.daemon.machine.step import begin, step
from maikr_client.daemon.machine.wish import Remembered, Wish
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.mtu import MtuFinder
from maikr_client.daemon.network import Network
from maikr_client.daemon.pinger import Pinger
from maikr_client.daemon.portal import Portal
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.ruling import Ruling
from maikr_client.daemon.sentinel import Sentinel
from maikr_client.daemon.silence import SilenceWatch
from maikr_client.daemon.wanted import servers_of
from maikr_client.daemon.watchman import Watchman
from maikr_client.model.problem import Problem

JITTER: Final = 0.2
MONITOR_PAUSE_S: Final = 5.0
Rules = Callable[[Callable[[], None], Callable[[], None]], Ruling]
"""Makes the rules' part of who orders the network anew, and who is told that its problem changed."""

Portals = Callable[[Callable[[], None], Callable[[Event], None], Callable[[], None]], Portal]
"""Makes the sign-in page's part of who orders the network anew, who is told events, and who is told of changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Companions:
    """Who works beside the machine."""

    rules: Rules
    portal: Portals


_log = logging.getLogger(__name__)


class Driver:
    """Steps the machine through `platform`. `changed` is called after every step that made another state; `random`
    gives 0..1. Needs a running loop; `run` does the work.
    """

    def __init__(
        self,
        platform: Platform,
        meter: Meter,
        remembered: Remembered,
        *,
        now: Callable[[], datetime],
        random: Callable[[], float],
        changed: Callable[[State, State], None],
        drained: Callable[[], None],
        companions: Companions,
    ) -> None:
        self._monitor = platform.monitor
        self._random = random
        self._changed = changed
        places = remembered.places if isinstance(remembered, Wish) else ()
        self.ruling = companions.rules(self._again, lambda: changed(self.state, self.state))
        self.portal = companions.portal(self._again, self.tell, lambda: changed(self.state, self.state))
        self._network = Network(
            platform,
            meter,
            self.tell,
            self.ruling,
            self.portal,
            places={each.slot: each.server for each in places},
            drained=drained,
        )
        watch = platform.sensors.watch if platform.sensors else None
        self._watchman = Watchman(platform.firewall, watch, self._network, self._same_state_news)
        self._sentinel = self._sentinel_for(platform)
        self.checkup = Checkup(
            platform.sensors, platform.firewall, self._network, meter, now, lambda: servers_of(self.state)
        )
        self._pinger = Pinger(platform.prober, meter, self.tell, now)
        self._checker = Checker(platform, self.tell)
        self._mtus = MtuFinder(platform.devices, platform.prober)
        self._elsewhere = False
        self._silence = SilenceWatch(platform.traffic, lambda: isinstance(self.state, Connected), self.tell)
        self._deadline: asyncio.TimerHandle | None = None
        self.state, self._first = begin(remembered)
        self.portal.follow(self.state)

    async def run(self) -> None:
        """Until cancelled."""
        self._do(self._first)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._network.run())
                tasks.create_task(self.ruling.run())
                tasks.create_task(self.portal.run())
                tasks.create_task(self._watchman.run())
                tasks.create_task(self._watch_network())
                tasks.create_task(self._silence.run())
                if self._sentinel is not None:
                    tasks.create_task(self._sentinel.run())
        finally:
            self._do((StopDeadline(),))
            self._pinger.stop()
            self._checker.stop()
            self._mtus.stop()

    def tell(self, event: Event) -> None:
        """Something happened."""
        before = self.state
        self.state, commands = step(before, event)
        self._do(commands)
        self._look_at_mtus(before, event)
        if type(self.state) is not type(before) or isinstance(event, NetworkChanged | Applied):
            self._look_soon()
        self.portal.follow(self.state)
        if self.state != before:
            _log.info("%s -> %s", type(before).__name__.lower(), type(self.state).__name__.lower())
            self._changed(before, self.state)

    @property
    def draining(self) -> bool:
        """The network is given back, but for addresses that programs may hold on to."""
        return self._network.draining

    @property
    def warning(self) -> Problem | None:
        """What is wrong around a tunnel that works."""
        return self._watchman.problem or (self._sentinel.problem if self._sentinel else None)

    def _sentinel_for(self, platform: Platform) -> Sentinel | None:
        if platform.sensors is None:
            return None
        return Sentinel(platform.sensors, platform.firewall, self._network, self.tell, self._same_state_news)

    def _same_state_news(self) -> None:
        self._changed(self.state, self.state)

    def _look_soon(self) -> None:
        if self._sentinel is not None:
            self._sentinel.look_soon()

    async def end_drain(self) -> None:
        """Nothing of ours is left, now. Raises Failed."""
        await self._network.end_drain()

    def _look_at_mtus(self, before: State, event: Event) -> None:
        """Of all exits once a tunnel carries, and once they are told that the machine is elsewhere; of one that answers
        later. Between two tunnels a slot may become another server's.
        """
        if not isinstance(self.state, Connected):
            self._mtus.stop()
            return
        course = self.state.course
        match event:
            case _ if not isinstance(before, Connected):
                self._elsewhere = False
                self._mtus.look(course.network.exits, course.plan.identity)
            case Answered(slot=slot):
                self._mtus.look((each for each in course.network.exits if each.slot == slot), course.plan.identity)
            case NetworkChanged():
                self._elsewhere = True
            case Applied() if self._elsewhere:
                self._elsewhere = False
                self._mtus.look(course.network.exits, course.plan.identity)
            case _:
                pass

    def _again(self) -> None:
        self._network.again()

    def _do(self, commands: Commands) -> None:
        for command in commands:
            self._do_one(command)

    def _do_one(self, command: Command) -> None:
        match command:
            case ApplyNetwork() | ClearNetwork():
                self._pinger.stop()
                self._checker.stop()
                self._network.order(command)
            case Probe():
                self._pinger.start(command)
            case Check():
                self._checker.start(command)
            case StartDeadline(seconds=seconds, jitter=jitter):
                self._start_deadline(seconds * (1 + JITTER * (2 * self._random() - 1)) if jitter else seconds)
            case StopDeadline():
                self._stop_deadline()
            case _:
                assert_never(command)

    def _start_deadline(self, seconds: float) -> None:
        self._stop_deadline()
        self._deadline = asyncio.get_running_loop().call_later(seconds, self.tell, Deadline())

    def _stop_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    async def _watch_network(self) -> None:
        while True:
            try:
                async for versions in self._monitor.changes():
                    self.portal.network_changed()
                    self.tell(NetworkChanged(online=bool(versions), versions=versions))
            except Exception:  # noqa: BLE001 - a deaf daemon still tries again by its deadlines, a dead one does not
                _log.exception("network monitor")
            await asyncio.sleep(MONITOR_PAUSE_S)
