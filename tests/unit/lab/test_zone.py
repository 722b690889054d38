"""The lab's DNS says what a real one would."""

from __future__ import annotations

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.reversename
import pytest

from maikr_lab.plan import plan_lab
from maikr_lab.zone import Zone, answer, zone_of


@pytest.fixture
def zone() -> Zone:
    return zone_of(plan_lab(2))


def ask(zone: Zone, name: str, kind: str) -> dns.message.Message:
    return answer(zone, dns.message.make_query(name, kind))


def texts(response: dns.message.Message) -> list[tuple[str, str]]:
    return [(dns.rdatatype.to_text(rrset.rdtype), str(rrset[0])) for rrset in response.answer]


def test_a_name_has_its_addresses(zone: Zone) -> None:
    assert texts(ask(zone, "whoami.test", "A")) == [("A", "203.0.113.10")]
    assert texts(ask(zone, "WhoAmI.test", "AAAA")) == [("AAAA", "2001:db8:113::10")]


def test_an_alias_leads_to_what_it_stands_for(zone: Zone) -> None:
    assert texts(ask(zone, "www.alias.test", "A")) == [("CNAME", "alpha.test."), ("A", "203.0.113.20")]
    assert texts(ask(zone, "www.alias.test", "CNAME")) == [("CNAME", "alpha.test.")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("v6only.test", "A"),
        ("v4only.test", "AAAA"),
        ("alias.test", "A"),
        ("sub.alpha.test", "A"),
        ("www.alias.test", "TXT"),
    ],
)
def test_a_name_without_such_a_record_exists_all_the_same(zone: Zone, name: str, kind: str) -> None:
    response = ask(zone, name, kind)

    assert response.rcode() == dns.rcode.NOERROR
    assert [rrset for rrset in response.answer if rrset.rdtype == dns.rdatatype.from_text(kind)] == []
    assert [rrset.rdtype for rrset in response.authority] == [dns.rdatatype.SOA]


@pytest.mark.parametrize("name", ["nobody.test", "example.com", "x.whoami.test", "whoami.test.test"])
def test_a_name_that_nobody_has_does_not_exist(zone: Zone, name: str) -> None:
    response = ask(zone, name, "A")

    assert response.rcode() == dns.rcode.NXDOMAIN
    assert not response.answer


def test_addresses_have_names(zone: Zone) -> None:
    for address, name in (("203.0.113.10", "whoami.test."), ("2001:db8:51::11", "uk-lon-1.maikr.test.")):
        response = answer(zone, dns.message.make_query(dns.reversename.from_address(address), "PTR"))
        assert texts(response) == [("PTR", name)]


def test_edns_and_the_question_come_back(zone: Zone) -> None:
    query = dns.message.make_query("whoami.test", "A", use_edns=0, payload=1232, want_dnssec=True)

    response = dns.message.from_wire(answer(zone, query).to_wire())

    assert response.id == query.id
    assert response.question == query.question
    assert response.edns == 0
    assert response.flags & dns.flags.RA


def test_classes_other_than_the_internets_are_refused(zone: Zone) -> None:
    query = dns.message.make_query("whoami.test", "A", rdclass="CH")

    assert answer(zone, query).rcode() == dns.rcode.REFUSED


def test_names_below_fresh_never_run_out(zone: Zone) -> None:
    assert texts(ask(zone, "number-7.fresh.test", "A")) == [("A", "203.0.113.20")]
    assert ask(zone, "number-7.fresh.test", "A").answer[0].name.to_text() == "number-7.fresh.test."
    assert ask(zone, "number-7.fresh.test", "MX").rcode() == dns.rcode.NOERROR
    assert ask(zone, "one.number-7.fresh.test", "A").rcode() == dns.rcode.NXDOMAIN
