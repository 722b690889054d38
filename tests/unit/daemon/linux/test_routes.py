from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from ipaddress import IPv4Address
from itertools import permutations

import pytest

from maikr_client.daemon.linux.routes import wanted_routing
from maikr_client.daemon.linux.routing_values import MAIN_TABLE, Route, Routing, Rule, batch
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import BLOCK, DIRECT, PortOutcome, Steering, everywhere, through
from tests.support.linux_wishes import a_wish, an_exit

NOTHING = Routing()


def lines(before: Routing, after: Routing) -> list[str]:
    return batch(before, after).splitlines()


def test_a_tunnel_gets_its_table_before_any_rule_leads_there() -> None:
    assert lines(NOTHING, wanted_routing(a_wish(an_exit()), 4)) == [
        "route replace unreachable default metric 4278198272 table 5352",
        "route replace default dev maikr0 table 5352",
        "rule add pref 4610 fwmark 0x50000000/0xff000000 lookup 254",
        "rule add pref 4620 iif lo fwmark 0x52000000/0xff000000 lookup 5352",
        "rule add pref 4630 to 10.64.0.1/32 dport 53 lookup 5352",
        "rule add pref 4640 to 10.0.0.0/8 lookup 254 suppress_prefixlength 1",
        "rule add pref 4640 to 169.254.0.0/16 lookup 254 suppress_prefixlength 1",
        "rule add pref 4640 to 172.16.0.0/12 lookup 254 suppress_prefixlength 1",
        "rule add pref 4640 to 192.168.0.0/16 lookup 254 suppress_prefixlength 1",
        "rule add pref 4650 fwmark 0x52000000/0xff000000 lookup 5352",
        "rule add pref 31898 to 10.64.0.1/32 lookup 5352",
        "rule add pref 31900 lookup 5352",
    ]


PORTS = (
    PortOutcome(first=0, last=442, outcome=through(1)),
    PortOutcome(first=443, last=443, outcome=DIRECT),
    PortOutcome(first=444, last=65535, outcome=BLOCK),
)
TWO = a_wish(an_exit(0), an_exit(1))
WISHES = (
    None,
    a_wish(default=None),
    a_wish(an_exit()),
    a_wish(an_exit(v6=False)),
    TWO,
    replace(TWO, default_slot=1),
    replace(TWO, steering=Steering(otherwise=PORTS)),
    replace(TWO, steering=Steering(otherwise=everywhere(DIRECT))),
    replace(TWO, steering=Steering(otherwise=everywhere(through(1)))),
    replace(TWO, steering=Steering(otherwise=PORTS), default_slot=None),
)


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize(("before", "after"), list(permutations(WISHES, 2)))
def test_on_the_way_each_packet_meets_the_rule_it_met_before_or_the_one_it_will_meet(
    before: DesiredNetwork | None, after: DesiredNetwork | None, version: int
) -> None:
    ends = [NOTHING if each is None else wanted_routing(each, version) for each in (before, after)]
    rules = {str(rule): rule for end in ends for rule in end.rules}
    packets = {(rule.mark, rule.to, rule.port, rule.local) for rule in rules.values()}

    def met(packet: tuple[int | None, str, int | None, bool], there: Iterable[Rule]) -> Rule | None:
        mark, to, port, local = packet
        hits = (
            rule
            for rule in there
            if rule.mark in (None, mark) and rule.to in ("", to) and rule.port in (None, port) and local >= rule.local
        )
        return min(hits, key=lambda rule: rule.pref, default=None)

    there = list(ends[0].rules)
    for line in lines(*ends):
        what, change, text = line.split(" ", 2)
        if what == "rule":
            (there.append if change == "add" else there.remove)(rules[text])
        for packet in packets:
            assert met(packet, there) in {met(packet, end.rules) for end in ends}, (line, packet)
    assert set(there) == ends[1].rules


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize(("before", "after"), list(permutations(WISHES, 2)))
def test_on_the_way_no_rule_leads_into_an_empty_table(
    before: DesiredNetwork | None, after: DesiredNetwork | None, version: int
) -> None:
    ends = [NOTHING if each is None else wanted_routing(each, version) for each in (before, after)]
    routes = {str(route): route for end in ends for route in end.routes}
    rules = {str(rule): rule for end in ends for rule in end.rules}
    there, leading = set(ends[0].routes), set(ends[0].rules)

    for line in lines(*ends):
        what, change, text = line.split(" ", 2)
        if what == "rule":
            (leading.add if change == "add" else leading.discard)(rules[text])
        elif change == "flush":
            there = {route for route in there if route.table != int(text.removeprefix("table "))}
        else:
            (there.add if change == "replace" else there.discard)(routes[text])
        led_to = {rule.table for rule in leading} - {None, MAIN_TABLE}
        assert led_to <= {route.table for route in there}, line
    assert not {route.table for route in there} - {route.table for route in ends[1].routes}


