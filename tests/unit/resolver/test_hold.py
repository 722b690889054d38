"""The hold property: whatever upstreams and the daemon do, no answer leaves with a real address of a ruled name, and
no synthetic address that was not mapped.
"""

from __future__ import annotations

import asyncio
from ipaddress import IPv4Address, IPv6Address, ip_address

import dns.exception
import dns.message
import dns.rdataclass
import dns.rdatatype
import dns.rdtypes.svcbbase
from hypothesis import given, settings
from hypothesis import strategies as st

from maikr_client.model.rule import IpAddress
from maikr_client.resolver.forwarder import Limits
from maikr_client.resolver.link import NotMappedNow
from maikr_client.wire.resolving import POOL4, POOL6, Pair, Ruled
from tests.support.dns_texts import response_to
from tests.support.resolver_process import BLOCK4, BLOCK6
from tests.support.resolver_world import PaperLink, World, in_force

NOW = in_force("b.test block\nruled.test via nl\n*.c.test direct\n")
NAMES = ["ruled.test", "www.ruled.test", "x.c.test", "c.test", "open.test", "b.test", "cdn.example"]
RULED = ("ruled.test", "www.ruled.test", "x.c.test", "b.test")
KINDS = ["A", "AAAA", "HTTPS", "SVCB", "CNAME", "MX", "TXT", "ANY", "NS", "DNAME", "RRSIG"]

names = st.sampled_from(NAMES)
data = st.one_of(
    st.integers(1, 3).map(lambda host: f"A 203.0.113.{host}"),
    st.integers(1, 3).map(lambda host: f"AAAA 2001:db8::{host}"),
    names.map(lambda name: f"CNAME {name}."),
    names.map(lambda name: f"HTTPS 1 {name}. alpn=h2 ipv4hint=203.0.113.1 ipv6hint=2001:db8::1"),
    st.just("HTTPS 1 . ipv4hint=203.0.113.1"),
    names.map(lambda name: f"SVCB 0 {name}."),
    names.map(lambda name: f"MX 1 {name}."),
    st.just("A 192.168.1.1"),
)
records = st.lists(
    st.tuples(st.sampled_from(["", "+"]), names, data).map(lambda r: f"{r[0]}{r[1]}. {r[2]}"), max_size=6
)
answers = st.tuples(records, st.sampled_from(["NOERROR", "NOERROR", "NXDOMAIN", "SERVFAIL"]), st.booleans())
damage = st.one_of(st.none(), st.none(), st.tuples(st.integers(0, 200), st.integers(0, 255)))
links = st.lists(st.sampled_from(["map", "refuse", "break", "wrong name"]), min_size=1, max_size=3)


class FaultyLink(PaperLink):
    """Takes its behaviours in turn."""

    def __init__(self, behaviours: list[str]) -> None:
        super().__init__()
        self.behaviours = behaviours
        self.acknowledged: set[IpAddress] = {BLOCK4, BLOCK6}

    async def map(self, name: str, generation: int, pairs: tuple[Ruled, ...]) -> tuple[Pair, ...]:
        behaviour = self.behaviours[len(self.asked) % len(self.behaviours)]
        mapped = await super().map(name, generation, pairs)
        if behaviour == "refuse":
            raise NotMappedNow("refused")
        if behaviour == "break":
            raise ZeroDivisionError
        if behaviour == "wrong name":
            mapped = mapped[:0]
        self.acknowledged |= {each.synthetic for each in mapped}
        return mapped


@settings(max_examples=400, deadline=None)
@given(
    name=names,
    kind=st.sampled_from(KINDS),
    answers=st.lists(answers, min_size=1, max_size=3),
    damage=damage,
    link=links,
)
def test_no_real_address_of_a_ruled_name_leaves(
    name: str,
    kind: str,
    answers: list[tuple[list[str], str, bool]],
    damage: tuple[int, int] | None,
    link: list[str],
) -> None:
    said = iter(answers * 40)

    def script(_server: str, query: dns.message.Message) -> bytes:
        records, rcode, soa = next(said)
        wire = bytearray(response_to(query, *records, rcode=rcode, soa=soa).to_wire())
        if damage is not None and damage[0] >= 12:
            wire[damage[0] % len(wire)] = damage[1]
        return bytes(wire)

    async def asked() -> None:
        world = World(script, limits=Limits(tries_s=(0.5, 0.5)))
        faulty = FaultyLink(link)
        world.ruled._link = faulty
        world.answers.put_in_force(NOW)
        for _ in range(2):
            query = dns.message.make_query(name, kind)
            wire = query.to_wire()
            answer = world.service.remembered(wire) or await world.service.answer(wire, stream=True)
            assert answer is not None
            held(name, answer, faulty)

    asyncio.run(asked())


def held(asked: str, wire: bytes, link: FaultyLink) -> None:
    try:
        message = dns.message.from_wire(wire)
    except dns.exception.DNSException:
        assert asked not in RULED, "an untouched answer may be as broken as its upstream made it"
        return
    for section in (message.answer, message.authority, message.additional):
        for rrset in section:
            owner = rrset.name.to_text(omit_final_dot=True).lower()
            for found in addresses_in(rrset):
                if found in POOL4 or found in POOL6:
                    assert found in link.acknowledged
                elif owner in RULED or asked in RULED:
                    raise AssertionError(f"{owner} {found}")
            if rrset.rdtype == dns.rdatatype.CNAME:
                assert owner not in RULED


def addresses_in(rrset: dns.rrset.RRset) -> list[IPv4Address | IPv6Address]:
    if rrset.rdclass != dns.rdataclass.IN:
        return []
    if rrset.rdtype in {dns.rdatatype.A, dns.rdatatype.AAAA}:
        return [ip_address(each.address) for each in rrset]
    if rrset.rdtype in {dns.rdatatype.HTTPS, dns.rdatatype.SVCB}:
        hints = [each.params.get(key) for each in rrset for key in (4, 6)]
        return [ip_address(text) for hint in hints if hint is not None for text in hint.addresses]
    return []


async def test_the_check_would_see_a_leak() -> None:
    link = FaultyLink(["map"])
    query = dns.message.make_query("ruled.test", "A")
    for leak in ("ruled.test. A 203.0.113.1", "+www.ruled.test. AAAA 2001:db8::1", "ruled.test. A 198.18.40.1"):
        try:
            held("ruled.test", response_to(query, leak).to_wire(), link)
        except AssertionError:
            continue
        raise AssertionError(leak)
