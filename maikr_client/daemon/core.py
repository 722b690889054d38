"""The daemon without its socket: wishes in, written down before they are followed; statuses out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from maikr_client.daemon import admission
from maikr_client.daemon.driver import Driver
from maikr_client.daemon.explain import explain
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.machine.course import Place
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
from maikr_client.daemon.measuring import Measuring, Overheard
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import Platform
from maikr_client.daemon.rule_store import RuleStore, needed
from maikr_client.daemon.rulebook import NOTHING, Compiled
from maikr_client.daemon.ruling import Machine
from maikr_client.daemon.ruling_parts import make_ruling
from maikr_client.daemon.store import Store
from maikr_client.daemon.view import status_of
from maikr_client.errors import Failed
from maikr_client.model.keys import PublicKey
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import Status, Usage
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.replies import ExplainReply
from maikr_client.wire.requests import StoreBlob

STOP_TIMEOUT_S: Final = 8.0
FRESH_S: Final = 0.2
_log = logging.getLogger(__name__)


class Core:
    """One machine's daemon. `subscribe`d functions are called after every change of state."""

    def __init__(
        self,
        platform: Platform,
        store: Store,
        machine: Machine,
        *,
        now: Callable[[], datetime],
        random: Callable[[], float],
    ) -> None:
        self._store = store
        self._now = now
        self._journal = Journal(store)
        self._rules = RuleStore(store.blobs)
        self._since = now()
        self._refreshed_at = -FRESH_S
        self._listeners: list[Callable[[], None]] = []
        self._syncing: asyncio.Task[None] | None = None
        self._wishing = asyncio.Lock()
        self._storing = asyncio.Lock()
        self._platform = platform
        self._machine = machine
        self._measuring = Measuring(
            platform.sweeper, lambda: _keys_of(self._driver.state), asyncio.get_running_loop().time
        )
        remembered, compiled = self._rules.remembered(self._journal.remembered(now()))
        self.meter = Meter(platform.devices, store, now, leftovers=_leftovers(remembered))
        self._driver = Driver(
            replace(platform, monitor=Overheard(platform.monitor, self._measuring.network_changed)),
            self.meter,
            remembered,
            now=now,
            random=random,
            changed=self._changed,
            drained=self._forget_touching,
            rules=lambda again, changed: make_ruling(platform, store, machine, now, again=again, changed=changed),
        )
        if isinstance(remembered, Wish) and compiled is not None:
            self._driver.ruling.use(remembered.plan, compiled, self._rules.opener(remembered.plan))

    async def run(self) -> None:
        """Follow wishes until cancelled."""
        await self._driver.run()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change of state."""
        self._listeners.append(listener)

    @property
    def status(self) -> Status:
        """How far the machine is, with bytes as of the last reading."""
        return status_of(self._driver.state, self._since, self._now(), self.meter, self._driver.ruling)

    @property
    def usage(self) -> tuple[Usage, ...]:
        """Totals, as of the last reading."""
        return self.meter.usage

    async def connect(self, plan: TunnelPlan) -> None:
        """Want `plan`. Raises Failed when it can't be true, its rules are not all here or can't be in force, or the
        disk does not take it: then all stays as it was.
        """
        admission.check(plan)
        async with self._wishing:
            compiled = await self._machine.apart(lambda: self._rules.compile(plan)) if plan.blobs else NOTHING
            self._want(needed(plan, compiled.rulebook), compiled)

    def _want(self, plan: TunnelPlan, compiled: Compiled) -> None:
        places = _places_of(self._driver.state)
        self._journal.want(Wish(plan=plan, tunnel=True, places=places))
        if isinstance(self._driver.state, Disconnected | Disconnecting):
            self.meter.new_session()
        self._driver.ruling.use(plan, compiled, self._rules.opener(plan))
        self._driver.tell(Connect(plan=plan))
        self._store.blobs.prune(plan.blobs)
        self._sync_soon()

    async def disconnect(self) -> None:
        """Want no tunnel. Raises Failed when a lockdown can't be written down: then all stays as it was."""
        async with self._wishing:
            self._want_nothing()

    def _want_nothing(self) -> None:
        plan = _plan_of(self._driver.state)
        if plan is not None and plan.lockdown:
            self._journal.want(Wish(plan=plan, tunnel=False))
        else:
            self._journal.want_nothing()
        self._driver.tell(Disconnect())
        self._sync_soon()

    def missing(self, sha256s: tuple[str, ...]) -> tuple[str, ...]:
        """The blobs that are not here yet."""
        return self._store.blobs.missing(sha256s)

    async def store_blob(self, part: StoreBlob) -> None:
        """Take in a part of a blob. Raises Failed."""
        plan = _plan_of(self._driver.state)
        wanted = plan.blobs if plan else frozenset[str]()
        async with self._storing:
            await self._machine.apart(lambda: self._store.blobs.store(part, wanted))

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`."""
        return await explain(destination, self._driver.ruling, self._platform.translations, self.status)

    async def measure(self, wish: Measure) -> MeasureReply:
        """How long these servers take to answer outside the tunnel. Raises Failed, InvalidValue."""
        return await self._measuring.measure(wish)

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
        await self._driver.end_drain()
        if not self._driver.draining and not isinstance(self._driver.state, Disconnecting):
            self._forget_touching_unless_locked()
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
        self._keep_places(before, after)
        if isinstance(before, Disconnecting) and isinstance(after, Disconnected) and not after.locked_down:
            self._prune(after)
            if not self._driver.draining:
                self._forget_touching()
        if type(before) is not type(after):
            self.meter.keep()

    def _forget_touching(self) -> None:
        try:
            self._journal.untouched()
        except Failed as error:
            # the next start takes back once more what is not there: harmless
            _log.warning("journal: %s", error.problem.code)

    def _forget_touching_unless_locked(self) -> None:
        state = self._driver.state
        if isinstance(state, Disconnected) and not state.locked_down:
            self._forget_touching()

    def _keep_places(self, before: State, after: State) -> None:
        """Live connections know their exit by its slot: the next process must know it as well."""
        plan, places = _plan_of(after), _places_of(after)
        if plan is None or not places or places == _places_of(before):
            return
        try:
            self._journal.want(Wish(plan=plan, tunnel=True, places=places))
        except Failed as error:
            _log.warning("journal: %s", error.problem.code)

    def _prune(self, state: State) -> None:
        plan = _plan_of(state)
        self._store.blobs.prune(plan.blobs if plan else frozenset())

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


def _places_of(state: State) -> tuple[Place, ...]:
    match state:
        case Connecting() | Connected():
            return state.course.places
        case Blocked() if state.course is not None:
            return state.course.places
        case _:
            return ()


def _keys_of(state: State) -> frozenset[PublicKey]:
    match state:
        case Connecting() | Connected():
            return frozenset(each.server.public_key for each in state.course.network.exits)
        case Blocked() if state.course is not None:
            return frozenset(each.server.public_key for each in state.course.network.exits)
        case _:
            return frozenset()


def _leftovers(remembered: Remembered) -> bool:
    match remembered:
        case Wish() | UnreadableWish():
            return True
        case _:
            return remembered.touched
