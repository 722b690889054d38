"""What the local network and the machines behind this one reach, by real packets and a witness outside."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.support import linux_world as w
from tests.support.lab import eventually
from tests.support.linux_parts import apply, clear
from tests.support.linux_traffic import (
    Question,
    answer_questions,
    answer_with_callers_address,
    ask,
    ask_often,
    in_vain,
)
from tests.support.linux_world import World

pytestmark = pytest.mark.own_world


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    built.client.call(answer_with_callers_address, ["0.0.0.0", "::"])
    built.guest.call(answer_with_callers_address, [w.GUEST4])
    built.client.call(answer_questions, "stub", ["10.99.0.1", "127.0.0.53"])
    yield built
    built.close()


@pytest.fixture(autouse=True)
def _cleared(world: World) -> Iterator[None]:
    yield
    world.client.call(clear)


def test_the_local_network_is_reached_only_if_that_is_allowed(world: World) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()[1]
    world.client.call(ask_often, [in_vain(w.ROUTER4)])
    forbidden = world.seen()[1]

    world.client.call(apply, replace(world.desired, allow_lan=True))
    world.client.call(ask_often, [in_vain(w.ROUTER4)])

    assert forbidden == before
    assert eventually(lambda: world.seen()[1] > before)


def test_our_own_address_in_the_tunnel_is_never_looked_for_on_the_local_network(world: World) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    before = world.seen_at_rest()
    world.client.call(ask, in_vain(w.TUNNEL6, device="eth0"))
    after = world.seen()
    # what only looks like ours is let out, so the witness would have seen it
    world.client.call(ask, in_vain("fd64::3", device="eth0"))

    assert after == before
    assert eventually(lambda: world.seen() != before)


def test_the_local_network_gets_in_only_if_that_is_allowed(world: World) -> None:
    world.client.call(apply, world.desired)
    forbidden = world.router.call(ask, in_vain(w.CLIENT4))

    world.client.call(apply, replace(world.desired, allow_lan=True))

    assert forbidden is None
    assert world.router.call(ask, Question(address=w.CLIENT4)) == w.ROUTER4


@pytest.mark.parametrize("address", [w.TUNNEL4, w.TUNNEL6])
def test_nobody_opens_connections_out_of_the_tunnel(world: World, address: str) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    world.client.call(ask, Question(address=w.SITE4))

    assert world.server.call(ask, replace(in_vain(address), kind=socket.SOCK_STREAM)) is None


@pytest.mark.parametrize("address", [w.TUNNEL4, w.TUNNEL6])
def test_the_local_network_cannot_talk_to_the_address_in_the_tunnel(world: World, address: str) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    gateway = w.CLIENT4 if address == w.TUNNEL4 else w.CLIENT6
    world.router.run(f"ip route add {address} via {gateway}")

    answer = world.router.call(ask, replace(in_vain(address), kind=socket.SOCK_STREAM))
    world.router.run(f"ip route delete {address}")

    assert answer is None


def test_the_local_network_cannot_find_out_the_address_in_the_tunnel(world: World) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    world.router.run(f"ip route add {w.TUNNEL4} dev lan0 src {w.ROUTER4}; ip neigh flush all")

    world.router.call(ask, in_vain(w.TUNNEL4))
    neighbour = world.router.run(f"ip neigh show {w.TUNNEL4}")
    world.router.run(f"ip route delete {w.TUNNEL4} dev lan0; ip neigh flush all")

    assert "lladdr" not in neighbour


@pytest.mark.parametrize(("site", "inside"), [(w.SITE4, w.TUNNEL4), (w.SITE6, w.TUNNEL6)])
def test_a_machine_behind_this_one_goes_by_the_tunnel(world: World, site: str, inside: str) -> None:
    world.client.call(apply, world.desired)

    assert world.guest.call(ask, Question(address=site)) == inside


def test_the_local_network_reaches_machines_behind_this_one_only_if_that_is_allowed(world: World) -> None:
    world.router.run(f"ip route replace {w.GUEST4} via {w.CLIENT4}")
    world.client.call(apply, world.desired)
    forbidden = world.router.call(ask, in_vain(w.GUEST4))

    world.client.call(apply, replace(world.desired, allow_lan=True))

    assert forbidden is None
    assert world.router.call(ask, Question(address=w.GUEST4)) == w.ROUTER4


def test_a_resolver_of_this_machine_answers_the_machines_behind_it(world: World) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))

    assert world.guest.call(ask, Question(address="10.99.0.1", port=53)) == "stub"
    assert world.client.call(ask, Question(address="127.0.0.53", port=53)) == "stub"
