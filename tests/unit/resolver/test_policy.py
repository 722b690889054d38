"""What is done with a question."""

from __future__ import annotations

from ipaddress import ip_address

import dns.message
import pytest

from maikr_client.model.rule import Action, ActionKind, Fallback
from maikr_client.resolver import numbers as n
from maikr_client.resolver.configuration import Configuration
from maikr_client.resolver.policy import Block, Decision, Forward, Localhost, Pointer, Resolve, Say, decide
from maikr_client.resolver.question import read_query
from maikr_client.wire.resolving import Way
from tests.support.resolver_process import DEFAULT, DIRECT, VIA
from tests.support.resolver_world import HOME, OUTSIDE, TUNNEL, WORK, in_force

RULES = "ruled.test via nl\ndirect.test direct\nads.test block\nmail.test port:25 via nl\nshop.test port:443 direct\n"


def decided(now: Configuration, name: str, kind: str = "A", rdclass: str = "IN") -> Decision:
    return decide(now, read_query(dns.message.make_query(name, kind, rdclass).to_wire()))


def test_a_name_that_no_rule_holds_goes_untouched_where_the_default_leads() -> None:
    assert decided(in_force(RULES), "example.test") == Forward(upstream=TUNNEL)


@pytest.mark.parametrize("name", ["ruled.test", "www.ruled.test", "RULED.test.", "_dns.ruled.test"])
def test_a_ruled_name_is_resolved_through_its_own_exit(name: str) -> None:
    found = decided(in_force(RULES), name)

    assert found == Resolve(name=name.lower().rstrip("."), upstream=TUNNEL, ipv6=True)


def test_a_direct_name_is_asked_of_the_machines_own_resolvers() -> None:
    assert decided(in_force(RULES), "direct.test") == Resolve(name="direct.test", upstream=OUTSIDE, ipv6=True)


def test_a_blocked_name_is_asked_of_nobody() -> None:
    assert decided(in_force(RULES), "x.ads.test") == Block()


def test_a_blocked_name_is_resolved_when_an_earlier_rule_for_addresses_may_let_it_through() -> None:
    now = in_force("203.0.113.0/24 via nl\nads.test block\n")

    assert decided(now, "ads.test") == Resolve(name="ads.test", upstream=TUNNEL, ipv6=True)


def test_an_earlier_rule_for_private_addresses_lets_no_blocked_name_through() -> None:
    now = in_force("192.168.0.0/16 direct\nfc00::/7 direct\n::1 direct\nads.test block\n")

    assert decided(now, "ads.test") == Block()


def test_a_name_ruled_on_some_port_only_is_asked_through_a_tunnel_if_any_of_its_ways_is_one() -> None:
    assert decided(in_force(RULES), "mail.test") == Resolve(name="mail.test", upstream=TUNNEL, ipv6=True)
    assert decided(in_force(RULES), "shop.test") == Resolve(name="shop.test", upstream=TUNNEL, ipv6=True)


def test_the_fallback_of_a_rule_chooses_its_way() -> None:
    dead = Way(action=VIA, upstream=None)
    moved = Way(action=VIA, if_unavailable=Fallback.DIRECT, upstream=1, ipv6=False)
    now = in_force(
        "a.test via nl\nb.test via nl if unavailable: direct\n", ways=(Way(action=DEFAULT, upstream=0), dead, moved)
    )

    assert decided(now, "a.test") == Say(rcode=n.SERVFAIL)
    assert decided(now, "b.test") == Resolve(name="b.test", upstream=OUTSIDE, ipv6=False)


def test_a_rule_whose_way_the_daemon_did_not_say_is_not_answered() -> None:
    assert decided(in_force("a.test via uk\n"), "a.test") == Say(rcode=n.SERVFAIL)


def test_a_dead_exit_that_the_daemon_calls_blocked_is_blocked() -> None:
    blocked = Way(action=VIA, upstream=None, blocked=True)

    assert decided(in_force("a.test via nl\n", ways=(blocked,)), "a.test") == Block()


def test_a_rule_for_anything_says_where_other_names_are_asked() -> None:
    assert decided(in_force("any direct\nruled.test via nl\n"), "ruled.test") == Forward(upstream=OUTSIDE)
    assert decided(in_force("default direct\n"), "example.test") == Forward(upstream=OUTSIDE)


def test_a_default_that_blocks_still_resolves_names_if_the_daemon_says_whom_to_ask() -> None:
    block = Way(action=Action(kind=ActionKind.BLOCK), upstream=0)

    assert decided(in_force("default block\n"), "example.test") == Say(rcode=n.SERVFAIL)
    assert decided(in_force("default block\n", ways=(block,)), "example.test") == Forward(upstream=TUNNEL)


