"""The world is as docs/architecture.md says, seen from the client host."""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path

import dns.message
import dns.query
import dns.rcode
import pytest
from dns.rdatatype import RdataType

from maikr_lab.errors import LabError
from tests.support.lab import Lab, ask_site, output_in, output_of, queries_in

pytestmark = pytest.mark.lab

SHARED = ("alpha.test", "beta.test", "gamma.test")
BOTH = ("whoami.test", *SHARED, "www.alias.test", "deep.sub.alpha.test")


def addresses_of(lab: Lab, name: str) -> list[str]:
    return next(site["addresses"] for site in lab.description["sites"] if site["name"] == name)


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("family", [4, 6])
def test_a_site_says_who_asked_for_what_and_where(lab: Lab, name: str, family: int) -> None:
    answer = ask_site(name, family)

    assert answer is not None
    assert answer.source == str(lab.home4 if family == 4 else lab.home6)
    assert answer.host == name
    assert answer.address in addresses_of(lab, name)


def test_three_names_share_one_address_of_each_family(lab: Lab) -> None:
    shared = {tuple(addresses_of(lab, name)) for name in SHARED}

    assert len(shared) == 1
    assert sorted(ip_address(address).version for address in shared.pop()) == [4, 6]


def test_sites_of_one_family_are_not_reached_by_the_other() -> None:
    assert ask_site("v6only.test", 6) is not None
    assert ask_site("v6only.test", 4) is None
    assert ask_site("v4only.test", 4) is not None
    assert ask_site("v4only.test", 6) is None


@pytest.mark.parametrize("family", [4, 6])
def test_an_alias_is_answered_as_one_over_udp_and_tcp(lab: Lab, family: int) -> None:
    query = dns.message.make_query("www.alias.test", "A", use_edns=0)
    resolver = "192.0.2.1" if family == 4 else "2001:db8:1::1"

    for ask in (dns.query.udp, dns.query.tcp):
        answer = ask(query, resolver, timeout=30).answer
        assert [rrset.rdtype for rrset in answer] == [RdataType.CNAME, RdataType.A]


def test_the_isp_notes_what_the_client_host_asks(lab: Lab) -> None:
    before = len(queries_in(lab.isp_queries))

    output_of("getent", "ahostsv4", "beta.test")

    asked = queries_in(lab.isp_queries)[before:]
    assert ("beta.test", "A", str(lab.home4)) in {(query.name, query.type, query.source) for query in asked}


def test_a_silent_isp_still_notes(lab: Lab) -> None:
    lab.control.set_isp_resolver(answering=False)
    try:
        before = len(queries_in(lab.isp_queries))
        with pytest.raises(dns.exception.Timeout):
            dns.query.udp(dns.message.make_query("gamma.test", "A"), "192.0.2.1", timeout=0.3)
    finally:
        lab.control.set_isp_resolver(answering=True)
    assert [query.name for query in queries_in(lab.isp_queries)[before:]] == ["gamma.test"]


def test_a_name_that_nobody_has_does_not_exist() -> None:
    answer = dns.query.udp(dns.message.make_query("nobody.test", "AAAA"), "2001:db8:1::1", timeout=30)

    assert answer.rcode() == dns.rcode.NXDOMAIN


def test_every_namespace_in_the_description_can_be_entered(lab: Lab) -> None:
    named = lab.description["namespaces"]
    for namespace in (named["client"], named["router"], named["internet"], named["sites"], *named["servers"].values()):
        assert "lo" in output_in(namespace, "ip", "-br", "link")


def test_the_uplink_is_one_link_with_two_ends(lab: Lab) -> None:
    ends = lab.description["uplink"]

    assert str(lab.home4) in output_in(lab.namespace("client"), "ip", "-br", "addr", "show", ends["client"])
    assert "192.0.2.1/24" in output_in(lab.namespace("router"), "ip", "-br", "addr", "show", ends["router"])


def round_trips_ms(address: object) -> list[float]:
    text = output_of("ping", "-n", "-c", "3", "-i", "0.02", str(address))
    return [float(found) for found in re.findall(r"time=([\d.]+) ms", text)]


def test_every_server_is_at_least_as_far_away_as_it_says(lab: Lab) -> None:
    for server in lab.servers:
        assert server.rtt_ms > 0
        assert min(round_trips_ms(server.exit4)) >= server.rtt_ms
        assert min(round_trips_ms(server.exit6)) >= server.rtt_ms


def test_a_server_moves_when_told(lab: Lab) -> None:
    server = lab.servers[0]
    lab.control.set_delay(server.name, 80)
    try:
        moved = round_trips_ms(server.exit4)
    finally:
        lab.control.set_delay(server.name, server.rtt_ms)
    assert min(moved) >= 80
    assert min(round_trips_ms(server.exit4)) < 80


def test_a_world_that_cannot_be_is_refused_with_a_sentence(lab: Lab) -> None:
    with pytest.raises(LabError, match="no server is called 'nowhere'"):
        lab.control.set_delay("nowhere", 5)


def test_what_is_written_stays_in_the_lab(lab: Lab) -> None:
    for path in (Path("/run"), Path(lab.description["mailbox"]), lab.reports.parent):
        assert output_of("stat", "-f", "-c", "%T", str(path)).strip() == "tmpfs"
    assert output_of("stat", "-f", "-c", "%T", "/etc").strip() == "overlayfs"
