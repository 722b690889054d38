"""Packets read without a library say what dnspython says of them, and no bytes are too odd to be read."""

from __future__ import annotations

import asyncio
import contextlib

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from maikr_client.resolver import numbers as n
from maikr_client.resolver.question import Unreadable, read_query
from maikr_client.resolver.records import Malformed, name_at
from maikr_client.resolver.response import MAX_NEGATIVE_S, read_response
from maikr_client.resolver.upstreams.packet import asked
from tests.support.dns_texts import SOA, response_to
from tests.support.resolver_world import World, in_force

labels = st.lists(st.binary(min_size=1, max_size=20), max_size=5)
LONG = ("CNAME a.test.", "a.test. CNAME b.test.", "b.test. A 203.0.113.1", "b.test. A 203.0.113.2", "+b.test. AAAA ::5")
NOW = in_force("ruled.test via nl\n")


def queries() -> st.SearchStrategy[bytes]:
    return st.builds(
        lambda parts, kind, edns: dns.message.make_query(
            dns.name.Name([*parts, b""]), kind, use_edns=edns, id=7
        ).to_wire(),
        labels,
        st.sampled_from(["A", "AAAA", "HTTPS", "TXT", "ANY"]),
        st.sampled_from([None, 0]),
    )


def mutated(wire: bytes, changes: list[tuple[int, int]], cut: int) -> bytes:
    changed = bytearray(wire)
    for at, value in changes:
        changed[at % len(changed)] = value
    return bytes(changed[: len(changed) - cut]) if cut else bytes(changed)


changes = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 255)), max_size=4)


@settings(max_examples=400, deadline=None)
@given(wire=queries())
def test_a_query_is_read_as_dnspython_reads_it(wire: bytes) -> None:
    theirs, ours = dns.message.from_wire(wire), read_query(wire)

    question = theirs.question[0]
    assert (ours.number, ours.kind, ours.rdclass) == (theirs.id, question.rdtype, question.rdclass)
    assert (ours.edns is not None) == (theirs.edns >= 0)
    if ours.name is not None:
        assert ours.name.encode("latin-1") == b".".join(question.name.labels[:-1]).lower()


@settings(max_examples=600, deadline=None)
@given(wire=st.one_of(st.binary(max_size=600), st.builds(mutated, queries(), changes, st.integers(0, 30))))
def test_any_packet_gets_a_proper_answer_or_none(wire: bytes) -> None:
    async def ask() -> bytes | None:
        world = World(now=NOW)
        return world.service.remembered(wire) or await world.service.answer(wire, stream=False)

    answer = asyncio.run(ask())

    if answer is not None:
        assert answer[:2] == wire[:2]
        assert answer[2] & 0x80
        assert len(answer) <= n.EDNS_UDP_BYTES
        dns.message.from_wire(answer)


@settings(max_examples=400, deadline=None)
@given(query=queries().filter(lambda wire: len(wire) < 80), changes=changes, cut=st.integers(0, 40))
def test_any_response_is_read_or_refused(query: bytes, changes: list[tuple[int, int]], cut: int) -> None:
    read(mutated(response_to(dns.message.from_wire(query), *LONG, soa=True).to_wire(), changes, cut))


@settings(max_examples=200, deadline=None)
@given(wire=st.binary(max_size=300))
@example(b"\x00\x00\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00\xc0\x0c\x00\x01\x00\x01")
def test_any_bytes_are_read_or_refused(wire: bytes) -> None:
    read(wire)


def read(wire: bytes) -> None:
    with contextlib.suppress(Malformed):
        response = read_response(wire, 0.0)
        for record in response.records:
            with contextlib.suppress(Malformed):
                name_at(response.wire, record.owner_at)


def test_a_response_is_walked_as_dnspython_walks_it() -> None:
    query = dns.message.make_query("www.example.test", "A", use_edns=0)
    wire = response_to(query, *LONG, soa=True).to_wire()

    response = read_response(wire, 0.0)

    owners = [name_at(response.wire, each.owner_at) for each in response.records]
    assert owners == ["www.example.test", "a.test", "b.test", "b.test", "test", "b.test"]
    assert [each.kind for each in response.records] == [n.CNAME, n.CNAME, n.A, n.A, n.SOA, n.AAAA]
    assert dns.message.from_wire(response.wire).edns == -1


