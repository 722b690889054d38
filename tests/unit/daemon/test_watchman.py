"""What another program takes away, on a machine in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

from maikr_client.daemon.feud import AT_ONCE
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.sensors import Part, Touch
from maikr_client.daemon.watchman import LOOK_S, Watchman
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import daemon, reachable
from tests.support.plans import AMSTERDAM, plan
from tests.support.virtual_time import in_virtual_time, until


@dataclass(slots=True)
class Bench:
    """A network, its firewall and its watch, all in memory; what is `gone` stays so until `again`, if that `heals`."""

    desired: DesiredNetwork
    guarded: bool = True
    gone: set[Part] = field(default_factory=set)
    loaded: bool = True
    heals: bool = True
    repairs: list[float] = field(default_factory=list)
    told: asyncio.Queue[Touch] = field(default_factory=asyncio.Queue)

    @property
    def settled(self) -> DesiredNetwork | None:
        return self.desired

    @property
    def sought(self) -> DesiredNetwork | None:
        return self.desired

    def again(self) -> None:
        self.repairs.append(asyncio.get_running_loop().time())
        if self.heals:
            self.gone, self.loaded = set(), True

    async def touches(self) -> AsyncIterator[Touch]:
        while True:
            yield await self.told.get()

    async def lost(self, desired: DesiredNetwork) -> frozenset[Part]:
        assert desired is self.desired
        return frozenset(self.gone)

    def unheard(self) -> frozenset[Part]:
        return frozenset(self.gone & {Part.SWITCHES})

    async def is_loaded(self) -> bool:
        return self.loaded

    async def apply(self, desired: DesiredNetwork) -> None:
        raise AssertionError

    async def drain(self) -> None:
        raise AssertionError

    async def clear(self) -> None:
        raise AssertionError


def bench() -> Bench:
    wanted = plan()
    return Bench(desired=DesiredNetwork(identity=wanted.identity, exits=(), default_slot=None, allow_lan=False))


def test_a_lost_firewall_is_put_back_without_rules_too(tmp_path: Path) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan())
            await running.until_settled(TunnelState.CONNECTED)
            wanted = running.machine.firewall

            running.machine.firewall = None
            await asyncio.sleep(LOOK_S + 0.1)

            assert running.machine.firewall == wanted
            assert running.status.protected

    in_virtual_time(test)


def test_a_touch_is_followed_by_a_repair_at_once_and_only_if_something_is_gone() -> None:
    async def test() -> None:
        parts = bench()
        watchman = Watchman(parts, parts, parts, lambda: None)
        work = asyncio.create_task(watchman.run())
        await asyncio.sleep(0.1)

        parts.told.put_nowait(Touch(who="ip"))
        await asyncio.sleep(0.01)
        assert parts.repairs == []

        parts.gone = {Part.ROUTES}
        parts.told.put_nowait(Touch(who="ip"))
        await asyncio.sleep(0.01)
        assert len(parts.repairs) == 1
        work.cancel()

    in_virtual_time(test)


def test_nothing_is_repaired_while_nothing_is_wanted() -> None:
    async def test() -> None:
        parts = bench()
        parts.guarded, parts.loaded = False, False
        work = asyncio.create_task(Watchman(parts, parts, parts, lambda: None).run())
        await asyncio.sleep(3 * LOOK_S)

        assert parts.repairs == []
        work.cancel()

    in_virtual_time(test)


def test_in_a_feud_nothing_is_waited_for_once_both_layers_are_gone() -> None:
    async def test() -> None:
        parts = bench()
        work = asyncio.create_task(Watchman(parts, parts, parts, lambda: None).run())
        for number in range(3 * AT_ONCE):
            await asyncio.sleep(0.02)
            parts.loaded, parts.gone = False, {Part.ROUTES}
            parts.told.put_nowait(Touch(who="fiend"))
            await asyncio.sleep(0.01)
            assert len(parts.repairs) == number + 1
        work.cancel()

    in_virtual_time(test)


def test_who_fights_us_is_named_and_costs_ever_less() -> None:
    async def test() -> None:
        parts = bench()
        parts.loaded = parts.heals = False
        changes: list[None] = []
        watchman = Watchman(parts, parts, parts, lambda: changes.append(None))
        work = asyncio.create_task(watchman.run())
        for _ in range(400):
            parts.told.put_nowait(Touch(who="fiend"))
            await asyncio.sleep(0.05)

        assert AT_ONCE < len(parts.repairs) < 40
        assert watchman.problem is not None
        assert (watchman.problem.code, watchman.problem.field("program")) == (ProblemCode.PROTECTION_FOUGHT, "fiend")

        parts.heals = True
        await until(lambda: watchman.problem is None)
        assert len(changes) == 2
        work.cancel()

    in_virtual_time(test)
