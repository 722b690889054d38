"""A tunnel that is up, and what ends that."""

from __future__ import annotations

from datetime import UTC, datetime

from maikr_client.daemon.machine.commands import ApplyNetwork, Check, Probe, StartDeadline
from maikr_client.daemon.machine.events import (
    Answered,
    Applied,
    ApplyFailed,
    Checked,
    Connect,
    Deadline,
    Guarded,
    Leaking,
    NetworkChanged,
    Silent,
    TunnelsReady,
)
from maikr_client.daemon.machine.states import Blocked, Connected, Connecting
from maikr_client.daemon.machine.step import begin
from maikr_client.daemon.machine.timing import (
    CHECK_S,
    FIREWALL_RETRY_S,
    GUARD_S,
    LAST_TRY_S,
    MISSES_UNTIL_LOST,
    RECHECK_S,
    TRY_S,
)
from maikr_client.daemon.machine.wish import NoWish
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import ExitHealth
from tests.support.conversation import Talk
from tests.support.plans import AMSTERDAM, CAIRO, IDENTITY, desired, exit_in, plan

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
ALIVE = Checked(alive=frozenset({0}), firewall_loaded=True)
DEAD = Checked(alive=frozenset(), firewall_loaded=True)
CHECK = Check(exits=(exit_in(0, AMSTERDAM),), identity=IDENTITY)


def connected() -> Talk:
    talk = Talk(begin(NoWish(touched=False)))
    return talk.heard(Connect(plan=plan()), Guarded(), TunnelsReady(), Applied(), Answered(slot=0, at=NOON))


def with_side() -> Talk:
    talk = Talk(begin(NoWish(touched=False)))
    wish = Connect(plan=plan(exits=(CAIRO,)))
    return talk.heard(wish, Guarded(), TunnelsReady(), Applied(), Answered(slot=0, at=NOON), Answered(slot=1, at=NOON))


def side_health(talk: Talk) -> ExitHealth:
    talk.stands_at(Connected)
    return talk.stands_at(Connected).course.sides[0].health


def test_it_is_looked_after_regularly() -> None:
    assert connected() >> Deadline() << CHECK << StartDeadline(seconds=CHECK_S) >> ALIVE


def test_one_miss_is_looked_at_again_soon() -> None:
    assert connected() >> DEAD << StartDeadline(seconds=RECHECK_S)


def test_a_lost_tunnel_is_made_again_and_never_opened() -> None:
    talk = connected().heard(*[DEAD] * (MISSES_UNTIL_LOST - 1))

    assert talk >> DEAD << ApplyNetwork(desired=desired(AMSTERDAM)) << StartDeadline(seconds=TRY_S)
    assert talk.stands_at(Connecting).guarded
    assert talk.stands_at(Connecting).problem == Problem.of(ProblemCode.TUNNEL_LOST, server="amsterdam")


def test_a_packet_back_forgives_earlier_misses() -> None:
    talk = connected().heard(*[DEAD] * (MISSES_UNTIL_LOST - 1), ALIVE, *[DEAD] * (MISSES_UNTIL_LOST - 1))

    talk.stands_at(Connected)


def test_another_network_is_adjusted_to_and_checked_at_once() -> None:
    assert (
        connected()
        >> NetworkChanged(online=True)
        << ApplyNetwork(desired=desired(AMSTERDAM))
        << CHECK
        << StartDeadline(seconds=CHECK_S)
    )


def test_a_firewall_that_somebody_removed_is_loaded_again() -> None:
    talk = connected()

    gone = Checked(alive=frozenset({0}), firewall_loaded=False)
    assert talk >> gone << ApplyNetwork(desired=desired(AMSTERDAM))
    assert not talk.stands_at(Connected).guarded
    assert talk >> Guarded()
    assert talk.stands_at(Connected).guarded


def test_a_firewall_that_can_not_be_loaded_again_is_said_loudly() -> None:
    talk = connected()

    failed = ApplyFailed(problem=Problem.of(ProblemCode.FIREWALL_FAILED), firewall=True)
    assert talk >> failed << StartDeadline(seconds=FIREWALL_RETRY_S)
    assert talk.stands_at(Blocked).protection_failed


