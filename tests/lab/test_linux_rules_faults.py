"""Rules when things go wrong beside them: dead exits, foreign tunnels and routes, and very many rules."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import IPv4Network, ip_address

import pytest

from maikr_client.daemon.linux import nft_intervals
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import (
    BLOCK,
    DIRECT,
    Outcome,
    Span,
    Steering,
    Translation,
    everywhere,
    through,
)
from tests.support import linux_rules_world as w
from tests.support.lab import eventually
from tests.support.linux_hosts import HostError
from tests.support.linux_parts import apply, clear, is_loaded, start_platform, translate, translations, wait_for_change
from tests.support.linux_rules_world import RulesWorld
from tests.support.linux_traffic import Question, ask, ask_often
from tests.support.linux_world import ROUTER4

pytestmark = pytest.mark.own_world
LED = (through(1), through(2), DIRECT)
BURST = 20
KILL = "ip link delete maikr{slot}"


@pytest.fixture(scope="module")
def built() -> Iterator[RulesWorld]:
    world = w.build_rules_world()
    yield world
    world.close()


@pytest.fixture
def world(built: RulesWorld) -> Iterator[RulesWorld]:
    built.client.call(clear)
    built.client.call(start_platform)
    built.client.call(apply, ruled(built))
    for outcome in (through(0), *LED, BLOCK):
        built.client.call(translate, w.standing_for(outcome))
    yield built
    built.client.call(clear)


def ruled(world: RulesWorld) -> DesiredNetwork:
    """The second site by exit 2, too."""
    number4, number6 = int(ip_address(w.OTHER4)), int(ip_address(w.OTHER6))
    by_2 = everywhere(through(2))
    steering = replace(
        w.steering(),
        spans4=(Span(first=number4, last=number4, treatment=by_2),),
        spans6=(Span(first=number6, last=number6, treatment=by_2),),
    )
    return world.ruled(steering)


def questions(*addresses: object) -> list[Question]:
    return [
        Question(address=str(each), kind=kind) for each in addresses for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)
    ]


def all_lead_right(world: RulesWorld, *outcomes: Outcome) -> bool:
    """Names by `outcomes`, from this machine and the one behind it."""
    return all(
        host.call(ask, question) == w.caller(outcome, version)
        for outcome in outcomes
        for version, address in zip((4, 6), w.synthetic(outcome), strict=True)
        for question in questions(address)
        for host in (world.client, world.guest)
    )


def refused(world: RulesWorld, *addresses: object) -> bool:
    """Nobody gets an answer from there."""
    quick = [replace(each, timeout_s=0.15) for each in questions(*addresses)]
    return all(host.call(ask, each) is None for host in (world.client, world.guest) for each in quick)


@pytest.mark.parametrize("dead", [1, 2])
def test_a_killed_exit_blocks_its_rules_and_disturbs_no_others(world: RulesWorld, dead: int) -> None:
    before = world.in_clear_at_rest()

    world.client.run(KILL.format(slot=dead))

    assert refused(world, *w.synthetic(through(dead)))
    if dead == 2:
        assert refused(world, w.OTHER4, w.OTHER6)
    assert world.in_clear() == before
    assert all_lead_right(world, *(outcome for outcome in (through(0), *LED) if outcome != through(dead)))
    world.client.call(apply, ruled(world))
    assert all_lead_right(world, through(dead))


def test_the_witness_would_see_a_killed_exits_packets(world: RulesWorld) -> None:
    before = world.in_clear_at_rest()

    world.client.run("nft delete table inet maikr; for pref in 31900 31902; do ip rule delete pref $pref; done")
    world.client.run(KILL.format(slot=2))
    world.client.call(ask_often, [Question(address=w.OTHER4)] * BURST)

    assert eventually(lambda: world.in_clear() - before >= BURST)


def test_without_the_default_exit_rules_still_lead_by_name_and_address(world: RulesWorld) -> None:
    before = world.in_clear_at_rest()

    world.client.run(KILL.format(slot=0))

    assert refused(world, w.SITE4, w.SITE6)
    assert world.in_clear() == before
    assert all_lead_right(world, *LED)
    assert world.client.call(ask, Question(address=w.OTHER4)) == w.caller(through(2), 4)
    assert world.client.call(ask, Question(address=w.OTHER6)) == w.caller(through(2), 6)


@pytest.mark.parametrize(
    "prefixes", [("0.0.0.0/1", "128.0.0.0/1"), ("203.0.113.80/32",), ("198.18.0.0/15",), ("198.18.17.1/32",)]
)
def test_routes_pushed_by_the_local_network_move_no_ruled_packet(world: RulesWorld, prefixes: tuple[str, ...]) -> None:
    for prefix in prefixes:
        world.client.run(f"ip route add {prefix} via {ROUTER4}")
    before = world.in_clear_at_rest()

    try:
        led = all_lead_right(world, through(0), through(1), through(2))
        in_clear = world.in_clear()
        direct = world.client.call(ask, questions(w.synthetic(DIRECT)[0])[0])
    finally:
        for prefix in prefixes:
            world.client.run(f"ip route delete {prefix}")

    assert led
    assert in_clear == before
    assert direct == w.caller(DIRECT, 4)


def test_another_tunnel_that_goes_down_takes_no_rule_of_ours(world: RulesWorld) -> None:
    # what `wg-quick down` does to the rules of any tunnel
    world.client.run("ip rule add not fwmark 51820 table 51820; ip rule add table main suppress_prefixlength 0")
    rules = world.client.run("ip rule")
    for _ in range(3):
        world.client.run(
            "ip rule delete table main suppress_prefixlength 0 || true; ip rule delete table 51820 || true"
        )

    assert all_lead_right(world, through(0), *LED)
    kept = set(world.client.run("ip rule").splitlines())
    assert {
        line for line in rules.splitlines() if "51820" not in line and "suppress_prefixlength 0" not in line
    } == kept


@pytest.mark.parametrize("pref", [4611, 4620, 4625, 4626])
def test_a_lost_routing_rule_is_told_and_comes_back(world: RulesWorld, pref: int) -> None:
    before = world.client.run("ip rule")

    world.client.call(wait_for_change, f"ip rule delete pref {pref}", online=True)
    world.client.call(apply, ruled(world))

    assert sorted(world.client.run("ip rule").splitlines()) == sorted(before.splitlines())
    assert all_lead_right(world, through(0), *LED)


def many(count: int) -> Steering:
    """`count` spans of two outcomes, and after them the site's."""
    outcomes = (everywhere(through(1)), everywhere(DIRECT))
    start = int(ip_address("11.0.0.0"))
    spans = tuple(
        Span(first=start + 512 * each, last=start + 512 * each + 255, treatment=outcomes[each % 2])
        for each in range(count)
    )
    site = Span(first=int(ip_address(w.SITE4)), last=int(ip_address(w.SITE4)), treatment=everywhere(through(2)))
    return replace(w.steering(), spans4=(*spans, site))


