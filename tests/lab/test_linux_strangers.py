"""What strangers send to this computer unasked, with real packets: as the server, or as if this were their router."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import ResolverPlace
from maikr_client.model.endpoint import Endpoint
from tests.support import linux_rules_world as rules
from tests.support import linux_world as w
from tests.support.linux_parts import apply, clear, probe
from tests.support.linux_rules_world import RulesWorld
from tests.support.linux_traffic import Question, answer_questions, answer_with_callers_address, ask
from tests.support.linux_world import World
from tests.support.strangers import heard, listen, send_as

pytestmark = pytest.mark.own_world
PORT = 6310
RESOLVER = ResolverPlace(uid=65534, port=5300)
ELSEWHERE4, ELSEWHERE6 = "203.0.113.200", "2001:db8:999::1"
"""Where nobody is: the router takes the client for the way there."""

QUICK_S = 0.3
KINDS = (socket.SOCK_DGRAM, socket.SOCK_STREAM)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    built.guest.call(answer_with_callers_address, [w.GUEST4])
    yield built
    built.client.call(clear)
    built.close()


@pytest.fixture(scope="module")
def ruled() -> Iterator[RulesWorld]:
    built = rules.build_rules_world()
    here = ["127.0.0.1", "::1", "10.99.0.1", "fd99::1", w.CLIENT4, w.CLIENT6]
    built.client.call(answer_questions, "here", here, port=RESOLVER.port)
    (link_local,) = re.findall(r"inet6 (fe80[^/]*)", built.client.run("ip -6 addr show dev eth0"))
    built.router.run(
        f"ip route add {ELSEWHERE4} via {w.CLIENT4}; ip -6 route add {ELSEWHERE6} via {link_local} dev lan0"
    )
    yield built
    built.client.call(clear)
    built.close()


def by_version(desired: DesiredNetwork, version: int) -> tuple[DesiredNetwork, str, str]:
    """By the endpoint of that IP version; the server's address, and the client's."""
    if version == 4:
        return desired, "198.51.100.10", w.CLIENT4
    exit_ = replace(desired.exits[0], endpoint=Endpoint.parse("[2001:db8:51::10]:51820"))
    return replace(desired, exits=(exit_,)), "2001:db8:51::10", w.CLIENT6


@pytest.mark.parametrize("version", [4, 6])
def test_who_claims_to_be_the_server_reaches_no_program(world: World, version: int) -> None:
    desired, server, here = by_version(world.desired, version)
    world.client.call(clear)
    world.client.call(listen, here, PORT)
    world.router.call(send_as, (server, 51820), (here, PORT), b"before")
    assert world.client.call(heard) == [b"before"]

    world.client.call(apply, desired)
    assert world.client.call(probe, desired) is not None
    world.client.call(listen, here, PORT)
    world.router.call(send_as, (server, 51820), (here, PORT), b"as the server")

    assert world.client.call(heard) == []
    assert world.client.call(probe, desired) is not None


@pytest.mark.parametrize("allow_lan", [False, True], ids=["alone", "LAN allowed"])
def test_neighbours_never_go_through_the_tunnel_and_machines_behind_this_one_do(
    world: World, *, allow_lan: bool
) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=allow_lan))
    assert world.client.call(probe, world.desired) is not None
    (link_local,) = re.findall(r"inet6 (fe80[^/]*)", world.client.run("ip -6 addr show dev eth0"))
    routes = (f"route %s {w.SITE4}/32 via {w.CLIENT4}", f"-6 route %s {w.SITE6}/128 via {link_local} dev lan0")
    world.router.run("; ".join(f"ip {route % 'add'}" for route in routes))
    try:
        seen = [
            world.router.call(ask, Question(address=address, timeout_s=QUICK_S, kind=kind))
            for address in (w.SITE4, w.SITE6)
            for kind in KINDS
        ]
    finally:
        world.router.run("; ".join(f"ip {route % 'del'}" for route in routes))

    assert seen == [None] * 4
    assert world.guest.call(ask, Question(address=w.SITE4)) == w.TUNNEL4
    assert world.guest.call(ask, Question(address=w.SITE6)) == w.TUNNEL6


@pytest.mark.parametrize("allow_lan", [False, True], ids=["alone", "LAN allowed"])
def test_neighbours_reach_what_this_computer_serves_behind_it_where_the_local_network_is_allowed(
    world: World, *, allow_lan: bool
) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=allow_lan))
    world.router.run(f"ip route add {w.GUEST4}/32 via {w.CLIENT4}")
    try:
        seen = world.router.call(ask, Question(address=w.GUEST4, timeout_s=10.0 if allow_lan else QUICK_S))
    finally:
        world.router.run(f"ip route del {w.GUEST4}/32 via {w.CLIENT4}")

    assert seen == (w.ROUTER4 if allow_lan else None)


@pytest.mark.parametrize("forwards", [False, True], ids=["host", "router"])
@pytest.mark.parametrize("allow_lan", [False, True], ids=["alone", "LAN allowed"])
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_neighbours_are_told_nothing_by_our_resolver(
    ruled: RulesWorld, kind: socket.SocketKind, *, allow_lan: bool, forwards: bool
) -> None:
    ruled.client.run(f"sysctl -qw net.ipv4.ip_forward={forwards:d} net.ipv6.conf.all.forwarding={forwards:d}")
    desired = ruled.ruled(replace(rules.steering(), resolver=RESOLVER))
    ruled.client.call(apply, replace(desired, allow_lan=allow_lan))

    asked = [(ELSEWHERE4, 53), (ELSEWHERE6, 53), (w.CLIENT4, RESOLVER.port), (w.CLIENT6, RESOLVER.port)]
    answers = {
        ruled.router.call(ask, Question(address=address, port=port, timeout_s=QUICK_S, kind=kind))
        for address, port in asked
    }

    assert "here" not in answers
    assert forwards or answers == {None}
    assert ruled.guest.call(ask, Question(address=ELSEWHERE4, port=53, kind=kind)) == "here"
    assert ruled.client.call(ask, Question(address=ELSEWHERE4, port=53, kind=kind)) == "here"