def test_blocked_leads_nowhere() -> None:
    rules = wanted_routing(a_wish(default=None), 6).rules

    assert Rule(pref=31900, table=None) in rules
    assert str(Rule(pref=31900, table=None)) == "pref 31900 unreachable"


def test_a_family_that_the_server_has_not_is_unreachable() -> None:
    routing = wanted_routing(a_wish(an_exit(v6=False)), 6)

    assert routing.routes == {Route(table=5352, device=None)}
    assert not [rule for rule in routing.rules if rule.to.startswith("fd64::1")]


def test_a_servers_own_address_draws_only_questions_away_from_the_local_network() -> None:
    (first, *others) = sorted(
        rule.pref for rule in wanted_routing(a_wish(an_exit()), 4).rules if rule.to == "10.64.0.1/32" and not rule.port
    )
    private = {rule.pref for rule in wanted_routing(a_wish(an_exit()), 4).rules if rule.to == "10.0.0.0/8"}

    assert not others
    assert first > max(private)


def test_of_servers_with_one_address_the_default_exits_is_meant() -> None:
    routing = wanted_routing(a_wish(an_exit(0), an_exit(3), default=3), 4)

    assert {rule.table for rule in routing.rules if rule.to == "10.64.0.1/32"} == {5355}


def test_every_exit_has_a_table_and_one_is_the_default() -> None:
    routing = wanted_routing(a_wish(an_exit(0), an_exit(3), default=3), 4)

    assert {route.table for route in routing.routes} == {5352, 5355}
    assert [rule.table for rule in routing.rules if rule.pref == 31900] == [5355]


@pytest.mark.parametrize("wish", [a_wish(an_exit()), a_wish(default=None), a_wish(an_exit(), an_exit(2), default=2)])
@pytest.mark.parametrize("version", [4, 6])
def test_what_is_as_wanted_is_left_alone(wish: DesiredNetwork, version: int) -> None:
    assert lines(wanted_routing(wish, version), wanted_routing(wish, version)) == []


def test_another_default_is_added_before_the_former_goes() -> None:
    second = an_exit(1)
    exits = (an_exit(0), replace(second, server=replace(second.server, tunnel4=IPv4Address("10.64.1.1"))))

    changes = lines(wanted_routing(a_wish(*exits, default=0), 4), wanted_routing(a_wish(*exits, default=1), 4))

    assert changes == ["rule add pref 31900 lookup 5353", "rule delete pref 31900 lookup 5352"]


def test_nothing_stays_when_nothing_is_wanted() -> None:
    current = wanted_routing(a_wish(an_exit()), 4)

    changes = lines(current, NOTHING)

    assert changes[-1] == "route flush table 5352"
    assert len(changes) == len(current.rules) + 1
    assert all(line.startswith("rule delete pref ") for line in changes[:-1])


def test_a_table_with_a_stray_route_is_emptied_and_filled_again() -> None:
    wanted = wanted_routing(a_wish(an_exit()), 4)
    current = replace(wanted, routes=wanted.routes | {Route(table=5352, device="maikr0", stray=True)})

    assert lines(current, wanted) == [
        "route flush table 5352",
        "route replace unreachable default metric 4278198272 table 5352",
        "route replace default dev maikr0 table 5352",
    ]


def test_a_vanished_device_takes_its_route_only() -> None:
    wanted = wanted_routing(a_wish(an_exit()), 4)
    current = replace(wanted, routes=frozenset({Route(table=5352, device=None)}))

    assert lines(current, wanted) == ["route replace default dev maikr0 table 5352"]
