"""The daemon without its socket: wishes in, written down before they are followed; statuses out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from maikr_client.daemon import admission
from maikr_client.daemon.driver import Driver
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.machine.events import Connect, Disconnect
from maikr_client.daemon.machine.states import (
    Blocked,
    Connected,
    Connecting,
    Disconnected,
    Disconnecting,
    State,
    ThenBlock,
)
from maikr_client.daemon.machine.wish import Remembered, UnreadableWish, Wish
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.store import Store
from maikr_client.daemon.view import status_of
from maikr_client.errors import Failed
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, Usage

STOP_TIMEOUT_S: Final = 8.0
FRESH_S: Final = 0.2
_log = logging.getLogger(__name__)


class Core:
    """One machine's daemon. `subscribe`d functions are called after every change of state."""

    def __init__(
        self, platform: Platform, store: Store, *, now: Callable[[], datetime], random: Callable[[], float]
    ) -> None:
        self._store = store
        self._now = now
        self._journal = Journal(store)
        self._since = now()
        self._refreshed_at = -FRESH_S
        self._listeners: list[Callable[[], None]] = []
        self._syncing: asyncio.Task[None] | None = None
        remembered = self._journal.remembered(now())
        self.meter = Meter(platform.devices, store, now, leftovers=_leftovers(remembered))
        self._driver = Driver(platform, self.meter, remembered, now=now, random=random, changed=self._changed)

    async def run(self) -> None:
        """Follow wishes until cancelled."""
        await self._driver.run()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change of state."""
        self._listeners.append(listener)

    @property
    def status(self) -> Status:
        """How far the machine is, with bytes as of the last reading."""
        return status_of(self._driver.state, self._since, self._now(), self.meter)

    @property
    def usage(self) -> tuple[Usage, ...]:
        """Totals, as of the last reading."""
        return self.meter.usage

    def connect(self, plan: TunnelPlan) -> None:
        """Want `plan`. Raises Failed when it can't be true or the disk does not take it: then all stays as it was."""
        admission.check(plan)
        self._journal.want(Wish(plan=plan, tunnel=True))
        if isinstance(self._driver.state, Disconnected | Disconnecting):
            self.meter.new_session()
        self._driver.tell(Connect(plan=plan))
        self._sync_soon()

    def disconnect(self) -> None:
        """Want no tunnel. Raises Failed when a lockdown can't be written down: then all stays as it was."""
        plan = _plan_of(self._driver.state)
        if plan is not None and plan.lockdown:
            self._journal.want(Wish(plan=plan, tunnel=False))
        else:
            self._journal.want_nothing()
        self._driver.tell(Disconnect())
        self._sync_soon()

    async def refresh(self) -> None:
        """Read the counters, unless that was done within FRESH_S."""
        clock = asyncio.get_running_loop().time
        if clock() - self._refreshed_at >= FRESH_S:
            await self.meter.read()
            self._refreshed_at = clock()

    def erase_usage(self) -> None:
        """Forget the totals. Raises Failed."""
        self.meter.erase()

    async def stop(self) -> None:
        """The administrator stops the daemon: take the tunnels down and give the network back, but under lockdown, or
        with a wish that can't be read, leave it blocked and the wish on disk.
        """
        plan = _plan_of(self._driver.state)
        if plan is None and isinstance(self._driver.state, Blocked):
            return
        if plan is None or not plan.lockdown:
            self._journal.want_nothing()
        self._driver.tell(Disconnect())
        await self._until_disconnected()
        self.meter.keep()
        self._store.sync()

    async def _until_disconnected(self) -> None:
        done = asyncio.Event()
        self.subscribe(lambda: done.set() if isinstance(self._driver.state, Disconnected) else None)
        if isinstance(self._driver.state, Disconnected):
            return
        try:
            async with asyncio.timeout(STOP_TIMEOUT_S):
                await done.wait()
        except TimeoutError:
            _log.error("stop: the network could not be given back in %s s", STOP_TIMEOUT_S)

    def _changed(self, before: State, after: State) -> None:
        if type(before) is not type(after):
            self._since = self._now()
        for listener in tuple(self._listeners):
            listener()
        if isinstance(before, Disconnecting) and isinstance(after, Disconnected) and not after.locked_down:
            self._forget_touching()
        if type(before) is not type(after):
            self.meter.keep()

    def _forget_touching(self) -> None:
        try:
            self._journal.untouched()
        except Failed as error:
            # the next start takes back once more what is not there: harmless
            _log.warning("journal: %s", error.problem.code)

    def _sync_soon(self) -> None:
        # off the hot path: the kernel already holds what a crash of ours needs; this is for a loss of power
        if self._syncing is None or self._syncing.done():
            self._syncing = asyncio.create_task(self._sync())

    async def _sync(self) -> None:
        while self._store.unsynced:
            await asyncio.to_thread(self._store.sync)


def _plan_of(state: State) -> TunnelPlan | None:
    match state:
        case Connecting() | Connected():
            return state.course.plan
        case Blocked():
            return state.course.plan if state.course else None
        case Disconnected():
            return state.lockdown
        case Disconnecting(then=ThenBlock(plan=plan)):
            return plan
        case Disconnecting():
            return None


def _leftovers(remembered: Remembered) -> bool:
    match remembered:
        case Wish() | UnreadableWish():
            return True
        case _:
            return remembered.touched
