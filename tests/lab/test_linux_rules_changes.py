"""Rules while connections live: edits, new mappings, reloads under load, drain, and connections that have to end."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import IPv4Network, ip_address

import pytest

from maikr_client.daemon.steering import BLOCK, DIRECT, Outcome, Span, Translation, everywhere, through
from tests.support import linux_rules_world as w
from tests.support.linux_parts import (
    apply,
    apply_table,
    clear,
    conform,
    drain,
    drop,
    forget_connections,
    in_use,
    is_loaded,
    start_platform,
    translate,
    translate_and_ask,
    translations,
    untranslate,
)
from tests.support.linux_rules_world import RulesWorld
from tests.support.linux_traffic import (
    Question,
    ask,
    ask_in_stream,
    open_stream,
    refusal,
    start_asking,
    stop_asking,
)
from tests.support.linux_world import CLIENT4, CLIENT6

pytestmark = pytest.mark.own_world
LED = (through(1), through(2), DIRECT)
FRESH = 400
RELOADS = 100


@pytest.fixture(scope="module")
def built() -> Iterator[RulesWorld]:
    world = w.build_rules_world()
    yield world
    world.close()


@pytest.fixture
def world(built: RulesWorld) -> Iterator[RulesWorld]:
    built.client.call(clear)
    built.client.call(forget_connections)
    built.client.call(start_platform)
    built.client.call(apply, built.ruled(w.steering()))
    for outcome in (*LED, BLOCK):
        built.client.call(translate, w.standing_for(outcome))
    yield built
    built.client.call(clear)


def stream(outcome: Outcome, version: int = 4) -> Question:
    return Question(address=str(w.synthetic(outcome)[version == 6]), kind=socket.SOCK_STREAM)


def site_by(outcome: Outcome) -> tuple[Span, ...]:
    number = int(ip_address(w.SITE4))
    return (Span(first=number, last=number, treatment=everywhere(outcome)),)


def test_the_first_packet_of_a_fresh_mapping_leaves_by_its_exit(world: RulesWorld) -> None:
    numbers = [(LED[each % 3], each // 3 + 2) for each in range(FRESH)]
    pairs = tuple(
        Translation(synthetic=w.synthetic(outcome, number)[each % 2], real=ip_address((w.SITE4, w.SITE6)[each % 2]))
        for each, (outcome, number) in enumerate(numbers)
    )

    seen = world.client.call(translate_and_ask, pairs)

    assert seen == [w.caller(outcome, (4, 6)[each % 2]) for each, (outcome, _) in enumerate(numbers)]


def test_reloads_disturb_no_connection_and_lead_none_wrongly(world: RulesWorld) -> None:
    questions = {stream(outcome): w.caller(outcome, 4) for outcome in (through(1), DIRECT)}
    questions[Question(address=w.OTHER4)] = w.caller(through(0), 4)
    world.client.call(open_stream, str(w.synthetic(through(1))[0]))
    world.client.call(start_asking, questions)

    for number in range(RELOADS):
        chunk = replace(w.CHUNKS[BLOCK], prefix4=IPv4Network(f"198.18.{100 + number}.0/24"))
        steering = replace(w.steering(), chunks=(*w.steering().chunks[:-1], chunk), spans4=site_by(LED[number % 3]))
        world.client.call(apply_table, world.ruled(steering))
    tally = world.client.call(stop_asking)

    assert (tally.wrong, tally.unanswered) == (0, 0)
    assert tally.right > RELOADS
    assert world.client.call(ask_in_stream) == w.caller(through(1), 4)
    assert world.client.call(is_loaded)


def test_a_reload_keeps_what_synthetic_addresses_stand_for(world: RulesWorld) -> None:
    before = set(world.client.call(translations))

    world.client.call(apply, world.ruled(replace(w.steering(), spans4=site_by(DIRECT))))

    assert len(before) == 8
    assert set(world.client.call(translations)) == before


@pytest.mark.parametrize(
    "loss",
    [
        "nft flush ruleset",
        "nft delete table inet maikr",
        "nft flush map inet maikr fake4",
        "nft flush map inet maikr $(nft list maps | grep -o 'net4_[0-9a-f_]*')",
        "nft flush chain inet maikr leading",
        "nft add element inet maikr $(nft list maps | grep -o 'net4_[0-9a-f_]*') '{ 203.0.113.81 : goto to_direct }'",
        "nft 'delete element inet maikr fake6 { 2001:2:0:11::1 }'",
    ],
)
def test_what_another_program_took_is_noticed_and_comes_back_whole(world: RulesWorld, loss: str) -> None:
    desired = world.ruled(replace(w.steering(), spans4=site_by(through(2))))
    world.client.call(apply, desired)
    before = set(world.client.call(translations))
    assert world.client.call(is_loaded)

    world.client.run(loss)
    assert not world.client.call(is_loaded)
    world.client.call(apply, desired)

    assert world.client.call(is_loaded)
    assert set(world.client.call(translations)) == before
    assert world.client.call(ask, stream(through(1))) == w.caller(through(1), 4)
    assert world.client.call(ask, Question(address=w.SITE4)) == w.caller(through(2), 4)
    assert world.client.call(ask, Question(address=w.OTHER4)) == w.caller(through(0), 4)


def test_mappings_of_our_own_are_no_foreign_change(world: RulesWorld) -> None:
    world.client.call(translate, w.standing_for(through(1), number=9))
    world.client.call(untranslate, w.synthetic(through(1), 9))

    assert world.client.call(is_loaded)


def test_a_new_daemon_finds_the_mappings_of_the_old_one(world: RulesWorld) -> None:
    before = set(world.client.call(translations))

    world.client.call(start_platform)
    world.client.call(apply, world.ruled(w.steering()))
    world.client.run("nft flush ruleset")
    world.client.call(apply, world.ruled(w.steering()))

    assert set(world.client.call(translations)) == before


def test_a_mapping_may_change_its_mind_and_live_connections_stay(world: RulesWorld) -> None:
    address = str(w.synthetic(through(1))[0])
    world.client.call(open_stream, address)

    world.client.call(translate, w.standing_for(through(1), w.OTHER4, w.OTHER6))
    held = {each.synthetic: str(each.real) for each in world.client.call(translations)}

    assert held[ip_address(address)] == w.OTHER4
    assert world.client.call(ask_in_stream) == w.caller(through(1), 4)
    assert world.client.call(ask, stream(through(1))) == w.caller(through(1), 4)


def test_mappings_that_another_program_changed_are_still_set_right(world: RulesWorld) -> None:
    four, six = w.synthetic(through(1))
    world.client.run(f"nft 'delete element inet maikr fake4 {{ {four} }}'")
    world.client.run(
        f"nft 'delete element inet maikr fake6 {{ {six} }}; add element inet maikr fake6 {{ {six} : ::9 }}'"
    )

    world.client.call(translate, w.standing_for(through(1), w.OTHER4, w.OTHER6))
    held = {each.synthetic: str(each.real) for each in world.client.call(translations)}

    assert (held[four], held[six]) == (w.OTHER4, w.OTHER6)


def test_an_address_that_stands_for_nothing_is_refused_at_once(world: RulesWorld) -> None:
    world.client.call(untranslate, w.synthetic(through(1)))
    before = world.in_clear_at_rest()

    for version in (4, 6):
        assert world.client.call(refusal, stream(through(1), version)) == "ECONNREFUSED"
        assert world.guest.call(ask, replace(stream(through(1), version), timeout_s=0.15)) is None
    assert world.client.call(refusal, Question(address="198.19.255.1")) != "none in time"
    assert world.in_clear() == before


@pytest.mark.parametrize("place", ["host", "container"])
def test_an_edit_ends_the_connections_that_it_leads_elsewhere_and_no_others(world: RulesWorld, place: str) -> None:
    host = world.client if place == "host" else world.guest
    edited, other = str(w.synthetic(DIRECT)[0]), str(w.synthetic(through(2))[1])
    chunks = tuple(replace(each, treatment=everywhere(through(1))) for each in (w.CHUNKS[DIRECT],))
    desired = world.ruled(replace(w.steering(), chunks=(*w.steering().chunks[:3], *chunks)))
    host.call(open_stream, other)
    host.call(open_stream, edited, kept=True)
    world.client.call(apply, desired)
    before = world.in_clear_at_rest()

    ended = world.client.call(conform, desired)

    assert ended == 1
    assert host.call(ask_in_stream, 0) == w.caller(through(2), 6)
    assert host.call(ask_in_stream, 1) in {"ECONNABORTED", "ECONNRESET", "ended"}
    assert host.call(ask, stream(DIRECT)) == w.caller(through(1), 4)
    assert world.in_clear() == before


def test_without_that_connections_stay_where_they_began(world: RulesWorld) -> None:
    world.client.call(open_stream, str(w.synthetic(DIRECT)[0]))
    chunk = replace(w.CHUNKS[DIRECT], treatment=everywhere(through(1)))

    world.client.call(apply, world.ruled(replace(w.steering(), chunks=(chunk,))))

    assert world.client.call(ask_in_stream) == w.caller(DIRECT, 4)
    assert world.client.call(ask, stream(DIRECT)) == w.caller(through(1), 4)


def test_holding_connections_against_the_rules_that_they_follow_ends_none(world: RulesWorld) -> None:
    desired = world.ruled(replace(w.steering(), spans4=site_by(through(2))))
    world.client.call(apply, desired)
    for address in (w.SITE4, w.OTHER4, w.OTHER6, *map(str, w.synthetic(DIRECT))):
        world.client.call(open_stream, address, kept=True)
        world.guest.call(open_stream, address, kept=True)

    assert world.client.call(conform, desired) == 0


def test_a_connection_can_be_ended_by_where_it_goes(world: RulesWorld) -> None:
    world.client.call(open_stream, str(w.synthetic(through(1))[0]))
    assert w.synthetic(through(1))[0] in world.client.call(in_use)

    assert world.client.call(drop, (w.CHUNKS[through(1)].prefix4,)) == 1

    assert world.client.call(ask_in_stream) == "ECONNABORTED"
    assert world.client.call(drop, (w.CHUNKS[through(1)].prefix4,)) == 0


def test_a_connection_whose_exit_is_no_more_goes_nowhere(world: RulesWorld) -> None:
    world.client.call(open_stream, str(w.synthetic(through(2))[0]))
    before = world.in_clear_at_rest()

    left = replace(world.ruled(w.steering()), exits=world.desired.exits[:2])
    world.client.call(apply, left)

    assert world.client.call(ask_in_stream) not in {w.caller(outcome, 4) for outcome in (through(0), *LED)}
    assert world.client.call(refusal, stream(through(2))) in {"EHOSTUNREACH", "ECONNREFUSED"}
    assert world.in_clear() == before


def test_after_a_drain_synthetic_addresses_lead_to_their_sites_directly(world: RulesWorld) -> None:
    world.client.call(drain)

    for outcome in LED:
        assert world.client.call(ask, stream(outcome, 4)) == CLIENT4
        assert world.client.call(ask, stream(outcome, 6)) == CLIENT6
    assert world.client.call(ask, Question(address=w.OTHER4)) == CLIENT4
    assert world.client.call(refusal, Question(address="198.18.99.1")) != "none in time"
    assert not world.client.call(is_loaded)


def test_a_new_connection_after_a_drain_goes_on_with_the_same_mappings(world: RulesWorld) -> None:
    before = set(world.client.call(translations))
    world.client.call(drain)

    world.client.call(apply, world.ruled(w.steering()))

    assert set(world.client.call(translations)) == before
    assert world.client.call(ask, stream(through(1))) == w.caller(through(1), 4)


def test_clear_after_a_drain_leaves_nothing(world: RulesWorld) -> None:
    world.client.call(drain)
    world.client.call(clear)

    assert world.client.run("nft list ruleset; ip rule | grep -v -E '^(0|32766|32767):' || true") == ""
