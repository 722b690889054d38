"""The machine at work: its state, its commands done, what comes of them told to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, assert_never

from maikr_client.daemon.checker import Checker
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
from maikr_client.daemon.machine.events import Deadline, Event, NetworkChanged
from maikr_client.daemon.machine.states import Connected, State
from maikr_client.daemon.machine.step import begin, step
from maikr_client.daemon.machine.wish import Remembered, Wish
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.network import Network
from maikr_client.daemon.pinger import Pinger
from maikr_client.daemon.portal import Portal
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.ruling import Ruling
from maikr_client.daemon.silence import SilenceWatch
from maikr_client.daemon.watchman import Watchman

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
        self._watchman = Watchman(platform.firewall, lambda: self._network.settled_with_rules, self._again)
        self._pinger = Pinger(platform.prober, meter, self.tell, now)
        self._checker = Checker(platform, self.tell)
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
        finally:
            self._do((StopDeadline(),))
            self._pinger.stop()
            self._checker.stop()

    def tell(self, event: Event) -> None:
        """Something happened."""
        before = self.state
        self.state, commands = step(before, event)
        self._do(commands)
        self.portal.follow(self.state)
        if self.state != before:
            _log.info("%s -> %s", type(before).__name__.lower(), type(self.state).__name__.lower())
            self._changed(before, self.state)

    @property
    def draining(self) -> bool:
        """The network is given back, but for addresses that programs may hold on to."""
        return self._network.draining

    async def end_drain(self) -> None:
        """Nothing of ours is left, now. Raises Failed."""
        await self._network.end_drain()

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
