"""The daemon as a process, with real packets: what a router outside sees while it is killed, restarted and stopped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.wire.opening import Refused, StatusReply
from tests.support import daemon_process as d
from tests.support.linux_parts import clear
from tests.support.linux_traffic import Question, ask
from tests.support.linux_world import CLIENT4, SITE4, TUNNEL4, World, build_world

pytestmark = pytest.mark.own_world
CONNECTED, DISCONNECTED = TunnelState.CONNECTED, TunnelState.DISCONNECTED


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


def plan(world: World, *, lockdown: bool = False) -> TunnelPlan:
    wanted = world.desired
    return TunnelPlan(
        identity=wanted.identity, candidates=(wanted.exits[0].server,), allow_lan=False, lockdown=lockdown
    )


def connected(world: World, *, lockdown: bool = False) -> Status:
    world.client.call(d.connect, plan(world, lockdown=lockdown))
    return world.client.call(d.wait_for, CONNECTED)


def site_sees(world: World) -> str | None:
    return world.client.call(ask, Question(address=SITE4))


def transferred(world: World) -> tuple[int, int]:
    """Bytes that the server received and sent."""
    _, received, sent = world.server.run("wg show wgs transfer").split()
    return int(received), int(sent)


def test_a_site_sees_the_server_between_connect_and_disconnect_and_home_around(world: World) -> None:
    assert site_sees(world) == CLIENT4
    assert connected(world).protected
    assert site_sees(world) == TUNNEL4
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, DISCONNECTED)
    assert site_sees(world) == CLIENT4
    assert "maikr" not in world.client.run("nft list ruleset; ip rule; ip link")


def test_bytes_are_what_the_server_counted(world: World) -> None:
    before = transferred(world)
    connected(world)
    world.client.run(f"ping -q -c 200 -i 0.002 -s 1000 {SITE4}")
    world.client.call(d.disconnect)
    world.client.call(d.wait_for, DISCONNECTED)

    after = transferred(world)
    up, down = world.client.call(d.bytes_counted)
    assert up == pytest.approx(after[0] - before[0], rel=0.01)
    assert down == pytest.approx(after[1] - before[1], rel=0.01)


def test_killed_again_and_again_no_packet_leaves_in_clear_and_the_tunnel_lives_on(world: World) -> None:
    connected(world)
    world.client.call(d.start_pinging, SITE4)
    before = world.seen_at_rest()[0]
    for _ in range(3):
        world.client.call(d.kill_daemon)
        assert site_sees(world) == TUNNEL4
        world.client.call(d.start_daemon)
        world.client.call(d.wait_for, CONNECTED)
    assert world.seen()[0] == before


def test_killed_while_connecting_no_packet_leaves_in_clear_once_the_firewall_stands(world: World) -> None:
    world.seen_at_rest()
    world.client.call(d.connect, plan(world))
    while not world.client.call(d.status).protected:
        pass
    before = world.seen()[0]
    world.client.call(d.start_pinging, SITE4)
    world.client.call(d.kill_daemon)
    world.client.call(d.start_daemon)
    world.client.call(d.wait_for, CONNECTED)
    assert world.seen()[0] == before


def test_stopped_it_gives_the_network_back_and_leaves_no_file(world: World) -> None:
    connected(world)
    assert world.client.call(d.stop_daemon) == 0
    assert site_sees(world) == CLIENT4
    assert world.client.call(d.left_behind) == []


def test_stopped_under_lockdown_nothing_leaves_and_the_next_one_connects(world: World) -> None:
    connected(world, lockdown=True)
    before = world.seen_at_rest()[0]
    assert world.client.call(d.stop_daemon) == 0
    assert world.client.call(ask, Question(address=SITE4, timeout_s=0.2)) is None
    world.client.call(d.start_daemon)
    world.client.call(d.wait_for, CONNECTED)
    assert world.seen()[0] == before


def test_another_local_user_sees_the_state_and_may_nothing(world: World) -> None:
    connected(world)
    seen, *refused = world.client.call(d.answers_to_nobody, plan(world))
    assert isinstance(seen, StatusReply)
    assert seen.status.state is CONNECTED
    assert (seen.status.server, seen.status.exits, seen.status.exit_ip) == (None, (), None)
    assert {each.problem.code for each in refused if isinstance(each, Refused)} == {ProblemCode.NOT_PERMITTED}
    assert len(refused) == 5
    assert world.client.call(d.status).state is CONNECTED


def test_a_second_daemon_refuses_and_the_first_goes_on(world: World) -> None:
    code, said = world.client.call(d.second_daemon)
    assert code == 1
    assert "another daemon" in said
    assert world.client.call(d.status).state is DISCONNECTED


def test_what_it_says_holds_no_key_and_no_address(world: World) -> None:
    connected(world)
    world.client.call(d.stop_daemon)
    said = world.client.call(d.log)
    assert "connected" in said
    for secret in (plan(world).identity.private_key.reveal(), CLIENT4, TUNNEL4, "198.51.100.10", "uk1"):
        assert secret not in said
