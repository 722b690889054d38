"""From a wish to a tunnel, as a conversation."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from maikr_client.daemon.machine.commands import ApplyNetwork, ClearNetwork, Probe, StartDeadline, StopDeadline
from maikr_client.daemon.machine.events import (
    Answered,
    Applied,
    ApplyFailed,
    Cleared,
    ClearFailed,
    Connect,
    Deadline,
    Disconnect,
    Guarded,
    HandshakeSeen,
    NetworkChanged,
    TunnelsReady,
)
from maikr_client.daemon.machine.moves import apply_lockdown
from maikr_client.daemon.machine.nobody import blocked_for_nobody
from maikr_client.daemon.machine.states import (
    Blocked,
    Connected,
    Connecting,
    Disconnected,
    Disconnecting,
    ThenNothing,
)
from maikr_client.daemon.machine.step import begin
from maikr_client.daemon.machine.timing import (
    CHECK_S,
    FIREWALL_RETRY_S,
    GUARD_S,
    LAST_TRY_S,
    LONGEST_BACKOFF_S,
    SENTINEL_S,
    TEARDOWN_S,
    TRY_S,
    backoff_s,
)
from maikr_client.daemon.machine.wish import NoWish, UnreadableWish, Wish
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.conversation import Talk
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, IDENTITY, desired, exit_in, plan

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
FAILED = Problem.of(ProblemCode.COMMAND_FAILED, tool="part")


def fresh() -> Talk:
    return Talk(begin(NoWish(touched=False)))


def guarding() -> StartDeadline:
    return StartDeadline(seconds=GUARD_S)


def trying(*, last: bool = False) -> StartDeadline:
    return StartDeadline(seconds=LAST_TRY_S if last else TRY_S)


def pause(failures: int) -> StartDeadline:
    return StartDeadline(seconds=backoff_s(failures), jitter=True)


def probe() -> Probe:
    return Probe(exits=(exit_in(0, AMSTERDAM),), identity=IDENTITY)


def connected() -> Talk:
    return fresh().heard(Connect(plan=plan()), Guarded(), TunnelsReady(), Applied(), Answered(slot=0, at=NOON))


def test_connected_means_applied_and_a_packet_back() -> None:
    talk = fresh()

    assert (
        talk
        >> Connect(plan=plan())
        << ApplyNetwork(desired=desired(AMSTERDAM))
        << guarding()
        >> Guarded()
        << trying()
        >> TunnelsReady()
        << probe()
        >> Applied()
        >> Answered(slot=0, at=NOON)
        << StartDeadline(seconds=CHECK_S)
    )
    assert talk.stands_at(Connected).since == NOON


def test_a_packet_that_is_back_before_everything_is_applied_waits_for_it() -> None:
    talk = fresh().heard(Connect(plan=plan()), Guarded(), TunnelsReady(), Answered(slot=0, at=NOON))
    talk.stands_at(Connecting)

    assert talk >> Applied() << StartDeadline(seconds=CHECK_S)
    talk.stands_at(Connected)


def test_without_a_handshake_the_other_family_is_tried_then_the_next_server() -> None:
    talk = fresh()

    assert (
        talk
        >> Connect(plan=plan(AMSTERDAM, BERLIN))
        << ApplyNetwork(desired=desired(AMSTERDAM))
        << guarding()
        >> Guarded()
        << trying()
        >> Applied()
        >> Deadline()
        << ApplyNetwork(desired=desired(AMSTERDAM, v6=True))
        << trying()
        >> Applied()
        >> Deadline()
        << ApplyNetwork(desired=desired(BERLIN))
        << trying(last=True)
    )
    assert talk.stands_at(Connecting).attempt == 3


@pytest.mark.parametrize(
    ("seen", "code"), [((), ProblemCode.NO_HANDSHAKE), ((HandshakeSeen(slot=0),), ProblemCode.NO_TRAFFIC)]
)
def test_a_round_without_success_ends_blocked_and_goes_on_after_a_pause(
    seen: tuple[HandshakeSeen, ...], code: ProblemCode
) -> None:
    talk = fresh().heard(Connect(plan=plan(BERLIN)), Guarded(), Applied(), *seen)

    assert talk >> Deadline() << ApplyNetwork(desired=desired(None)) << pause(1)
    assert talk.stands_at(Blocked).cause.code is code
    assert not talk.stands_at(Blocked).protection_failed
    assert talk >> Deadline() << ApplyNetwork(desired=desired(BERLIN)) << trying(last=True)
    assert talk.stands_at(Connecting).guarded
    problem = talk.stands_at(Connecting).problem
    assert problem is not None
    assert problem.code is code


def test_pauses_between_rounds_grow_and_are_bounded() -> None:
    pauses = [backoff_s(failures) for failures in range(1, 10)]

    assert pauses == sorted(pauses)
    assert pauses[0] < pauses[1]
    assert backoff_s(1_000_000) == LONGEST_BACKOFF_S


def test_without_a_network_the_cause_is_that() -> None:
    talk = fresh().heard(Connect(plan=plan(BERLIN)), Guarded(), Applied(), NetworkChanged(online=False), Deadline())

    assert talk.stands_at(Blocked).cause.code is ProblemCode.NO_NETWORK


def test_a_network_that_is_back_is_used_at_once() -> None:
    talk = fresh().heard(Connect(plan=plan(BERLIN)), Guarded(), Applied(), Deadline())

    assert talk >> NetworkChanged(online=True) << ApplyNetwork(desired=desired(BERLIN)) << trying(last=True)
    talk.stands_at(Connecting)


def test_a_firewall_that_fails_is_said_loudly_and_tried_again_until_it_holds() -> None:
    talk = fresh().heard(Connect(plan=plan()))

    assert talk >> ApplyFailed(problem=FAILED, firewall=True) << StartDeadline(seconds=FIREWALL_RETRY_S)
    assert talk.stands_at(Blocked).protection_failed
    again = ApplyNetwork(desired=desired(None))
    assert talk >> Deadline() << again << StartDeadline(seconds=FIREWALL_RETRY_S)
    assert talk >> Guarded() << ApplyNetwork(desired=desired(AMSTERDAM)) << trying()
    assert talk.stands_at(Connecting).guarded


def test_the_time_of_a_try_begins_once_the_firewall_holds_and_only_once() -> None:
    talk = fresh().heard(Connect(plan=plan()))

    assert talk >> Guarded() << trying() >> Guarded() >> Applied()
    assert talk >> Deadline() << ApplyNetwork(desired=desired(AMSTERDAM, v6=True)) << trying(last=True)


def test_a_firewall_that_does_not_answer_in_time_has_failed() -> None:
    talk = fresh().heard(Connect(plan=plan()), Deadline())

    assert talk.stands_at(Blocked).protection_failed


def test_a_part_that_fails_blocks_and_the_next_candidate_follows() -> None:
    talk = fresh().heard(Connect(plan=plan(BERLIN, CAIRO)), Guarded())

    assert talk >> ApplyFailed(problem=FAILED, firewall=False) << ApplyNetwork(desired=desired(None)) << pause(1)
    assert talk >> Deadline() << ApplyNetwork(desired=desired(CAIRO)) << trying()


def test_the_same_wish_again_changes_nothing() -> None:
    assert fresh().heard(Connect(plan=plan())) >> Connect(plan=plan())
    assert connected() >> Connect(plan=plan())


def test_a_plan_that_differs_elsewhere_leaves_the_tunnel_up() -> None:
    talk = connected()

    assert talk >> Connect(plan=plan(exits=(BERLIN,))) << ApplyNetwork(desired=desired(AMSTERDAM, sides=(BERLIN,)))
    talk.stands_at(Connected)


def test_disconnecting_clears_and_ends_without_a_deadline() -> None:
    talk = connected()

    assert talk >> Disconnect() << ClearNetwork() << StartDeadline(seconds=TEARDOWN_S) >> Cleared() << StopDeadline()
    assert talk.state == Disconnected()


def test_a_teardown_that_fails_is_tried_until_nothing_is_left() -> None:
    talk = connected().heard(Disconnect())

    assert talk >> ClearFailed(problem=FAILED) << StartDeadline(seconds=backoff_s(1))
    assert talk.stands_at(Disconnecting).problem == FAILED
    assert talk >> Deadline() << ClearNetwork() << StartDeadline(seconds=TEARDOWN_S)


def test_a_wish_during_the_teardown_is_followed_at_once() -> None:
    talk = connected().heard(Disconnect())

    assert talk >> Connect(plan=plan()) << ApplyNetwork(desired=desired(AMSTERDAM)) << guarding()
    assert not talk.stands_at(Connecting).guarded


def test_lockdown_keeps_blocking_after_a_disconnect_and_looks_after_it() -> None:
    talk = connected()

    assert (
        talk
        >> Disconnect(lockdown=Lockdown())
        << ApplyNetwork(desired=blocked_for_nobody(), lockdown=True)
        << StartDeadline(seconds=TEARDOWN_S)
        >> Guarded()
        >> Applied()
        << StartDeadline(seconds=SENTINEL_S)
    )
    assert talk.stands_at(Disconnected).locked_down
    assert talk >> Disconnect(lockdown=Lockdown())


def test_lockdown_is_switched_without_a_tunnel() -> None:
    talk = fresh()

    assert talk >> Disconnect(lockdown=Lockdown()) << apply_lockdown(Lockdown()) << StartDeadline(seconds=TEARDOWN_S)
    talk.heard(Guarded(), Applied())
    assert talk.stands_at(Disconnected).locked_down
    assert (
        talk
        >> Disconnect(lockdown=Lockdown(allow_lan=True))
        << apply_lockdown(Lockdown(allow_lan=True))
        << StartDeadline(seconds=TEARDOWN_S)
    )
    assert talk >> Disconnect() << ClearNetwork() << StartDeadline(seconds=TEARDOWN_S)


def test_a_lockdown_during_the_teardown_is_followed_at_once() -> None:
    talk = connected().heard(Disconnect())

    assert talk >> Disconnect(lockdown=Lockdown()) << apply_lockdown(Lockdown()) << StartDeadline(seconds=TEARDOWN_S)
    assert talk.heard(Cleared()).stands_at(Disconnecting).then != ThenNothing()


def test_a_process_that_finds_a_wish_follows_it() -> None:
    assert Talk(begin(Wish(plan=plan()))) << ApplyNetwork(desired=desired(AMSTERDAM)) << guarding()


def test_a_process_that_finds_lockdown_blocks() -> None:
    talk = Talk(begin(NoWish(touched=False, lockdown=Lockdown(allow_lan=True))))

    assert talk << apply_lockdown(Lockdown(allow_lan=True)) << StartDeadline(seconds=TEARDOWN_S)


def test_a_process_that_finds_traces_without_a_wish_takes_them_back() -> None:
    assert Talk(begin(NoWish(touched=True))) << ClearNetwork() << StartDeadline(seconds=TEARDOWN_S)


def test_a_wish_that_can_not_be_read_blocks_everything_until_somebody_decides() -> None:
    talk = Talk(begin(UnreadableWish())).heard(Guarded())
    assert talk.stands_at(Blocked).cause.code is ProblemCode.PLAN_UNREADABLE
    assert not talk.stands_at(Blocked).protection_failed

    assert talk >> Disconnect() << ClearNetwork() << StartDeadline(seconds=TEARDOWN_S)
