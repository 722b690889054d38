"""Linux's parts with real packets: what the site sees, and what a router outside sees in clear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from maikr_client.model.endpoint import Endpoint
from tests.support import linux_world as w
from tests.support.linux_parts import apply, clear, counters, probe
from tests.support.linux_traffic import Question, ask, open_stream
from tests.support.linux_world import World

pytestmark = pytest.mark.own_world
NARROW_LINK, NARROW_TUNNEL = 1400, 1328
TIMES = 8
"""What starts in the background wins a race only now and then."""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    yield built
    built.close()


@pytest.fixture(autouse=True)
def _cleared(world: World) -> Iterator[None]:
    yield
    world.client.call(clear)


def through(address: str) -> Question:
    return Question(address=address)


def test_the_site_sees_the_home_address_without_a_tunnel_and_the_witness_sees_the_packets(world: World) -> None:
    before = world.seen_at_rest()[0]

    assert world.client.call(ask, through(w.SITE4)) == w.CLIENT4
    assert world.client.call(ask, through(w.SITE6)) == w.CLIENT6
    assert world.seen()[0] - before == 2


@pytest.mark.parametrize("endpoint", ["198.51.100.10:51820", "[2001:db8:51::10]:51820"])
def test_both_families_go_through_the_tunnel_over_either(world: World, endpoint: str) -> None:
    exit_ = replace(world.desired.exits[0], endpoint=Endpoint.parse(endpoint))
    desired = replace(world.desired, exits=(exit_,))
    before = world.seen_at_rest()

    world.client.call(apply, desired)

    assert world.client.call(probe, desired) is not None
    assert world.client.call(ask, through(w.SITE4)) == w.TUNNEL4
    assert world.client.call(ask, through(w.SITE6)) == w.TUNNEL6
    assert world.seen() == before
    (counted,) = world.client.call(counters)
    assert counted.handshake_at is not None
    assert counted.bytes_up > 0
    assert counted.bytes_down > 0


def test_a_tunnel_is_as_narrow_as_the_link_from_its_first_moment_on(world: World) -> None:
    world.client.run(f"ip link set eth0 mtu {NARROW_LINK}")
    widths = []
    for _ in range(TIMES):
        world.client.call(apply, world.desired)
        widths.append(int(world.client.run("ip -o link show maikr0").split(" mtu ")[1].split()[0]))
        world.client.call(clear)
    world.client.run("ip link set eth0 mtu 1500")

    assert widths == [NARROW_TUNNEL] * TIMES


SEGMENTS = """
table inet segments {
    counter fitting { }
    counter large { }
    chain seen {
        type filter hook prerouting priority -300; policy accept;
        iifname "wgs" ip protocol tcp tcp flags & (syn | ack) == syn tcp option maxseg size <= 1380 counter name fitting
        iifname "wgs" ip protocol tcp tcp flags & (syn | ack) == syn tcp option maxseg size > 1380 counter name large
        iifname "wgs" ip6 nexthdr tcp tcp flags & (syn | ack) == syn tcp option maxseg size <= 1360 counter name fitting
        iifname "wgs" ip6 nexthdr tcp tcp flags & (syn | ack) == syn tcp option maxseg size > 1360 counter name large
    }
}
"""


def test_machines_behind_it_are_told_what_fits_into_the_tunnel(world: World) -> None:
    world.client.call(apply, world.desired)
    world.server.run("nft -f -", SEGMENTS)

    world.guest.call(open_stream, w.SITE4)
    world.guest.call(open_stream, w.SITE6)

    fitting, large = (
        int(world.server.run(f"nft list counter inet segments {name}").split("packets ")[1].split()[0])
        for name in ("fitting", "large")
    )
    world.server.run("nft delete table inet segments")
    assert fitting >= len((w.SITE4, w.SITE6))  # a busy machine repeats what is answered late
    assert large == 0
