"""The rules at work: in the kernel's steering, in the resolver, and in the synthetic addresses of names."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from maikr_client.daemon.in_force import OFF, InForce, Steering, led
from maikr_client.daemon.judging import Judging
from maikr_client.daemon.machine.commands import ApplyNetwork
from maikr_client.daemon.pools import PoolsExhausted, Wanted
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.recorder import Recorder
from maikr_client.daemon.refusals import Refusals
from maikr_client.daemon.rulebook import Compiled, Rulebook
from maikr_client.daemon.ruled_machine import Machine
from maikr_client.daemon.steer import Ground, ready_policies, steer
from maikr_client.daemon.steering import IpAddress
from maikr_client.daemon.supervisor import Orders, Supervisor, numbered
from maikr_client.daemon.translator import Translator
from maikr_client.daemon.upstreams import NameServices
from maikr_client.errors import MaikrError
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.wire.resolving import (
    Asked,
    Configure,
    Forget,
    Map,
    Mapped,
    Named,
    NameOf,
    NotMapped,
    Pair,
    ToDaemon,
)

LED_S: Final = 3.0
HOUSE_S: Final = 3600.0
_log = logging.getLogger(__name__)


class Ruling:
    """`translator` has the pools; `again` orders the network anew as it is ordered now. Needs a running loop."""

    def __init__(
        self,
        machine: Machine,
        translator: Translator,
        *,
        again: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._machine = machine
        self._translator = translator
        self._again = again
        self._supervisor = Supervisor(machine.launcher, self._hear, changed)
        self.recorder = Recorder(self._switch_recording)
        self._gently = False
        self._leads_names = asyncio.Event()
        self._now = OFF
        self._judging = Judging()
        self._refusals = Refusals()
        self._clock = asyncio.get_running_loop().time
        self._told: Configure | None = None
        self._holds_translations = False
        self._steered: DesiredNetwork | None = None
        self._gone: tuple[IpAddress, ...] = ()

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._supervisor.run())
            tasks.create_task(self._keep_house())
            if self._machine.links is not None:
                tasks.create_task(self._machine.links.watch(self._links_changed))

    def use(
        self,
        plan: TunnelPlan,
        compiled: Compiled,
        open_: Callable[[], contextlib.AbstractContextManager[tuple[int, ...]]],
        *,
        gently: bool = False,
    ) -> None:
        """From the next order on these rules are in force. `gently`: until our resolver answers names are asked for as
        they were before.
        """
        self._now = InForce(
            rulebook=compiled.rulebook, custom=plan.dns, keep_connections=plan.keep_connections, open=open_
        )
        self._gently = gently and self._steered is None and self._is_needed
        self._gone += self._translator.pools.judge(self._judging.use(compiled).judged)
        self._translator.pools.make_ready(ready_policies(compiled.rulebook))
        if self._is_needed:
            self._supervisor.prepare(https=self._now.asks_by_https)

    @property
    def _is_needed(self) -> bool:
        return self._now.is_needed or self.recorder.wanted

    @property
    def comes_gently(self) -> bool:
        """The next order is the first with rules, beside a way by which names are asked for until then."""
        return self._gently

    @property
    def rulebook(self) -> Rulebook:
        """What is in force."""
        return self._now.rulebook

    @property
    def problem(self) -> Problem | None:
        """Why names can't be asked for now."""
        return Problem.of(ProblemCode.RESOLVER_DOWN) if self._supervisor.failing else None

    @property
    def steered(self) -> DesiredNetwork | None:
        """What was last applied with rules, None without."""
        return self._steered

    def steer(self, order: ApplyNetwork) -> Steering | None:
        """`order` with the rules; None when there are none to be applied with it."""
        if order.lockdown or not self._is_needed:
            return None
        ground = Ground(
            rulebook=self._now.rulebook,
            custom=self._now.custom,
            own=self._own_services(),
            resolver=self._machine.place(),
        )
        version = self._translator.pools.version
        gently, self._gently = self._gently, False
        return Steering(
            steered=steer(order, ground, self._translator.pools.chunks),
            version=version,
            in_force=self._now,
            gently=gently,
        )

    async def guarded(self, steering: Steering) -> None:
        """The firewall is loaded: it shall know all addresses that were given. Raises Failed."""
        if not steering.gently:
            self.led()
        if not self._holds_translations:
            await self._translator.load()
            self._holds_translations = True
        gone, self._gone = self._gone, ()
        await self._translator.give_up(gone)

    @property
    def gave_addresses(self) -> bool:
        """The kernel holds synthetic addresses that programs may have been given."""
        return self._holds_translations and bool(self._translator.pools.translations)

    def ends_connections(self, steering: Steering | None) -> bool:
        """Connections that live were begun by other rules, or by exits that are gone, and are not to be kept."""
        if steering is None or self._steered is None or self._steered.steering is None:
            return False
        if steering.in_force.keep_connections:
            return False
        return led(steering.steered.desired) != led(self._steered)

    def applied(self, steering: Steering | None) -> None:
        """Everything of it is in the kernel."""
        if steering is None:
            self.ended()
            return
        self._steered = steering.steered.desired
        self._translator.layout_is(steering.version)
        self._instruct(steering)

    def led(self) -> None:
        """Questions for names are led to our resolver."""
        self._leads_names.set()
        self._supervisor.record(on=self.recorder.wanted)

    async def until_led(self) -> None:
        """Wait until names are asked for as the rules say, if that does not take too long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LED_S):
                await self._leads_names.wait()

    async def answered(self) -> None:
        """Wait until questions are answered by what was applied last; at once without a resolver."""
        if self._told is not None:
            await self._supervisor.until_confirmed(self._judging.generation)

    def ended(self) -> None:
        """No rules are in force: no resolver."""
        self._steered = None
        self._leads_names.clear()
        self._translator.layout_is(-1)
        self._supervisor.order(None)
        self._told = None

    def cleared(self) -> None:
        """The kernel holds nothing of ours."""
        self._holds_translations = False

    @property
    def translator(self) -> Translator:
        """Whose pools these are."""
        return self._translator

    def _instruct(self, steering: Steering) -> None:
        configure = steering.steered.configure
        if configure == self._told and self._judging.is_told(steering.in_force.rulebook):
            return
        self._told = configure
        generation = self._judging.told(steering.in_force.rulebook)
        orders = Orders(configure=numbered(configure, generation), open=steering.in_force.open)
        self._supervisor.order(orders)

    async def _hear(self, message: ToDaemon) -> None:
        match message:
            case Map():
                await self._supervisor.tell(await self._map(message))
            case Asked(names=names):
                self.recorder.heard(names)
            case NameOf(number=number, synthetic=synthetic):
                name = self._translator.pools.name_of(synthetic)
                await self._supervisor.tell(Named(number=number, name=name))
            case _:
                return

    async def _map(self, asked: Map) -> Mapped | NotMapped:
        try:
            wanted = [
                Wanted(real=each.real, judged=self._judging.judged(asked, each.real, each.verdicts))
                for each in asked.pairs
            ]
            pairs = await self._translator.map(asked.name, wanted)
        except (MaikrError, OSError, TimeoutError, LookupError, ValueError) as error:
            why = "no addresses left" if isinstance(error, PoolsExhausted) else type(error).__name__
            self._refusals.note(why, self._clock())
            return NotMapped(number=asked.number)
        self._refusals.look(self._clock())
        return Mapped(
            number=asked.number, pairs=tuple(Pair(real=each.real, synthetic=each.synthetic) for each in pairs)
        )

    def _switch_recording(self) -> None:
        """Without rules our resolver runs only for who records."""
        on = self.recorder.wanted
        if self._now.is_needed or (on and self._steered is not None):
            self._supervisor.record(on=on and self._leads_names.is_set())
            return
        self._gently = on
        if on:
            self._supervisor.prepare(https=self._now.asks_by_https)
        self._again()

    def _own_services(self) -> NameServices:
        links = self._machine.links
        return replace(self._machine.name_services(), links=links.links if links else ())

    def _links_changed(self) -> None:
        """What is being applied was steered by what the links knew before."""
        if self._is_needed:
            self._again()

    async def _keep_house(self) -> None:
        while True:
            await asyncio.sleep(HOUSE_S)
            self._refusals.look(self._clock())
            forgotten: list[IpAddress] = []
            try:
                await self._translator.keep_house(forgotten.extend)
            except (MaikrError, OSError) as error:
                _log.warning("names: %s", type(error).__name__)
            if forgotten:
                await self._supervisor.tell(Forget(synthetic=tuple(forgotten)))
