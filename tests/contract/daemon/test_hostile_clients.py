"""The real daemon among real users: owners and others, and clients that mean no good. Nobody crashes it, gets more than
is theirs, or keeps others from being served.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.wire.opening import GetStatus, Refused, StatusReply
from maikr_client.wire.replies import Accepted, Reply, UsageReply
from maikr_client.wire.requests import (
    CheckUp,
    Connect,
    Disconnect,
    Explain,
    GetUsage,
    OpenPortal,
    RecordNames,
    Request,
    SetLockdown,
)
from tests.support import daemon_process as d
from tests.support import hostile_clients as h
from tests.support import local_users as u
from tests.support.linux_parts import clear
from tests.support.linux_traffic import Question, ask
from tests.support.linux_world import SITE4, TUNNEL4, World, build_world

pytestmark = pytest.mark.own_world
ALICE, BOB = "games", "mail"
PATIENCE_S = 4.5
"""Sooner than the daemon ends who does not greet, which it waits 5 s for: nobody's end was waited for."""


@pytest.fixture(scope="module")
def hosts() -> Iterator[World]:
    built = build_world()
    yield built
    built.close()


@pytest.fixture
def world(hosts: World) -> Iterator[World]:
    """A daemon that two users, who are logged in, may control."""
    hosts.client.call(d.start_daemon, (ALICE, BOB))
    for name in (ALICE, BOB):
        hosts.client.call(u.log_in, name)
    yield hosts
    hosts.client.call(h.let_go)
    hosts.client.call(u.log_everybody_off)
    hosts.client.call(d.remove_every_trace)
    hosts.client.call(clear)


def plan(world: World) -> TunnelPlan:
    wanted = world.desired
    return TunnelPlan(identity=wanted.identity, candidates=(wanted.exits[0].server,), allow_lan=False)


def answer(world: World, name: str, request: Request) -> Reply | Refused:
    return world.client.call(u.ask_as, name, request)


def refusal(world: World, name: str, request: Request) -> ProblemCode | None:
    told = answer(world, name, request)
    return told.problem.code if isinstance(told, Refused) else None


def connected_by_alice(world: World) -> None:
    assert answer(world, ALICE, Connect(plan=plan(world))) == Accepted()
    world.client.call(d.wait_for, TunnelState.CONNECTED)


def test_a_user_can_not_end_replace_or_look_into_anothers_tunnel(world: World) -> None:
    connected_by_alice(world)

    seen = answer(world, BOB, GetStatus())
    assert isinstance(seen, StatusReply)
    assert seen.status.state is TunnelState.CONNECTED
    assert seen.status.problem is not None
    assert seen.status.problem.code is ProblemCode.IN_USE_BY_OTHER
    assert (seen.status.server, seen.status.exit_ip, seen.status.exits) == (None, None, ())
    touching = (
        Disconnect(),
        Disconnect(snooze_s=60),
        Connect(plan=plan(world)),
        SetLockdown(lockdown=None),
    )
    looking = (CheckUp(), RecordNames(), Explain(destination="example.test"))
    for request in (*touching, *looking):
        assert refusal(world, BOB, request) is ProblemCode.IN_USE_BY_OTHER
    assert refusal(world, BOB, OpenPortal()) is ProblemCode.PORTAL_NOT_NEEDED
    assert answer(world, BOB, GetUsage()) == UsageReply(usage=())
    assert world.client.call(ask, Question(address=SITE4)) == TUNNEL4


def test_who_has_logged_off_can_be_followed_by_another_over_a_crash_too(world: World) -> None:
    connected_by_alice(world)
    world.client.call(d.kill_daemon)
    world.client.call(d.start_daemon, (ALICE, BOB))
    world.client.call(d.wait_for, TunnelState.CONNECTED)
    assert refusal(world, BOB, Disconnect()) is ProblemCode.IN_USE_BY_OTHER

    world.client.call(u.log_off, ALICE)

    assert answer(world, BOB, Connect(plan=plan(world))) == Accepted()
    world.client.call(u.log_in, ALICE)
    assert refusal(world, ALICE, Disconnect()) is ProblemCode.IN_USE_BY_OTHER
    usage = answer(world, ALICE, GetUsage())
    assert isinstance(usage, UsageReply)
    assert usage.usage
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, TunnelState.DISCONNECTED)
    assert answer(world, ALICE, Connect(plan=plan(world))) == Accepted()


@pytest.mark.parametrize(("as_nobody", "count"), [(True, 90), (False, 220)])
def test_nonsense_of_every_kind_is_refused_and_nothing_else_happens(
    world: World, *, as_nobody: bool, count: int
) -> None:
    """Nobody's is slowed down by its size: fewer of it take long enough."""
    connected_by_alice(world)
    before = world.client.call(h.descriptors)

    assert world.client.call(h.fuzz, 2026, count, as_nobody=as_nobody) == ""

    assert world.client.call(d.status).state is TunnelState.CONNECTED
    world.client.call(h.wait_for_descriptors, before + 1)
    assert "Traceback" not in world.client.call(d.log)


@pytest.mark.parametrize(
    ("what", "first"),
    [
        ("silent ones", b""),
        ("slow writers", h.framed(h.HELLO)[:9]),
        ("greeted ones that begin a frame", h.framed(h.HELLO) + b"\x00\x00"),
        ("readers of nothing", h.framed(h.HELLO) + 90 * h.framed(h.STATUS)),
    ],
)
def test_a_flood_of_one_user_keeps_nobody_else_waiting(world: World, what: str, first: bytes) -> None:
    kept = world.client.call(h.hold, 60, first)

    assert kept <= 32, what
    assert world.client.call(h.seconds_until_status) < PATIENCE_S, what
    connected_by_alice(world)
    assert isinstance(answer(world, BOB, GetStatus()), StatusReply)


def test_the_flood_is_over_when_its_connections_are(world: World) -> None:
    before = world.client.call(h.descriptors)
    world.client.call(h.hold, 60)
    assert world.client.call(h.descriptors) > before + 20

    world.client.call(h.let_go)

    world.client.call(h.wait_for_descriptors, before)