def test_a_further_exit_has_its_own_health() -> None:
    talk = with_side()
    assert side_health(talk) is ExitHealth.UP

    without_side = Checked(alive=frozenset({0}), firewall_loaded=True)
    talk.heard(*[without_side] * (MISSES_UNTIL_LOST - 1))
    assert side_health(talk) is ExitHealth.UP

    by_v6 = exit_in(1, CAIRO, v6=True)
    network = desired(AMSTERDAM)
    network = type(network)(
        identity=IDENTITY, exits=(*network.exits, by_v6), default_slot=0, allow_lan=network.allow_lan
    )
    assert talk >> without_side << ApplyNetwork(desired=network)
    assert side_health(talk) is ExitHealth.DOWN
    assert talk >> TunnelsReady() << Probe(exits=(by_v6,), identity=IDENTITY) >> Answered(slot=1, at=NOON)
    assert side_health(talk) is ExitHealth.UP


def test_an_exit_keeps_its_slot_when_another_goes() -> None:
    talk = Talk(begin(NoWish(touched=False))).heard(Connect(plan=plan(exits=(CAIRO, AMSTERDAM))))
    talk.heard(Connect(plan=plan(exits=(AMSTERDAM,))))

    talk.stands_at(Connecting)
    assert [side.slot for side in talk.stands_at(Connecting).course.sides] == [2]


def test_a_server_that_is_the_default_exit_too_has_one_tunnel_only() -> None:
    talk = Talk(begin(NoWish(touched=False)))

    assert (
        talk
        >> Connect(plan=plan(exits=(AMSTERDAM,)))
        << ApplyNetwork(desired=desired(AMSTERDAM))
        << StartDeadline(seconds=GUARD_S)
    )


def test_a_tunnel_that_another_network_does_not_carry_is_tried_by_the_other_endpoint_at_once() -> None:
    talk = connected().heard(NetworkChanged(online=True))

    assert talk >> DEAD << ApplyNetwork(desired=desired(AMSTERDAM, v6=True)) << StartDeadline(seconds=LAST_TRY_S)


def test_a_family_that_has_no_way_out_any_more_is_left_at_once() -> None:
    talk = connected()

    gone = NetworkChanged(online=True, versions=frozenset({6}))
    assert talk >> gone << ApplyNetwork(desired=desired(AMSTERDAM, v6=True)) << StartDeadline(seconds=LAST_TRY_S)
    assert talk.stands_at(Connecting).guarded


def test_in_the_same_network_a_dead_server_is_left_for_the_next_candidate() -> None:
    talk = Talk(begin(NoWish(touched=False))).heard(Connect(plan=plan(AMSTERDAM, CAIRO)))
    talk.heard(Guarded(), TunnelsReady(), Applied(), Answered(slot=0, at=NOON), *[DEAD] * (MISSES_UNTIL_LOST - 1))

    assert talk >> DEAD << ApplyNetwork(desired=desired(CAIRO)) << StartDeadline(seconds=TRY_S)


def test_silence_is_looked_into_once() -> None:
    silent = Silent(slots=frozenset({0}))
    talk = connected()

    assert talk >> silent << CHECK << StartDeadline(seconds=CHECK_S)
    assert talk.heard(DEAD) >> silent


LEAK = Problem.of(ProblemCode.LEAK_SEEN, what="IPv4")


def test_a_leak_blocks_and_says_so() -> None:
    talk = connected()

    assert (
        talk >> Leaking(problem=LEAK) << ApplyNetwork(desired=desired(None)) << StartDeadline(seconds=1.0, jitter=True)
    )
    assert talk.stands_at(Blocked).cause == LEAK
    assert not talk.stands_at(Blocked).protection_failed


def test_a_leak_while_blocked_is_no_protection_and_is_tried_again_soon() -> None:
    talk = connected().heard(Leaking(problem=LEAK))

    assert talk >> Leaking(problem=LEAK) << StartDeadline(seconds=FIREWALL_RETRY_S)
    assert talk.stands_at(Blocked).protection_failed
