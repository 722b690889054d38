"""Rules' outcomes as the kernel is told them, and as they are told without the kernel."""

from __future__ import annotations

import re
from dataclasses import replace
from ipaddress import IPv4Network, IPv6Network, ip_address

import pytest

from maikr_client.daemon.linux import nft_text
from maikr_client.daemon.linux.numbers import DEFAULT_FLOW, DIRECT_MARK, NAMES_TABLE, PREF_NAMES, mark_of
from maikr_client.daemon.linux.routes import wanted_routing
from maikr_client.daemon.linux.routing_values import Route, batch
from maikr_client.daemon.linux.verdicts import REFUSED, UNTOLD, Verdicts
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import (
    BLOCK,
    DIRECT,
    Chunk,
    Outcome,
    PortOutcome,
    ResolverPlace,
    Span,
    Steering,
    Translation,
    Upstream,
    checked,
    everywhere,
    through,
)
from maikr_client.errors import InvalidValue
from tests.support.linux_wishes import a_wish, an_exit

SITE = int(ip_address("203.0.113.80"))
MIXED = (
    PortOutcome(first=0, last=442, outcome=BLOCK),
    PortOutcome(first=443, last=443, outcome=through(1)),
    PortOutcome(first=444, last=65535, outcome=DIRECT),
)


def a_chunk(number: int, outcome: Outcome) -> Chunk:
    return Chunk(
        prefix4=IPv4Network(f"198.18.{number}.0/24"),
        prefix6=IPv6Network(f"2001:2:0:{number}::/64"),
        treatment=everywhere(outcome),
    )


STEERING = Steering(
    otherwise=everywhere(through(0)),
    spans4=(Span(first=SITE, last=SITE + 1, treatment=MIXED),),
    chunks=(a_chunk(1, through(1)), a_chunk(2, DIRECT), a_chunk(3, through(7))),
)
WISH = replace(a_wish(an_exit(0), an_exit(1)), steering=STEERING)


@pytest.mark.parametrize(
    ("destination", "port", "mark"),
    [
        ("198.18.1.9", 80, mark_of(1)),
        ("2001:2:0:2::9", 0, DIRECT_MARK),
        ("198.18.3.9", 80, REFUSED),
        ("198.18.9.9", 80, REFUSED),
        ("203.0.113.80", 443, mark_of(1)),
        ("203.0.113.81", 444, DIRECT_MARK),
        ("203.0.113.80", 0, REFUSED),
        ("203.0.113.82", 443, DEFAULT_FLOW),
        ("2001:db8::1", 443, DEFAULT_FLOW),
        ("192.168.1.1", 443, UNTOLD),
        ("ff02::fb", 5353, UNTOLD),
    ],
)
def test_a_connection_is_told_where_it_goes(destination: str, port: int, mark: int | None) -> None:
    assert Verdicts(WISH, STEERING).of(ip_address(destination), port) == mark


def test_pool_routes_lead_to_exits_or_on_and_end_where_an_exit_is_missing() -> None:
    routes = {(each.to, each.device, each.throw) for each in wanted_routing(WISH, 4).routes if each.table == 5351}

    assert routes == {
        ("198.18.0.0/15", None, False),
        ("198.18.1.0/24", None, False),
        ("198.18.1.0/24", "maikr1", False),
        ("198.18.2.0/24", None, True),
        ("198.18.3.0/24", None, False),
    }


def test_a_chunk_that_changes_its_way_is_never_without_a_route() -> None:
    after = replace(STEERING, chunks=(a_chunk(1, DIRECT), *STEERING.chunks[1:]))
    changes = batch(wanted_routing(WISH, 4), wanted_routing(replace(WISH, steering=after), 4))

    assert changes.splitlines() == [
        "route replace throw 198.18.1.0/24 table 5351",
        f"route delete {Route(table=5351, device=None, to='198.18.1.0/24')}",
    ]


@pytest.mark.parametrize("version", [4, 6])
def test_questions_find_a_route_while_the_default_exit_carries_none(version: int) -> None:
    questions = replace(STEERING, resolver=ResolverPlace(uid=65534, port=5300))
    blocked = replace(WISH, default_slot=None, steering=questions)
    alone = replace(a_wish(default=None), steering=questions)
    half = replace(a_wish(an_exit(0, v6=False), an_exit(1)), steering=questions)

    def ways(wish: DesiredNetwork) -> list[int | None]:
        return [rule.table for rule in wanted_routing(wish, version).rules if rule.pref == PREF_NAMES]

    always = [NAMES_TABLE] if version == 4 else []
    assert ways(blocked) == (always or [5352])
    assert ways(alone) == (always or [254])
    assert ways(half) == (always or [5353])
    assert ways(replace(WISH, steering=questions)) == always
    assert ways(replace(WISH, default_slot=None)) == []


def test_questions_need_no_exit_for_their_route_and_leave_by_it_nowhere() -> None:
    routing = wanted_routing(replace(WISH, steering=replace(STEERING, resolver=ResolverPlace(uid=65534, port=5300))), 4)

    assert [str(rule) for rule in routing.rules if rule.pref == PREF_NAMES] == [
        "pref 31899 iif lo dport 53 lookup 5349"
    ]
    assert [str(route) for route in routing.routes if route.table == NAMES_TABLE] == ["default dev lo table 5349"]


def test_no_rule_holds_a_map_or_prefixes_of_its_own() -> None:
    chains = nft_text.content(WISH, "0").chains

    short_ways = {chains["outbound"][0], chains["guard"][0]}  # what finds nothing there goes the long way
    text = "\n".join(rule for rules in chains.values() for rule in rules if rule not in short_ways)
    assert "map {" not in text
    assert not [each for each in re.findall(r"{([^}]*)}", text) if "/" in each or "*" in each]


@pytest.mark.parametrize("wish", [WISH, replace(WISH, default_slot=None), a_wish(an_exit())])
def test_what_rules_jump_to_is_declared(wish: DesiredNetwork) -> None:
    table = nft_text.content(wish, "0")
    maps = (*table.maps, *(each.as_text for each in table.made))
    targets = {word for each in maps for element in each.elements for word in [element.split()[-1]]}

    assert targets <= set(table.chains)


def test_what_stands_is_prepared_once_and_kept() -> None:
    table = nft_text.content(WISH, "0")

    assert nft_text.prepare(table, table.chains, table.map_names) == ""
    assert nft_text.lacking(table, table.map_names) == ()
    assert nft_text.tidy(table, table.chains, table.map_names) == ""


def test_treatments_cover_every_port_once() -> None:
    assert checked(MIXED) == MIXED
    for wrong in (MIXED[1:], MIXED[:2], (*MIXED, MIXED[2])):
        with pytest.raises(InvalidValue):
            checked(wrong)


def test_values_that_make_no_sense_are_refused() -> None:
    four, six = ip_address("198.18.1.1"), ip_address("2001:2:0:1::1")
    with pytest.raises(InvalidValue):
        Translation(synthetic=four, real=six)
    with pytest.raises(InvalidValue):
        Translation(synthetic=ip_address("10.0.0.1"), real=four)
    with pytest.raises(InvalidValue):
        Upstream(address=four, target=four, outcome=DIRECT)
    with pytest.raises(InvalidValue):
        a_chunk(0, DIRECT)
    with pytest.raises(InvalidValue):
        through(99)
