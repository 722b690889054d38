"""Nothing that spoke through a tunnel says goodbye in clear, however the tunnel ended and whenever protection does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address

import pytest

from maikr_client.daemon.machine.moves import lockdown_network
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.model.lockdown import Lockdown
from tests.support import linux_world as w
from tests.support.lab import eventually
from tests.support.linux_parts import apply, clear, start_platform
from tests.support.linux_traffic import ask_in_stream, close_streams, open_stream
from tests.support.linux_world import World

pytestmark = pytest.mark.own_world
LOCKED_DOWN = lockdown_network(Lockdown(allow_lan=False))
ENDED = "ECONNABORTED"


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    yield built
    built.close()


@pytest.fixture(autouse=True)
def _cleared(world: World) -> Iterator[None]:
    yield
    world.client.call(close_streams)
    world.client.call(clear)


@pytest.fixture
def clear_before(world: World) -> int:
    """What the witness saw until now; a connection by each family is open through the tunnel."""
    world.client.call(apply, world.desired)
    for address in (w.SITE4, w.SITE6):
        world.client.call(open_stream, address, kept=True)
    assert said(world) == ["site", "site"]
    return world.seen_at_rest()[0]


def said(world: World) -> list[str]:
    return [world.client.call(ask_in_stream, number) for number in (0, 1)]


def blocked(desired: DesiredNetwork) -> DesiredNetwork:
    """The tunnel is wanted, and no server answers."""
    return replace(desired, exits=(), default_slot=None)


def test_without_an_end_the_witness_would_see_a_goodbye(world: World, clear_before: int) -> None:
    world.client.run("nft delete table inet maikr; ip link delete maikr0")
    world.client.run("for v in 4 6; do while ip -$v rule delete lookup 5352 2>/dev/null; do :; done; done")

    world.client.call(close_streams)

    assert eventually(lambda: world.seen()[0] > clear_before)


def test_a_tunnel_that_ends_under_lockdown_ends_what_spoke_through_it(world: World, clear_before: int) -> None:
    world.client.call(apply, LOCKED_DOWN)
    assert said(world) == [ENDED, ENDED]

    world.client.call(clear)
    world.client.call(close_streams)

    assert world.seen_at_rest()[0] == clear_before


def test_what_outlives_a_tunnel_that_is_down_ends_when_the_network_is_given_back(
    world: World, clear_before: int
) -> None:
    world.client.call(apply, blocked(world.desired))
    world.client.call(apply, world.desired)
    assert said(world) == ["site", "site"]
    world.client.call(apply, blocked(world.desired))

    world.client.call(clear)

    assert said(world) == [ENDED, ENDED]
    world.client.call(close_streams)
    assert world.seen_at_rest()[0] == clear_before


@pytest.mark.parametrize("ending", [LOCKED_DOWN, None], ids=["locked down", "given back"])
def test_a_process_that_comes_while_the_tunnel_is_down_ends_them_too(
    world: World, clear_before: int, ending: DesiredNetwork | None
) -> None:
    world.client.call(apply, blocked(world.desired))

    world.client.call(start_platform)
    if ending is not None:
        world.client.call(apply, ending)
    world.client.call(clear)

    assert said(world) == [ENDED, ENDED]
    world.client.call(close_streams)
    assert world.seen_at_rest()[0] == clear_before


def test_another_devices_addresses_end_what_spoke_from_those_before(world: World, clear_before: int) -> None:
    identity = replace(world.desired.identity, tunnel4=IPv4Address("10.64.0.9"), tunnel6=IPv6Address("fd64::9"))

    world.client.call(apply, replace(world.desired, identity=identity))

    assert said(world) == [ENDED, ENDED]
    world.client.call(close_streams)
    assert world.seen_at_rest()[0] == clear_before


def test_connections_beside_the_tunnel_are_left_alone(world: World) -> None:
    world.client.call(open_stream, w.SITE6)
    world.client.call(apply, world.desired)
    world.client.call(apply, LOCKED_DOWN)
    world.client.call(clear)

    assert world.client.call(ask_in_stream) == "site"


def test_a_plan_with_an_address_of_another_device_ends_nothing_that_speaks_from_it(world: World) -> None:
    identity = replace(world.desired.identity, tunnel4=IPv4Address(w.CLIENT4), tunnel6=IPv6Address(w.CLIENT6))
    for address in (w.SITE4, w.SITE6):
        world.client.call(open_stream, address, kept=True)
    world.client.call(apply, replace(world.desired, identity=identity))
    world.client.call(apply, LOCKED_DOWN)
    world.client.call(clear)

    assert said(world) == ["site", "site"]