def test_opt_is_taken_out_wherever_it_stands() -> None:
    query = dns.message.make_query("example.test", "A", use_edns=0)
    wire = response_to(query, "A 203.0.113.1").to_wire()
    opt = wire[-11:]
    extra = b"\xc0\x0c\x00\x1c\x00\x01\x00\x00\x00\x05\x00\x10" + bytes(15) + b"\x05"
    in_front = wire[:11] + b"\x02" + wire[12:-11] + opt + extra

    response = read_response(in_front, 0.0)

    assert [each.kind for each in response.records] == [n.A, n.AAAA]


def test_pointers_that_lead_on_or_round_are_refused() -> None:
    head = b"\x00\x00\x81\x80\x00\x01\x00\x00\x00\x00\x00\x00"
    for name in (b"\xc0\x0c", b"\xc0\xff", b"\x01a\xc0\x0c", b"\xc0\x00"):
        with pytest.raises(Malformed):
            name_at(head + name + b"\x00\x01\x00\x01", 12)


@pytest.mark.parametrize(
    ("records", "rcode", "soa", "lifetime_s"),
    [
        (("A 203.0.113.1",), "NOERROR", False, 300),
        ((), "NXDOMAIN", True, 60),
        ((), "NOERROR", True, 60),
        ((), "NXDOMAIN", False, 0),
        (("CNAME a.test.",), "NXDOMAIN", True, 60),
        (("A 203.0.113.1",), "SERVFAIL", False, 0),
    ],
)
def test_how_long_an_answer_is_kept(records: tuple[str, ...], rcode: str, soa: bool, lifetime_s: int) -> None:  # noqa: FBT001 - a case
    wire = response_to(dns.message.make_query("example.test", "A"), *records, rcode=rcode, soa=soa).to_wire()

    assert read_response(wire, 0.0).lifetime_s == lifetime_s
    assert SOA.endswith("60")
    assert lifetime_s <= MAX_NEGATIVE_S


def test_a_ttl_with_its_highest_bit_set_is_none() -> None:
    wire = bytearray(response_to(dns.message.make_query("example.test", "A"), "A 203.0.113.1").to_wire())
    wire[-10:-6] = b"\x80\x00\x00\x01"

    assert read_response(bytes(wire), 0.0).lifetime_s == 0


@pytest.mark.parametrize(
    ("change", "rcode"),
    [
        (lambda wire: wire[:2] + b"\x28\x00" + wire[4:], n.NOTIMP),
        (lambda wire: wire[:4] + b"\x00\x02" + wire[6:], n.FORMERR),
        (lambda wire: wire[:12] + b"\xc0\x0c" + wire[-4:], n.FORMERR),
        (lambda wire: wire[:-2], n.FORMERR),
    ],
)
def test_what_is_no_proper_query_hears_why(change: object, rcode: int) -> None:
    assert callable(change)
    wire = change(dns.message.make_query("example.test", "A").to_wire())

    with pytest.raises(Unreadable) as refused:
        read_query(wire)

    assert refused.value.rcode == rcode


def test_a_response_is_never_answered() -> None:
    query = dns.message.make_query("example.test", "A")
    query.flags |= dns.flags.QR

    with pytest.raises(Unreadable) as refused:
        read_query(query.to_wire())

    assert refused.value.rcode is None


async def test_a_later_version_of_edns_is_refused_as_such() -> None:
    wire = dns.message.make_query("example.test", "A", use_edns=0).to_wire()
    newer = wire[:-5] + b"\x01" + wire[-4:]

    answer = await World(now=NOW).service.answer(newer, stream=False)

    assert answer is not None
    assert dns.message.from_wire(answer).rcode() == dns.rcode.BADVERS


async def test_a_query_is_spelled_at_random_where_that_is_wanted() -> None:
    world = World(now=NOW)
    await world.ask("a-name-with-many-letters.test")
    (key,) = world.forwarder._cache._responses

    spelled = {asked(key, mix_case=True).question for _ in range(20)}

    assert len(spelled) > 10
    assert {each[:-4].lower() for each in spelled} == {key.question[:-4]}
    one = asked(key, mix_case=True)
    assert not one.is_answered_by(one.wire[:2] + b"\x80" + one.wire[3:12] + one.question.swapcase())