@pytest.mark.parametrize(
    "name", ["use-application-dns.net", "mask.icloud.com", "mask-h2.icloud.com", "_dns.resolver.arpa"]
)
def test_programs_that_would_go_around_us_hear_that_they_should_not(name: str) -> None:
    assert decided(in_force("icloud.com via nl\n"), name) == Say(rcode=n.NXDOMAIN)


@pytest.mark.parametrize("name", ["printer.local", "hidden.onion", "nothing.invalid"])
def test_names_that_nobody_can_know_are_asked_of_nobody(name: str) -> None:
    assert decided(in_force(f"{name} via nl\n", home=True), name) == Say(rcode=n.NXDOMAIN)


@pytest.mark.parametrize("name", ["nas", "nas.lan", "nas.home.arpa", "5.1.168.192.in-addr.arpa", "1.0.0.c.f.ip6.arpa"])
def test_names_of_the_home_are_asked_at_home_or_not_at_all(name: str) -> None:
    assert decided(in_force("lan via nl\n", home=True), name) == Forward(upstream=HOME, private=True)
    assert decided(in_force("lan via nl\n"), name) == Say(rcode=n.NXDOMAIN)


def test_zones_at_the_top_are_asked_as_others_are() -> None:
    assert decided(in_force(home=True), "test", "DS") == Forward(upstream=TUNNEL)
    assert decided(in_force(home=True), ".", "NS") == Forward(upstream=TUNNEL)


@pytest.mark.parametrize("name", ["captive.apple.com", "detectportal.firefox.com"])
def test_probes_for_captive_portals_are_never_ruled(name: str) -> None:
    assert decided(in_force("com via nl\n"), name) == Forward(upstream=TUNNEL)


def test_the_vpns_own_names_are_never_ruled() -> None:
    assert decided(in_force("test block\n", untouched=("api.maikr.test",)), "api.maikr.test") == Forward(
        upstream=TUNNEL
    )


def test_another_links_domain_is_asked_of_that_links_servers_the_most_specific_first() -> None:
    now = in_force("ruled.corp.test via nl\n", split=("corp.test", "home.arpa"))

    assert decided(now, "intra.corp.test") == Forward(upstream=WORK, private=True)
    assert decided(now, "corp.test") == Forward(upstream=WORK, private=True)
    assert decided(now, "notcorp.test") == Forward(upstream=TUNNEL)
    assert decided(now, "x.home.arpa") == Forward(upstream=WORK, private=True)


def test_what_the_network_calls_its_domain_takes_no_name_from_a_rule() -> None:
    now = in_force("ruled.test via nl\n", split=("test",), search=("test",))

    assert isinstance(decided(now, "ruled.test"), Resolve)


def test_names_in_a_search_domain_may_be_private_and_are_asked_as_others_are() -> None:
    assert decided(in_force(search=("Home.Test.",)), "nas.home.test") == Forward(upstream=TUNNEL, private=True)


def test_the_machine_is_itself() -> None:
    assert decided(in_force("localhost via nl\n"), "www.localhost") == Localhost()


def test_a_synthetic_addresss_name_is_known_here_alone() -> None:
    reverse4, reverse6 = "1.32.18.198.in-addr.arpa", f"1.{'0.' * 15}2.0.0.0.0.0.0.0.2.0.0.0.1.0.0.2.ip6.arpa"

    assert decided(in_force(), reverse4, "PTR") == Pointer(synthetic=ip_address("198.18.32.1"))
    assert decided(in_force(), reverse6, "PTR") == Pointer(synthetic=ip_address("2001:2:0:2::1"))
    assert decided(in_force(), "18.198.in-addr.arpa", "SOA") == Say(rcode=n.NXDOMAIN)
    assert decided(in_force(), "x.32.18.198.in-addr.arpa", "PTR") == Say(rcode=n.NXDOMAIN)


@pytest.mark.parametrize(("kind", "rdclass", "rcode"), [("AXFR", "IN", n.NOTIMP), ("TXT", "CH", n.REFUSED)])
def test_what_is_no_question_for_data_is_refused(kind: str, rdclass: str, rcode: int) -> None:
    assert decided(in_force(), "version.bind", kind, rdclass) == Say(rcode=rcode)


def test_a_name_that_no_text_stands_for_is_refused() -> None:
    assert decided(in_force("ruled.test via nl\n"), "a\\.ruled.test") == Say(rcode=n.REFUSED)
    assert decided(in_force("ruled.test via nl\n"), "\\000.ruled.test") == Say(rcode=n.REFUSED)


def test_the_constants_of_the_support_are_those_of_the_rules() -> None:
    assert in_force("a.test via nl\nb.test direct\n").way(0).action == VIA
    assert in_force("a.test via nl\nb.test direct\n").way(1).action == DIRECT
