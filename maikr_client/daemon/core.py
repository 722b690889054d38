"""The daemon without its socket: wishes in, written down before they are followed; statuses out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from maikr_client.daemon import admission
from maikr_client.daemon.companions import companions
from maikr_client.daemon.driver import Driver
from maikr_client.daemon.explain import explain
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.lockdown_file import KeptLockdown
from maikr_client.daemon.machine.events import Connect, Disconnect
from maikr_client.daemon.machine.states import Blocked, Connected, Disconnected, Disconnecting, State
from maikr_client.daemon.machine.wish import UnreadableWish, Wish
from maikr_client.daemon.measuring import Measuring, Overheard
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import PeerProcess, Platform
from maikr_client.daemon.rule_store import RuleStore, needed
from maikr_client.daemon.rulebook import NOTHING, Compiled
from maikr_client.daemon.ruled_machine import Machine
from maikr_client.daemon.settling import until_settled
from maikr_client.daemon.snooze import BootClock, Snoozing
from maikr_client.daemon.stopping import until_disconnected
from maikr_client.daemon.store import Store
from maikr_client.daemon.syncing import Syncing
from maikr_client.daemon.turns import May, Turns, freely
from maikr_client.daemon.view import status_of
from maikr_client.daemon.wanted import first_of, keys_of, may_have_left_devices, places_of, plan_of
from maikr_client.errors import Failed
from maikr_client.model.health import Check
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, Usage
from maikr_client.wire.measuring import Measure, MeasureReply
from maikr_client.wire.replies import ExplainReply, NamesAsked, RecordingEnd
from maikr_client.wire.requests import StoreBlob


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
        boot_clock: BootClock,
    ) -> None:
        self._store = store
        self._now = now
        self._journal = Journal(store)
        self._rules = RuleStore(store.blobs)
        self._since = now()
        self._listeners: list[Callable[[], None]] = []
        self._syncing = Syncing(store)
        self._turns = Turns()
        self._storing = asyncio.Lock()
        self._platform = platform
        self._machine = machine
        self._snoozing = Snoozing(store, boot_clock, self._return)
        self._lockdown = KeptLockdown(store, self._journal.touch)
        self._owner: int | None = None
        self._measuring = Measuring(
            platform.sweeper, lambda: keys_of(self._driver.state), asyncio.get_running_loop().time
        )
        remembered, compiled = self._rules.remembered(self._journal.remembered(now()))
        if isinstance(remembered, UnreadableWish) or self._snoozing.left_s is None:
            self._snoozing.expire()
        self.meter = Meter(platform.devices, platform.traffic, store, now, leftovers=may_have_left_devices(remembered))
        self._driver = Driver(
            replace(platform, monitor=Overheard(platform.monitor, self._measuring.network_changed)),
            self.meter,
            first_of(remembered, self._lockdown.now, snoozed=self._snoozing.left_s is not None),
            now=now,
            random=random,
            changed=self._changed,
            drained=self._journal.forget_touching,
            companions=companions(platform, store, machine, now),
        )
        self._wanted: tuple[TunnelPlan, Compiled] | None = None
        if isinstance(remembered, Wish):
            self._owner = remembered.owner
        if isinstance(remembered, Wish) and compiled is not None:
            self._wanted = remembered.plan, compiled
            self._driver.ruling.use(remembered.plan, compiled, self._rules.opener(remembered.plan))

    async def run(self) -> None:
        """Follow wishes until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._driver.run())
            tasks.create_task(self._snoozing.run())

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change of state."""
        self._listeners.append(listener)

    @property
    def status(self) -> Status:
        """How far the machine is, with bytes as of the last reading."""
        driver = self._driver
        status = status_of(driver.state, self._since, self._now(), self.meter, driver.ruling, driver.warning)
        locked_down, until = self._lockdown.now is not None, self._snoozing.until(self._now())
        return driver.portal.shown(replace(status, lockdown=locked_down, snoozed_until=until))

    @property
    def state(self) -> State:
        """The machine's."""
        return self._driver.state

    @property
    def owner(self) -> int | None:
        """The user whose wish is followed; None without one."""
        return self._owner

    def usage_of(self, owner: int) -> tuple[Usage, ...]:
        """That user's totals, as of the last reading."""
        return self.meter.usage_of(owner)

    async def connect(self, plan: TunnelPlan, owner: int | None = None, may: May = freely) -> None:
        """Want `plan`, for the user `owner`. Raises Failed when it can't be true, its rules are not all here or can't
        be in force, or the disk does not take it: then all stays as it was.
        """
        admission.check(plan)
        async with self._turns.take(may):
            compiled = await self._machine.apart(lambda: self._rules.compile(plan)) if plan.blobs else NOTHING
            connected = isinstance(self._driver.state, Connected)
            if owner != self._owner:
                await self.meter.read()
            self._want(needed(plan, compiled.rulebook), compiled, owner, gently=connected)
        if connected and self._driver.ruling.comes_gently:
            # no name that is asked for after the answer to this wish is to be found by the old way
            await self._driver.ruling.until_led()

    def _want(self, plan: TunnelPlan, compiled: Compiled, owner: int | None, *, gently: bool) -> None:
        before = self._lockdown.now
        if plan.lockdown or before is not None:
            self._lockdown.keep(Lockdown(allow_lan=plan.allow_lan, coexist=plan.coexist))
        plan = replace(plan, lockdown=False)
        try:
            with self._snoozing.ending():
                self._journal.want(Wish(plan=plan, places=places_of(self._driver.state), owner=owner))
        except Failed:
            with contextlib.suppress(Failed):
                self._lockdown.keep(before)
            raise
        another, self._owner = owner != self._owner, owner
        if another:
            self._driver.ruling.recorder.end_all(RecordingEnd.DISCONNECTED)
            self._driver.checkup.forget()
        self._follow(plan, compiled, anew=another, gently=gently)
        self._store.blobs.prune(plan.blobs)
        self._syncing.soon()

    def _follow(self, plan: TunnelPlan, compiled: Compiled, *, anew: bool = False, gently: bool = False) -> None:
        self._wanted = plan, compiled
        if anew or isinstance(self._driver.state, Disconnected | Disconnecting):
            self.meter.new_session(self._owner)
        self._driver.ruling.use(plan, compiled, self._rules.opener(plan), gently=gently)
        self._driver.tell(Connect(plan=plan))

    async def disconnect(self, may: May = freely) -> None:
        """Want no tunnel. Raises Failed when that can't be written down: then all stays as it was."""
        async with self._turns.take(may):
            with self._snoozing.ending():
                self._journal.want_nothing()
            self._wanted = self._owner = None
            self._driver.checkup.forget()
            self._driver.tell(Disconnect(lockdown=self._lockdown.now))
            self._syncing.soon()

    async def snooze(self, seconds: int, *, despite_lockdown: bool, may: May = freely) -> None:
        """Want nothing protected for so long, then what is wanted now. Raises Failed: NOTHING_TO_SNOOZE, LOCKED_DOWN,
        or when it can't be written down: then all stays as it was.
        """
        async with self._turns.take(may):
            if self._wanted is None and (self._lockdown.now is None or isinstance(self._driver.state, Blocked)):
                raise Failed(ProblemCode.NOTHING_TO_SNOOZE)
            if self._lockdown.now is not None and not despite_lockdown:
                raise Failed(ProblemCode.LOCKED_DOWN)
            self._snoozing.begin(seconds)
            self._driver.tell(Disconnect())
            self._tell_listeners()
            self._syncing.soon()

    def _return(self) -> None:
        """From snooze, whatever the disk says to it: the next process finds its time over."""
        self._snoozing.expire()
        if self._wanted is not None:
            self._follow(*self._wanted)
        else:
            self._driver.tell(Disconnect(lockdown=self._lockdown.now))
        self._tell_listeners()

    async def lock_down(self, lockdown: Lockdown | None, may: May = freely) -> None:
        """Let nothing leave while no tunnel is wanted, or let it (None). Raises Failed when that can't be written
        down: then all stays as it was. What is snoozed is protected again at once by a lockdown. Returns when it is so.
        """
        async with self._turns.take(may):
            self._lockdown.keep(lockdown)
            if self._snoozing.left_s is None:
                if isinstance(self._driver.state, Disconnected | Disconnecting):
                    self._driver.tell(Disconnect(lockdown=lockdown))
            elif lockdown is not None:
                self._return()
            self._tell_listeners()
            self._syncing.soon()
        if self._snoozing.left_s is None:
            await until_settled(lambda: self._driver.state, self._listeners, locked_down=lockdown is not None)

    def missing(self, sha256s: tuple[str, ...]) -> tuple[str, ...]:
        """The blobs that are not here yet."""
        return self._store.blobs.missing(sha256s)

    async def store_blob(self, part: StoreBlob) -> None:
        """Take in a part of a blob. Raises Failed."""
        wanted = self._blobs
        async with self._storing:
            await self._machine.apart(lambda: self._store.blobs.store(part, wanted))

    @property
    def _blobs(self) -> frozenset[str]:
        return self._wanted[0].blobs if self._wanted else frozenset()

    async def open_portal(self, peer: PeerProcess) -> datetime:
        """Let that process reach the network's sign-in page, until then at the latest. Raises Failed."""
        return await self._driver.portal.open(peer)

    async def explain(self, destination: str) -> ExplainReply:
        """What is done now with connections to `destination`."""
        return await explain(destination, self._driver.ruling, self._platform.translations, self.status)

    async def check(self) -> tuple[Check, ...]:
        """Everything that can be wrong, looked at now."""
        return await self._driver.checkup.look()

    async def measure(self, wish: Measure) -> MeasureReply:
        """How long these servers take to answer outside the tunnel. Raises Failed, InvalidValue."""
        return await self._measuring.measure(wish)

    async def refresh(self) -> None:
        """Read the counters, unless that was done within the last moment."""
        await self.meter.refresh()

    def record(self, tell: Callable[[NamesAsked], None]) -> Callable[[], None]:
        """Tell which names are asked for; what is returned ends it. Raises Failed without a tunnel: then names are
        asked for without us.
        """
        if not isinstance(self._driver.state, Connected):
            raise Failed(ProblemCode.NOT_CONNECTED)
        return self._driver.ruling.recorder.begin(tell)

    def erase_usage(self, owner: int) -> None:
        """Forget that user's totals. Raises Failed."""
        self.meter.erase(owner)

    async def stop(self) -> None:
        """The administrator stops the daemon: take the tunnels down and give the network back, but under lockdown, or
        with a wish that can't be read, leave it blocked and the wish on disk.
        """
        if plan_of(self._driver.state) is None and isinstance(self._driver.state, Blocked):
            return
        with contextlib.suppress(Failed):
            self._snoozing.end()
        if self._lockdown.now is None:
            self._journal.want_nothing()
        self._driver.tell(Disconnect(lockdown=self._lockdown.now))
        await until_disconnected(lambda: self._driver.state, self.subscribe)
        await self._driver.end_drain()
        state = self._driver.state
        if not self._driver.draining and isinstance(state, Disconnected) and not state.locked_down:
            self._journal.forget_touching()
        self.meter.keep()
        self._store.sync()

    def leave(self) -> None:
        """The computer shuts down: all stays as it is, so that nothing leaves in clear, and the next boot goes on."""
        self.meter.keep()
        self._store.sync()

    def _changed(self, before: State, after: State) -> None:
        if type(before) is not type(after):
            self._since = self._now()
        self._tell_listeners()
        if isinstance(after, Disconnected | Disconnecting):
            self._driver.ruling.recorder.end_all(RecordingEnd.DISCONNECTED)
        self._journal.keep_places(before, after, self._owner)
        if isinstance(before, Disconnecting) and isinstance(after, Disconnected) and not after.locked_down:
            self._store.blobs.prune(self._blobs)
            if not self._driver.draining:
                self._journal.forget_touching()
        if type(before) is not type(after):
            self.meter.keep()

    def _tell_listeners(self) -> None:
        for listener in tuple(self._listeners):
            listener()
