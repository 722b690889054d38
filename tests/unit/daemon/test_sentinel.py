"""The sentinel and the daemon's checks on senses of paper."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from maikr_client.daemon.checkup import Checkup
from maikr_client.daemon.machine.events import Event, Leaking
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.daemon.sensors import DISCARD, Part, Sensors, Touch
from maikr_client.daemon.sentinel import LOOK_S, Sentinel
from maikr_client.errors import Failed
from maikr_client.model.health import CheckKind, Verdict
from maikr_client.model.plan import TunnelIdentity
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import TunnelState
from tests.support.daemon_core import daemon, wall_clock
from tests.support.plans import AMSTERDAM, IDENTITY, exit_in, plan
from tests.support.platform import FakeMachine
from tests.support.virtual_time import in_virtual_time, until

DESIRED = DesiredNetwork(identity=IDENTITY, exits=(exit_in(0, AMSTERDAM),), default_slot=0, allow_lan=False)
VPN = Problem.of(ProblemCode.OTHER_VPN, device="tun7")
STRICT = Problem.of(ProblemCode.FIREWALL_IN_THE_WAY, program="nftables table strict", what="tunnel")


@dataclass(slots=True)
class Senses:
    """What there is to be seen, and a network that is `settled` or not; all four sensors in one. `looking` is awaited
    by each look for firewalls; a table that is `torn` goes while test packets are under way.
    """

    settled: DesiredNetwork | None = DESIRED
    sought: DesiredNetwork | None = DESIRED
    guarded: bool = True
    loaded: bool = True
    torn: bool = False
    out: set[int] = field(default_factory=set)
    mute: set[int] = field(default_factory=set)
    names: bool = True
    others: tuple[Problem, ...] = ()
    blocking: tuple[Problem, ...] = ()
    unreadable: bool = False
    looking: Callable[[], Awaitable[None]] | None = None
    broken: bool = False
    tries: int = 0
    told: list[Event] = field(default_factory=list)

    def again(self) -> None:
        raise AssertionError

    async def is_loaded(self) -> bool:
        return self.loaded and not (self.torn and self.tries)

    async def apply(self, desired: DesiredNetwork) -> None:
        raise AssertionError

    async def drain(self) -> None:
        raise AssertionError

    async def clear(self) -> None:
        raise AssertionError

    async def escapes(self, version: int, port: int = DISCARD) -> bool | None:
        self.tries += 1
        if self.broken:
            raise OSError
        return version in self.out and port == DISCARD

    async def reaches(self, exit_: DesiredExit, identity: TunnelIdentity, version: int) -> bool | None:
        return version not in self.mute

    async def names_answered(self) -> bool:
        return self.names

    async def other_vpns(self) -> tuple[Problem, ...]:
        return self.others

    async def firewalls(self, desired: DesiredNetwork) -> tuple[Problem, ...]:
        if self.unreadable:
            raise Failed(ProblemCode.COMMAND_FAILED, tool="nft", why="")
        seen = self.blocking
        if self.looking is not None:
            await self.looking()
        return seen

    async def missing_programs(self) -> tuple[str, ...]:
        return ("nft",) if self.broken else ()

    def free_bytes(self) -> int:
        return 10**9

    def unheard(self) -> frozenset[Part]:
        return frozenset()

    async def lost(self, desired: DesiredNetwork) -> frozenset[Part]:
        return frozenset()

    async def touches(self) -> AsyncIterator[Touch]:
        yield Touch()

    @property
    def sensors(self) -> Sensors:
        return Sensors(watch=self, surroundings=self, outside=self, requirements=self)


async def watched(senses: Senses, seconds: float) -> Sentinel:
    sentinel = Sentinel(senses.sensors, senses, senses, senses.told.append, lambda: None)
    sentinel.look_soon()
    work = asyncio.create_task(sentinel.run())
    await asyncio.sleep(seconds)
    work.cancel()
    return sentinel


def test_a_packet_that_gets_out_is_told_within_seconds_of_a_change() -> None:
    async def test() -> None:
        senses = Senses(out={6})
        sentinel = await watched(senses, 2.0)

        leak = Problem.of(ProblemCode.LEAK_SEEN, what="IPv6")
        assert senses.told == [Leaking(problem=leak)]
        assert sentinel.problem == leak

    in_virtual_time(test)


def test_without_a_change_it_looks_each_half_minute_and_no_more() -> None:
    async def test() -> None:
        senses = Senses()
        sentinel = await watched(senses, 10 * LOOK_S)

        assert senses.told == []
        assert sentinel.problem is None
        assert 2 * 9 <= senses.tries <= 2 * 11

    in_virtual_time(test)


def test_a_network_that_is_not_in_place_raises_no_alarm() -> None:
    async def test() -> None:
        unsettled = Senses(settled=None, out={4, 6}, mute={6}, names=False)
        repaired = Senses(loaded=False, out={4, 6}, mute={6}, names=False)

        for senses in (unsettled, repaired):
            assert (await watched(senses, 5 * LOOK_S)).problem is None
            assert (senses.told, senses.tries) == ([], 0)

    in_virtual_time(test)


def test_what_gets_out_while_the_firewall_is_being_put_back_raises_no_alarm() -> None:
    async def test() -> None:
        senses = Senses(torn=True, out={4, 6})

        assert (await watched(senses, 5 * LOOK_S)).problem is None
        assert senses.told == []
        assert senses.tries > 0

    in_virtual_time(test)


def test_a_sense_that_fails_is_no_leak_and_no_end() -> None:
    async def test() -> None:
        senses = Senses(broken=True)
        await watched(senses, 5 * LOOK_S)

        assert senses.tries >= 4
        assert senses.told == []

    in_virtual_time(test)


def test_who_is_in_the_way_is_the_problem_before_what_it_causes() -> None:
    async def test() -> None:
        assert (await watched(Senses(others=(VPN,), names=False), 2 * LOOK_S)).problem == VPN
        assert (await watched(Senses(mute={6}), 2 * LOOK_S)).problem == Problem.of(
            ProblemCode.IP_VERSION_SILENT, what="IPv6"
        )

    in_virtual_time(test)


class NoMeter(Meter):
    """No device has counters."""

    def __init__(self) -> None:
        self.latest = {}

    async def read(self) -> int:
        return 0


def verdicts(senses: Senses) -> dict[CheckKind, Verdict]:
    found: dict[CheckKind, Verdict] = {}

    async def test() -> None:

        checkup = Checkup(senses.sensors, senses, senses, NoMeter(), wall_clock, lambda: frozenset({AMSTERDAM}))
        found.update({each.kind: each.verdict for each in await checkup.look()})

    in_virtual_time(test)
    return found


def test_the_doctor_finds_each_thing_that_is_wrong_and_nothing_else() -> None:
    assert verdicts(Senses(loaded=False))[CheckKind.FIREWALL] is Verdict.WRONG
    assert verdicts(Senses(out={6}))[CheckKind.IPV6_LEAK] is Verdict.WRONG
    assert verdicts(Senses(out={6}))[CheckKind.IPV4_LEAK] is Verdict.GOOD
    assert verdicts(Senses(mute={4}))[CheckKind.IPV4] is Verdict.WRONG
    assert verdicts(Senses(names=False))[CheckKind.NAMES] is Verdict.WRONG
    assert verdicts(Senses(others=(VPN,)))[CheckKind.IN_THE_WAY] is Verdict.WRONG
    assert verdicts(Senses())[CheckKind.HANDSHAKES] is Verdict.WRONG
    assert [kind for kind, verdict in verdicts(Senses()).items() if verdict is Verdict.WRONG] == [CheckKind.HANDSHAKES]


def test_a_check_that_fails_says_so_and_leaves_the_others() -> None:
    found = verdicts(Senses(broken=True))

    assert found[CheckKind.IPV4_LEAK] is found[CheckKind.NAME_LEAK] is Verdict.SKIPPED
    assert found[CheckKind.PROGRAMS] is Verdict.WRONG
    assert found[CheckKind.DISK] is Verdict.GOOD


def test_without_a_tunnel_there_is_little_to_look_at_and_nothing_wrong() -> None:
    found = verdicts(Senses(settled=None, sought=None, guarded=False, blocking=(STRICT,)))

    assert Verdict.WRONG not in found.values()
    assert found[CheckKind.IPV4_LEAK] is Verdict.SKIPPED


def test_a_firewall_is_found_while_the_network_that_it_hinders_is_not_in_place() -> None:
    assert verdicts(Senses(settled=None, blocking=(STRICT,)))[CheckKind.IN_THE_WAY] is Verdict.WRONG


class Hindered(Senses):
    """A firewall drops what exits need, and them alone."""

    async def firewalls(self, desired: DesiredNetwork) -> tuple[Problem, ...]:
        return (STRICT,) if desired.exits else ()

    async def touches(self) -> AsyncIterator[Touch]:
        await asyncio.Event().wait()
        yield Touch()


def test_a_firewall_in_the_way_is_still_told_while_all_is_blocked_until_the_next_try() -> None:
    async def test() -> None:
        blocked = replace(DESIRED, exits=(), default_slot=None)
        assert (await watched(Hindered(settled=blocked), 2.0)).problem == STRICT

    in_virtual_time(test)


def test_a_firewall_is_found_between_two_tries_too(tmp_path: Path) -> None:
    async def test() -> None:
        machine = FakeMachine(sensors=Hindered().sensors)
        async with daemon(machine, tmp_path) as running:
            await running.core.connect(plan())
            for state in (TunnelState.CONNECTING, TunnelState.BLOCKED) * 3:
                await running.until(state)
                assert CheckKind.IN_THE_WAY in {
                    each.kind for each in await running.core.check() if each.verdict is Verdict.WRONG
                }
                assert running.status.state is state
            await until(lambda: running.status.problem == STRICT)
            await running.core.disconnect()
            await running.until(TunnelState.DISCONNECTED)
            assert Verdict.WRONG not in {each.verdict for each in await running.core.check()}

    in_virtual_time(test)


def test_a_ruleset_that_can_not_be_shown_is_not_called_well_and_hides_no_vpn() -> None:
    assert verdicts(Senses(unreadable=True))[CheckKind.IN_THE_WAY] is Verdict.SKIPPED
    assert verdicts(Senses(unreadable=True, others=(VPN,)))[CheckKind.IN_THE_WAY] is Verdict.WRONG

    async def test() -> None:
        assert (await watched(Senses(unreadable=True, others=(VPN,)), 2 * LOOK_S)).problem == VPN
        assert (await watched(Senses(unreadable=True, out={6}), 2.0)).leaking

    in_virtual_time(test)


def test_nobody_is_told_what_was_seen_before_they_asked() -> None:
    async def test() -> None:
        senses = Senses()
        checkup = Checkup(senses.sensors, senses, senses, NoMeter(), wall_clock, lambda: frozenset({AMSTERDAM}))

        async def is_blocked() -> bool:
            found = {each.kind: each.verdict for each in await checkup.look()}
            return found[CheckKind.IN_THE_WAY] is Verdict.WRONG

        assert not await is_blocked()
        senses.blocking = (STRICT,)
        assert await is_blocked()

        senses.looking, senses.blocking = partial(asyncio.sleep, 0.2), ()
        first = asyncio.create_task(is_blocked())
        await asyncio.sleep(1.1)  # it looked, and still thinks
        senses.blocking = (STRICT,)
        assert await is_blocked()
        assert not await first

    in_virtual_time(test)


def test_all_who_asked_before_a_look_began_share_it() -> None:
    async def test() -> None:
        senses = Senses()
        checkup = Checkup(senses.sensors, senses, senses, NoMeter(), wall_clock, lambda: frozenset({AMSTERDAM}))
        await checkup.look()
        one = senses.tries
        await asyncio.gather(*(checkup.look() for _ in range(50)))

        assert senses.tries == 2 * one

    in_virtual_time(test)
