"""Lockdown, the guard at boot and snooze, with real packets and a router outside that counts what leaves in clear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.wire.opening import Refused
from tests.support import daemon_commands as c
from tests.support import daemon_process as d
from tests.support.lab import eventually
from tests.support.linux_parts import clear
from tests.support.linux_traffic import Question, ask, ask_often
from tests.support.linux_world import CLIENT4, ROUTER4, ROUTER6, SITE4, SITE6, TUNNEL4, World, build_world

pytestmark = pytest.mark.own_world
CONNECTED, DISCONNECTED = TunnelState.CONNECTED, TunnelState.DISCONNECTED
SNOOZE_S = 12
"""Long enough for a busy machine to start a daemon and ask a site meanwhile."""
LINK_DOWN = "ip addr flush dev eth0; ip link set eth0 down"
LINK_UP = (
    "ip addr add 192.168.50.2/24 dev eth0; ip addr add 2001:db8:50::2/64 dev eth0 nodad; ip link set eth0 up;"
    f"ip route replace default via {ROUTER4}; ip -6 route replace default via {ROUTER6}"
)


@pytest.fixture(scope="module")
def hosts() -> Iterator[World]:
    built = build_world()
    yield built
    built.close()


@pytest.fixture
def world(hosts: World) -> Iterator[World]:
    hosts.client.call(d.start_daemon)
    yield hosts
    hosts.client.call(d.remove_every_trace)
    hosts.client.call(clear)
    hosts.client.run(LINK_UP.replace("addr add", "addr replace"))


def plan(world: World) -> TunnelPlan:
    wanted = world.desired
    return TunnelPlan(identity=wanted.identity, candidates=(wanted.exits[0].server,), allow_lan=False)


def lock(world: World) -> None:
    """Both layers hold: the firewall's, and the routing's, which comes a moment later."""
    world.client.call(d.set_lockdown, Lockdown())
    while not ((now := world.client.call(d.status)).protected and now.state is DISCONNECTED):
        pass


def site_sees(world: World) -> str | None:
    return world.client.call(ask, Question(address=SITE4))


def burst(world: World) -> None:
    questions = [Question(address=address) for address in (SITE4, SITE6, ROUTER4)] * 10
    world.client.call(ask_often, questions)
    world.guest.call(ask_often, questions)


def test_disconnected_in_lockdown_nothing_leaves_and_off_everything_does(world: World) -> None:
    assert site_sees(world) == CLIENT4
    lock(world)
    before = world.seen_at_rest()
    burst(world)
    assert world.seen() == before

    world.client.call(d.set_lockdown, None)
    world.client.call(d.wait_for, DISCONNECTED)
    assert site_sees(world) == CLIENT4
    assert "maikr" not in world.client.run("nft list ruleset; ip rule; ip link")
    assert world.client.call(d.left_behind) == [str(d.SOCKET), str(d.PIDFILE)]


def test_lockdown_holds_after_a_crash_and_after_a_stop_and_a_tunnel_is_what_gets_out(world: World) -> None:
    lock(world)
    before = world.seen_at_rest()
    world.client.call(d.kill_daemon)
    burst(world)
    world.client.call(d.start_daemon)
    burst(world)
    assert world.client.call(d.stop_daemon) == 0
    burst(world)
    assert world.seen() == before

    world.client.call(d.start_daemon)
    world.client.call(d.connect, plan(world))
    world.client.call(d.wait_for, CONNECTED)
    assert site_sees(world) == TUNNEL4
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, DISCONNECTED)
    burst(world)
    assert world.seen() == before


def test_another_programs_flush_of_the_firewall_does_not_open_a_lockdown(world: World) -> None:
    lock(world)
    before = world.seen_at_rest()
    world.client.run("nft flush ruleset")
    world.client.call(ask_often, [Question(address=SITE4), Question(address=SITE6)] * 20)
    assert world.seen()[0] == before[0]


@pytest.mark.parametrize(("locked", "wants_tunnel"), [(True, False), (True, True), (False, True)])
def test_at_boot_nothing_leaves_before_the_daemon_is_there_nor_while_it_takes_over(
    world: World, *, locked: bool, wants_tunnel: bool
) -> None:
    if locked:
        lock(world)
    if wants_tunnel:
        world.client.call(d.connect, plan(world))
        world.client.call(d.wait_for, CONNECTED)
    world.client.call(d.kill_daemon)
    world.client.call(clear)
    world.client.run(LINK_DOWN)

    world.client.call(c.guard_at_boot)
    before = world.seen_at_rest()
    world.client.call(d.start_pinging, SITE4)
    world.client.run(LINK_UP)
    burst(world)
    world.client.call(d.start_daemon)
    world.client.call(d.wait_for, CONNECTED if wants_tunnel else DISCONNECTED)
    burst(world)

    assert world.seen() == before


def test_the_witness_would_see_a_boot_after_a_disconnect(world: World) -> None:
    world.client.call(d.connect, plan(world))
    world.client.call(d.wait_for, CONNECTED)
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, DISCONNECTED)
    world.client.call(d.kill_daemon)
    world.client.run(LINK_DOWN)
    world.client.call(c.guard_at_boot)
    before = world.seen_at_rest()

    world.client.run(LINK_UP)
    burst(world)

    assert eventually(lambda: world.seen()[0] - before[0] >= 20)


def test_snooze_lets_all_out_and_returns_by_itself_though_the_daemon_is_killed(world: World) -> None:
    world.client.call(d.connect, plan(world))
    world.client.call(d.wait_for, CONNECTED)
    world.client.call(d.snooze, SNOOZE_S)
    world.client.call(d.wait_for, DISCONNECTED)
    assert site_sees(world) == CLIENT4

    world.client.call(d.kill_daemon)
    world.client.call(d.start_daemon)
    assert world.client.call(d.wait_for, DISCONNECTED).snoozed_until is not None
    assert site_sees(world) == CLIENT4
    world.client.call(d.wait_for, CONNECTED)
    assert site_sees(world) == TUNNEL4


def test_under_lockdown_nobody_snoozes_by_accident(world: World) -> None:
    lock(world)
    before = world.seen_at_rest()
    refused = world.client.call(d.snooze, 2)
    assert isinstance(refused, Refused)
    assert refused.problem.code is ProblemCode.LOCKED_DOWN
    burst(world)
    assert world.seen() == before

    world.client.call(d.snooze, SNOOZE_S, despite_lockdown=True)
    while world.client.call(d.status).protected:
        pass
    world.client.call(d.wait_for, DISCONNECTED)
    assert site_sees(world) == CLIENT4
    while not world.client.call(d.status).protected:
        pass
    before = world.seen_at_rest()
    burst(world)
    assert world.seen() == before