def test_a_hundred_thousand_address_rules_are_held_and_left_alone_when_others_change(world: RulesWorld) -> None:
    steering = many(99_999)
    world.client.call(apply, world.ruled(steering))
    before = world.client.run("nft -t list maps | grep -o 'net4_[0-9a-f_]*'")

    chunk = replace(w.CHUNKS[BLOCK], prefix4=IPv4Network("198.18.200.0/24"))
    world.client.call(apply, world.ruled(replace(steering, chunks=(*steering.chunks[:-1], chunk))))

    assert world.client.call(ask, Question(address=w.SITE4)) == w.caller(through(2), 4)
    assert world.client.run("nft -t list maps | grep -o 'net4_[0-9a-f_]*'") == before
    assert all_lead_right(world, through(1))
    assert world.client.call(is_loaded)


@pytest.mark.parametrize(
    "leftover",
    [
        "true",
        # as a daemon leaves it that is killed before it changes over
        "nft 'table inet maikr { chain refused { }; chain to_exit1 { }; }'",
        "nft 'table inet maikr { chain foreign { type filter hook output priority 0; }; }'",
    ],
)
def test_a_long_list_is_in_force_whole_from_nothing_and_from_what_was_begun(world: RulesWorld, leftover: str) -> None:
    world.client.call(clear)
    world.client.call(start_platform)
    world.client.run(leftover)

    world.client.call(apply, world.ruled(many(3000)))
    for outcome in (through(0), *LED, BLOCK):
        world.client.call(translate, w.standing_for(outcome))

    assert world.client.call(is_loaded)
    assert world.client.call(ask, Question(address=w.SITE4)) == w.caller(through(2), 4)
    assert world.client.call(ask, Question(address=w.OTHER4)) == w.caller(through(0), 4)
    assert all_lead_right(world, through(0), *LED)
    assert refused(world, *w.synthetic(BLOCK))


def test_what_nft_is_told_and_what_the_kernel_is_told_at_once_is_the_same(world: RulesWorld) -> None:
    places = [(0, 4), (5, 9), (11, 11), (2**32 - 2, 2**32 - 1)]
    spans = tuple(Span(first=first, last=last, treatment=everywhere(through(2))) for first, last in places)
    wish = world.ruled(replace(w.steering(), spans4=spans, spans6=spans[1:]))
    listed = "for m in $(nft -t list maps | grep -o 'net[46]_[0-9a-f]*_[0-9a-f]*'); do nft list map inet maikr $m; done"

    world.client.call(apply, wish)
    made_at_once = world.client.run(listed)
    world.client.call(clear)
    world.client.call(start_platform)
    world.client.call(apply, wish)

    def untagged(text: str) -> str:
        return re.sub(r"(net[46]_[0-9a-f]+)_[0-9a-f]+", r"\1", text)

    assert untagged(world.client.run(listed)) == untagged(made_at_once)
    assert "255.255.255.254/31 : goto to_exit2" in made_at_once


def test_a_map_that_leads_nowhere_is_not_made_in_part(world: RulesWorld) -> None:
    with pytest.raises(HostError, match="No such file"):
        world.client.call(
            nft_intervals.make, "net4_bad", 4, nft_intervals.encoded([(1, 2, "refused"), (5, 6, "no")], 4)
        )

    assert "net4_bad" not in world.client.run("nft -t list maps")
    assert world.client.call(is_loaded)


def test_twenty_thousand_mappings_hold_and_survive_a_flush(world: RulesWorld) -> None:
    pairs = tuple(
        Translation(synthetic=ip_address(f"198.19.{each // 250}.{each % 250 + 1}"), real=ip_address(w.SITE4))
        for each in range(20_000)
    )

    world.client.call(translate, pairs)
    world.client.run("nft flush ruleset")
    world.client.call(apply, ruled(world))

    assert set(world.client.call(translations)) >= set(pairs)
