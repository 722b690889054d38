"""What hostile programs, networks and accidents try against Linux's parts, with real packets and a witness outside."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from ipaddress import IPv4Address

import pytest

from tests.support import linux_world as w
from tests.support.lab import eventually
from tests.support.linux_parts import apply, clear, escapes, lost
from tests.support.linux_traffic import (
    SITE_PORT,
    Question,
    answer_questions,
    answer_with_callers_address,
    ask,
    ask_often,
    in_vain,
    open_stream,
    stream_is_refused,
)
from tests.support.linux_world import World

pytestmark = pytest.mark.own_world
BURST = 20
NO_RULES = (
    "for v in 4 6; do for pref in 4610 4620 4630 4640 4650 31898 31900; do ip -$v rule delete pref $pref; done; done"
)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    built.client.call(answer_with_callers_address, ["0.0.0.0", "::"])
    built.guest.call(answer_with_callers_address, [w.GUEST4])
    yield built
    built.close()


@pytest.fixture(autouse=True)
def _cleared(world: World) -> Iterator[None]:
    yield
    world.client.call(clear)


def burst() -> list[Question]:
    return [in_vain(address) for address in (w.SITE4, w.SITE6)] * BURST


def kill_tunnel(world: World) -> None:
    world.client.run("kill -9 $(pidof wireguard-go); while ip link show maikr0 >/dev/null 2>&1; do :; done")


def test_a_killed_tunnel_leaves_nothing_in_clear(world: World) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()

    kill_tunnel(world)
    world.client.call(ask_often, burst())
    world.guest.call(ask_often, burst())

    assert world.seen() == before


def test_the_witness_would_see_a_killed_tunnel_leak_without_us(world: World) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()

    world.client.run("nft delete table inet maikr; for v in 4 6; do ip -$v rule delete pref 31900; done")
    kill_tunnel(world)
    world.client.call(ask_often, burst())

    assert eventually(lambda: world.seen()[0] - before[0] >= BURST)


@pytest.mark.parametrize("lost", ["nft delete table inet maikr", NO_RULES])
def test_either_layer_alone_holds_when_the_tunnel_is_killed(world: World, lost: str) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    before = world.seen_at_rest()

    world.client.run(lost)
    kill_tunnel(world)
    world.client.call(ask_often, burst())
    world.guest.call(ask_often, burst())

    assert world.seen() == before


def test_blocked_lets_nothing_out_and_refuses_at_once(world: World) -> None:
    world.client.call(apply, world.blocked())
    before = world.seen_at_rest()

    world.client.call(ask_often, burst())
    world.guest.call(ask_often, burst())
    stream = replace(in_vain(w.SITE4), kind=socket.SOCK_STREAM)

    assert world.client.call(ask, stream) is None
    assert world.client.call(ask, in_vain(w.ROUTER4, port=53)) is None
    assert world.seen() == before


@pytest.mark.parametrize("prefixes", [("0.0.0.0/1", "128.0.0.0/1"), ("203.0.113.0/24",), ("203.0.113.80/32",)])
def test_routes_pushed_by_the_local_network_move_nothing(world: World, prefixes: tuple[str, ...]) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()
    for prefix in prefixes:
        world.client.run(f"ip route add {prefix} via {w.ROUTER4}")

    try:
        seen = world.client.call(ask, Question(address=w.SITE4))
    finally:
        for prefix in prefixes:
            world.client.run(f"ip route delete {prefix}")

    assert seen == w.TUNNEL4
    assert world.seen() == before


def test_routes_pushed_by_router_advertisements_move_nothing(world: World) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()
    world.client.run(f"ip -6 route add 2001:db8:113::/64 via {w.ROUTER6} proto ra")

    seen = world.client.call(ask, Question(address=w.SITE6))
    world.client.run("ip -6 route delete 2001:db8:113::/64 proto ra")

    assert seen == w.TUNNEL6
    assert world.seen() == before


HOSTILE6 = (
    f"::/1 via {w.ROUTER6}; 8000::/1 via {w.ROUTER6}",
    f"2001:db8:113::/64 via {w.ROUTER6}",
    f"{w.SITE6}/128 via {w.ROUTER6}",
    f"default via {w.ROUTER6} metric 1",
)
HOSTILE4 = (f"default via {w.ROUTER4} metric 1", f"{w.SITE4}/32 via {w.ROUTER4} metric 1")


@contextmanager
def injected(world: World, routes: str) -> Iterator[None]:
    """Routes that a hostile DHCP server or router advertisement put there."""
    commands = [f"ip -{'6' if ':' in each else '4'} route {{}} {each}" for each in routes.split("; ")]
    world.client.run("; ".join(each.format("add") for each in commands))
    try:
        yield
    finally:
        world.client.run("; ".join(each.format("delete") for each in commands))


@pytest.mark.parametrize("routes", [*HOSTILE4, *HOSTILE6])
def test_injected_routes_move_no_packet_out_of_the_tunnel(world: World, routes: str) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()

    with injected(world, routes):
        seen = world.client.call(ask, Question(address=w.SITE4)), world.client.call(ask, Question(address=w.SITE6))

    assert seen == (w.TUNNEL4, w.TUNNEL6)
    assert world.seen() == before


@pytest.mark.parametrize("routes", [HOSTILE4[1], HOSTILE6[2]])
def test_the_witness_would_see_what_injected_routes_move_without_us(world: World, routes: str) -> None:
    world.client.call(apply, world.desired)
    site = w.SITE6 if ":" in routes else w.SITE4
    before = world.seen_at_rest()

    world.client.run("nft delete table inet maikr; for v in 4 6; do ip -$v rule delete pref 31900; done")
    with injected(world, routes):
        world.client.call(ask_often, [in_vain(site)] * BURST)

    assert eventually(lambda: world.seen()[0] - before[0] >= BURST)


@pytest.mark.parametrize("version", [4, 6])
def test_the_sentinels_packet_gets_out_only_where_nothing_protects(world: World, version: int) -> None:
    free = world.client.call(escapes, version)
    world.client.call(apply, world.desired)
    protected = world.client.call(escapes, version)
    world.client.call(apply, world.blocked())
    blocked = world.client.call(escapes, version)
    world.client.run("nft delete table inet maikr; for v in 4 6; do ip -$v rule delete pref 31900; done")

    assert (free, protected, blocked) == (True, False, False)
    assert world.client.call(escapes, version)


@pytest.mark.parametrize("wanted", ["desired", "blocked"])
def test_what_was_just_applied_lacks_nothing(world: World, wanted: str) -> None:
    desired = world.desired if wanted == "desired" else world.blocked()

    world.client.call(apply, desired)

    assert not world.client.call(lost, desired)


def test_the_resolver_is_reached_though_the_local_network_claims_its_address(world: World) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    world.client.run(f"ip route add 10.64.0.0/24 via {w.ROUTER4}")

    answer = world.client.call(ask, Question(address=w.ROUTER4, port=53))
    world.client.run("ip route delete 10.64.0.0/24")

    assert answer == "tunnel"


def test_a_server_that_takes_the_home_routers_address_gets_questions_for_names_only(world: World) -> None:
    (exit_,) = world.desired.exits
    posing = replace(exit_, server=replace(exit_.server, tunnel4=IPv4Address(w.ROUTER4)))
    world.server.run(f"ip addr add {w.ROUTER4}/32 dev lo")
    world.server.call(answer_with_callers_address, [w.ROUTER4])
    world.server.call(answer_questions, "tunnel", [w.ROUTER4])
    world.router.call(answer_with_callers_address, [w.ROUTER4])
    world.client.call(apply, replace(world.desired, exits=(posing,), allow_lan=True))

    assert world.client.call(ask, Question(address=w.ROUTER4)) == w.CLIENT4
    assert world.client.call(ask, Question(address=w.ROUTER4, kind=socket.SOCK_STREAM)) == "site"
    assert world.client.call(ask, Question(address=w.SITE4, port=53)) == "tunnel"
    assert world.client.call(ask, Question(address=w.SITE4)) == w.TUNNEL4


def test_a_servers_own_address_leads_into_its_tunnel_where_nobody_else_has_it(world: World) -> None:
    world.server.call(answer_with_callers_address, [w.RESOLVER4, w.RESOLVER6])
    world.client.call(apply, replace(world.desired, allow_lan=True))

    assert world.client.call(ask, Question(address=w.RESOLVER4)) == w.TUNNEL4
    assert world.client.call(ask, Question(address=w.RESOLVER6)) == w.TUNNEL6


@pytest.mark.parametrize("address", [w.SITE4, w.SITE6, "198.51.100.10"])
def test_a_program_bound_to_the_physical_device_sends_nothing(world: World, address: str) -> None:
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()
    port = 51820 if address == "198.51.100.10" else SITE_PORT

    assert world.client.call(ask, in_vain(address, port=port, device="eth0")) is None
    assert world.seen() == before


@pytest.mark.parametrize(("site", "home", "inside"), [(w.SITE4, w.CLIENT4, w.TUNNEL4), (w.SITE6, w.CLIENT6, w.TUNNEL6)])
def test_a_program_bound_to_the_home_address_goes_by_the_tunnel(
    world: World, site: str, home: str, inside: str
) -> None:
    world.client.call(apply, world.desired)

    assert world.client.call(ask, Question(address=site, source=home)) == inside


def test_a_connection_from_before_the_tunnel_is_refused_rather_than_left_hanging(world: World) -> None:
    world.client.run("nft 'add table inet other; add chain inet other c { type filter hook output priority 0; }'")
    world.client.run("nft add rule inet other c ct state new accept")
    world.client.call(open_stream, w.SITE4)
    world.client.call(apply, world.desired)
    before = world.seen_at_rest()

    refused = world.client.call(stream_is_refused)
    world.client.run("nft delete table inet other")

    assert refused
    assert world.seen() == before


@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM])
@pytest.mark.parametrize("resolver", [w.ROUTER4, w.ROUTER6, "9.9.9.9", "2620:fe::fe"])
def test_every_question_for_a_name_reaches_the_servers_resolver(
    world: World, resolver: str, kind: socket.SocketKind
) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    before = world.seen_at_rest()
    question = Question(address=resolver, port=53, kind=kind)

    assert world.client.call(ask, question) == "tunnel"
    assert world.guest.call(ask, question) == "tunnel"
    assert world.seen() == before


def test_encrypted_questions_to_the_local_network_are_refused(world: World) -> None:
    world.client.call(apply, replace(world.desired, allow_lan=True))
    before = world.seen_at_rest()

    world.client.call(ask_often, [in_vain(w.ROUTER4, port=853), in_vain(w.ROUTER6, port=853)])

    assert world.seen() == before


def test_what_spoke_through_the_tunnel_says_nothing_in_clear_once_the_network_is_given_back(world: World) -> None:
    world.client.call(apply, world.desired)
    world.client.call(open_stream, w.SITE6)
    before = world.seen_at_rest()

    world.client.call(clear)

    assert world.client.call(stream_is_refused)
    assert world.seen() == before


def test_left_open_it_would(world: World) -> None:
    world.client.call(apply, world.desired)
    world.client.call(open_stream, w.SITE6)
    before = world.seen_at_rest()

    world.client.run(f"nft delete table inet maikr; {NO_RULES}")
    kill_tunnel(world)
    world.client.call(stream_is_refused)

    assert eventually(lambda: world.seen() != before)
