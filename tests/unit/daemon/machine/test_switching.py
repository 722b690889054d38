"""From one server to another: the new tunnel answers before the old one goes, and nothing is cleared in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from maikr_client.daemon.machine.commands import ApplyNetwork, Check, Probe, StartDeadline
from maikr_client.daemon.machine.events import (
    Answered,
    Applied,
    ApplyFailed,
    Connect,
    Deadline,
    Event,
    Guarded,
    TunnelsReady,
)
from maikr_client.daemon.machine.states import Blocked, Connected, Connecting
from maikr_client.daemon.machine.step import begin
from maikr_client.daemon.machine.timing import CHECK_S, GUARD_S, LAST_TRY_S, LINGER_S, TRY_S
from maikr_client.daemon.machine.wish import NoWish, Wish
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.keys import PrivateKey
from maikr_client.model.plan import MAX_EXITS, ExitServer, TunnelIdentity, TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.conversation import Talk
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, IDENTITY, desired, exit_in, key_text, plan

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
READY = (Guarded(), TunnelsReady(), Applied())


def connected(wish: TunnelPlan | None = None) -> Talk:
    wish = wish or plan()
    talk = Talk(begin(NoWish(touched=False)))
    sides = tuple(Answered(slot=slot, at=NOON) for slot in range(len(wish.exits) + len(wish.rule_exits) + 1))
    return talk.heard(Connect(plan=wish), *READY, *sides)


def both(*exits: DesiredExit, default: int, second: int) -> DesiredNetwork:
    return DesiredNetwork(identity=IDENTITY, exits=exits, default_slot=default, second_slot=second, allow_lan=True)


def alone(slot: int, of: ExitServer) -> DesiredNetwork:
    return DesiredNetwork(identity=IDENTITY, exits=(exit_in(slot, of),), default_slot=slot, allow_lan=True)


OLD, NEW = exit_in(0, AMSTERDAM), exit_in(1, BERLIN)
OLD_CARRIES = both(NEW, OLD, default=0, second=1)
NEW_CARRIES = both(NEW, OLD, default=1, second=0)


def switched(talk: Talk, *, slot: int = 1) -> Talk:
    answered: tuple[Event, ...] = (*READY, Answered(slot=slot, at=NOON))
    return talk.heard(*answered, *READY)


def test_the_old_exit_carries_until_the_new_one_answers() -> None:
    talk = connected()

    assert talk >> Connect(plan=plan(BERLIN)) << ApplyNetwork(desired=OLD_CARRIES) << StartDeadline(seconds=LAST_TRY_S)
    assert talk.stands_at(Connecting).guarded
    assert talk >> Guarded() >> TunnelsReady() << Probe(exits=(NEW, OLD), identity=IDENTITY) >> Applied()
    assert talk.stands_at(Connecting).course.carrier == OLD


def test_then_the_new_one_carries_and_the_old_one_stays_for_answers_on_their_way() -> None:
    talk = connected().heard(Connect(plan=plan(BERLIN)), *READY)

    assert talk >> Answered(slot=1, at=NOON) << ApplyNetwork(desired=NEW_CARRIES) << StartDeadline(seconds=TRY_S)
    talk.stands_at(Connecting)
    talk.heard(Guarded(), TunnelsReady())
    assert talk >> Applied() << StartDeadline(seconds=LINGER_S)
    talk.stands_at(Connected)
    assert talk >> Deadline() << ApplyNetwork(desired=alone(1, BERLIN)) << StartDeadline(seconds=CHECK_S)


def test_the_way_back_is_the_same() -> None:
    talk = switched(connected().heard(Connect(plan=plan(BERLIN)))).heard(Deadline())

    back = both(exit_in(0, AMSTERDAM), exit_in(1, BERLIN), default=1, second=0)
    assert talk >> Connect(plan=plan()) << ApplyNetwork(desired=back) << StartDeadline(seconds=TRY_S)


def test_a_switch_taken_back_stays_where_it_was() -> None:
    talk = connected().heard(Connect(plan=plan(BERLIN)), *READY)

    assert talk >> Connect(plan=plan()) << ApplyNetwork(desired=desired(AMSTERDAM)) << StartDeadline(seconds=TRY_S)


def test_a_switch_on_its_way_may_become_another_one() -> None:
    talk = connected().heard(Connect(plan=plan(BERLIN)), *READY)

    third = both(exit_in(2, CAIRO), OLD, default=0, second=2)
    assert talk >> Connect(plan=plan(CAIRO)) << ApplyNetwork(desired=third) << StartDeadline(seconds=TRY_S)


def test_the_next_endpoint_is_tried_while_the_old_exit_carries() -> None:
    talk = connected().heard(Connect(plan=plan(CAIRO)), *READY)

    by_v6 = both(exit_in(1, CAIRO, v6=True), OLD, default=0, second=1)
    assert talk >> Deadline() << ApplyNetwork(desired=by_v6) << StartDeadline(seconds=LAST_TRY_S)


def test_a_server_that_never_answers_blocks_as_ever() -> None:
    talk = connected().heard(Connect(plan=plan(BERLIN)), *READY, Deadline())

    assert talk.stands_at(Blocked).cause.code is ProblemCode.NO_HANDSHAKE
    course = talk.stands_at(Blocked).course
    assert course is not None
    assert course.former is None


def test_an_exit_that_rules_use_already_becomes_the_default_in_its_place() -> None:
    talk = connected(plan(AMSTERDAM, exits=(BERLIN, CAIRO)))

    talk.heard(Connect(plan=plan(BERLIN, exits=(BERLIN, CAIRO))))

    network = talk.stands_at(Connecting).course.network
    assert {each.server: each.slot for each in network.exits} == {AMSTERDAM: 0, BERLIN: 1, CAIRO: 2}
    assert (network.default_slot, network.second_slot) == (0, 1)
    assert switched(talk).heard(Deadline()).stands_at(Connected).course.network.default_slot == 1


def test_the_former_default_that_rules_name_now_keeps_its_tunnel() -> None:
    talk = connected()

    talk.heard(Connect(plan=plan(BERLIN, exits=(AMSTERDAM,))))

    switched(talk).heard(Deadline())
    exits = talk.stands_at(Connected).course.network.exits
    assert {each.server: each.slot for each in exits} == {AMSTERDAM: 0, BERLIN: 1}


def test_without_a_free_place_the_old_exit_goes_first() -> None:
    many = tuple(replace(CAIRO, name=f"side-{number}") for number in range(MAX_EXITS))
    talk = connected(plan(AMSTERDAM, exits=many))

    talk.heard(Connect(plan=plan(BERLIN, exits=many)))

    network = talk.stands_at(Connecting).course.network
    assert (network.default_slot, network.second_slot) == (0, None)


def test_another_key_is_taken_in_place() -> None:
    talk = connected()
    key = PrivateKey(key_text("a newer key"))
    identity = TunnelIdentity(private_key=key, tunnel4=IDENTITY.tunnel4, tunnel6=IDENTITY.tunnel6)

    again = replace(desired(AMSTERDAM), identity=identity)
    assert talk >> Connect(plan=replace(plan(), identity=identity)) << ApplyNetwork(desired=again)
    assert talk >> TunnelsReady() << Check(exits=again.exits, identity=identity)
    assert talk >> TunnelsReady()
    talk.stands_at(Connected)


def test_a_change_over_that_fails_blocks_and_forgets_the_former_exit() -> None:
    talk = connected().heard(Connect(plan=plan(BERLIN)), *READY, Answered(slot=1, at=NOON))

    failed = ApplyFailed(problem=Problem.of(ProblemCode.COMMAND_FAILED), firewall=False)
    talk.heard(failed)

    course = talk.stands_at(Blocked).course
    assert course is not None
    assert course.former is None


def test_a_process_that_finds_a_switched_tunnel_leaves_it_where_it_is() -> None:
    switched_course = (
        switched(connected().heard(Connect(plan=plan(BERLIN)))).heard(Deadline()).stands_at(Connected).course
    )

    talk = Talk(begin(Wish(plan=plan(BERLIN), places=switched_course.places)))

    assert talk << ApplyNetwork(desired=alone(1, BERLIN)) << StartDeadline(seconds=GUARD_S)
