"""Asking upstreams: once however many ask, again when nobody answers, and never so much that one starves another."""

from __future__ import annotations

import asyncio
import errno
from dataclasses import dataclass, field
from ipaddress import IPv4Address

import dns.flags
import dns.message
import pytest

from maikr_client.model.name_server import NameServer
from maikr_client.resolver.cache import Cache, Key, wire_name
from maikr_client.resolver.forwarder import Forwarder, Limits, NoAnswer
from maikr_client.resolver.upstreams.health import SICK_S
from maikr_client.resolver.upstreams.packet import Asked
from maikr_client.wire.resolving import Upstream
from tests.support.dns_texts import response_to
from tests.support.virtual_time import in_virtual_time

FIRST, SECOND = (NameServer(address=IPv4Address(f"192.0.2.{n}")) for n in (1, 2))
BOTH = Upstream(name="both", servers=(FIRST, SECOND))
ONE = Upstream(name="one", servers=(FIRST,))


@dataclass(slots=True)
class Servers:
    """Each server says what stands for it: records, an rcode, "late", "silent", "no edns", "garbage". To those in
    `unsent` nothing can be sent so many times.
    """

    says: dict[NameServer, str] = field(default_factory=dict)
    unsent: dict[NameServer, int] = field(default_factory=dict)
    heard: list[NameServer] = field(default_factory=list)
    queries: list[dns.message.Message] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        said = self.says.get(server, "A 203.0.113.1")
        message = dns.message.from_wire(query.wire)
        self.heard.append(server)
        if self.unsent.get(server, 0):
            self.unsent[server] -= 1
            raise PermissionError(errno.EPERM, "Operation not permitted")
        self.was_asked.set()
        self.queries.append(message)
        match said:
            case "late":
                await self.gate.wait()
            case "silent":
                raise ConnectionRefusedError
            case "garbage":
                return query.wire[:20]
            case "no edns" if message.edns >= 0:
                refusal = response_to(message, rcode="FORMERR")
                refusal.use_edns(False)
                return refusal.to_wire()
            case "SERVFAIL" | "REFUSED":
                return response_to(message, rcode=said).to_wire()
        return response_to(message, "A 203.0.113.1").to_wire()


class Bench:
    def __init__(self, limits: Limits | None = None) -> None:
        self.servers = Servers()
        self.clock = 100.0
        self.forwarder = Forwarder(
            self.servers, Cache(), lambda: self.clock, limits or Limits(tries_s=(0.05, 0.05, 0.05))
        )

    async def rcode(self, name: str = "a.test", upstream: Upstream = BOTH) -> int:
        return (await self.forwarder.ask(upstream, key(name, upstream))).rcode


def key(name: str, upstream: Upstream = BOTH) -> Key:
    return Key(upstream.name, wire_name(name) + b"\x00\x01\x00\x01", dnssec_ok=False, checking_disabled=False)


async def test_a_question_that_is_under_way_is_asked_once() -> None:
    bench = Bench(Limits(tries_s=(5.0,)))
    bench.servers.says[FIRST] = "late"

    asking = [asyncio.create_task(bench.rcode()) for _ in range(10)]
    await bench.servers.was_asked.wait()
    bench.servers.gate.set()

    assert await asyncio.gather(*asking) == [0] * 10
    assert len(bench.servers.heard) == 1


async def test_who_gives_up_does_not_take_the_answer_from_others() -> None:
    bench = Bench(Limits(tries_s=(5.0,)))
    bench.servers.says[FIRST] = "late"
    one, other = asyncio.create_task(bench.rcode()), asyncio.create_task(bench.rcode())
    await asyncio.sleep(0)

    one.cancel()
    bench.servers.gate.set()

    assert await other == 0


@pytest.mark.parametrize("fault", ["silent", "late", "garbage", "SERVFAIL", "REFUSED"])
async def test_the_next_server_is_asked_when_one_fails(fault: str) -> None:
    bench = Bench()
    bench.servers.says[FIRST] = fault

    assert await bench.rcode() == 0
    assert bench.servers.heard == [FIRST, SECOND]


def test_what_the_firewall_does_not_let_out_for_a_moment_is_sent_after_it() -> None:
    async def test() -> None:
        bench = Bench(Limits())
        bench.servers.unsent[FIRST] = 8

        assert await bench.rcode(upstream=ONE) == 0

    in_virtual_time(test)


def test_what_can_never_be_sent_has_no_answer_soon() -> None:
    async def test() -> None:
        bench = Bench(Limits())
        bench.servers.unsent[FIRST] = 1000
        began_s = asyncio.get_running_loop().time()

        with pytest.raises(NoAnswer):
            await bench.rcode(upstream=ONE)

        assert asyncio.get_running_loop().time() - began_s < 2.5
        assert len(bench.servers.heard) < 30

    in_virtual_time(test)


async def test_another_server_is_asked_at_once_when_one_can_not_be_reached() -> None:
    bench = Bench(Limits())
    bench.servers.unsent[FIRST] = 1000

    assert await bench.rcode() == 0
    assert bench.servers.heard == [FIRST, SECOND]


async def test_an_error_that_all_servers_agree_on_is_the_answer() -> None:
    bench = Bench()
    bench.servers.says = {FIRST: "SERVFAIL", SECOND: "REFUSED"}

    assert await bench.rcode() == 5


async def test_silence_is_no_answer() -> None:
    bench = Bench()
    bench.servers.says = {FIRST: "silent", SECOND: "late"}

    with pytest.raises(NoAnswer):
        await bench.rcode()


async def test_a_server_that_failed_is_asked_last_for_a_while() -> None:
    bench = Bench()
    bench.servers.says[FIRST] = "silent"
    for n in range(2):
        await bench.rcode(f"n{n}.test")
    bench.servers.heard.clear()

    await bench.rcode("later.test")
    assert bench.servers.heard == [SECOND]

    bench.clock += SICK_S
    bench.servers.says[FIRST] = "A 203.0.113.1"
    await bench.rcode("well.test")
    assert bench.servers.heard[1:] == [FIRST]


async def test_a_server_that_does_not_know_edns_is_asked_without_from_then_on() -> None:
    bench = Bench()
    bench.servers.says[FIRST] = "no edns"

    assert [await bench.rcode("a.test"), await bench.rcode("b.test")] == [0, 0]
    assert [query.edns for query in bench.servers.queries] == [0, -1, -1]


async def test_an_upstream_that_is_dead_leaves_places_for_others() -> None:
    bench = Bench(Limits(tries_s=(5.0,), at_once=8, at_once_each=4))
    dead = Upstream(name="dead", servers=(FIRST,))
    well = Upstream(name="well", servers=(SECOND,))
    bench.servers.says[FIRST] = "late"
    waiting = [asyncio.create_task(bench.rcode(f"n{n}.test", dead)) for n in range(4)]
    await asyncio.sleep(0)

    with pytest.raises(NoAnswer):
        await bench.rcode("one-more.test", dead)
    assert await bench.rcode("a.test", well) == 0

    bench.servers.gate.set()
    assert await asyncio.gather(*waiting) == [0] * 4


async def test_upstreams_do_not_share_answers_and_those_that_are_gone_are_forgotten() -> None:
    bench = Bench()
    one, other = Upstream(name="one", servers=(FIRST,)), Upstream(name="other", servers=(SECOND,))
    for upstream in (one, other, one):
        await bench.rcode("a.test", upstream)
    assert bench.servers.heard == [FIRST, SECOND]

    bench.forwarder.keep_only(frozenset({"other"}))
    for upstream in (other, one):
        await bench.rcode("a.test", upstream)

    assert bench.servers.heard == [FIRST, SECOND, FIRST]


async def test_numbers_differ_from_question_to_question() -> None:
    bench = Bench()
    for n in range(20):
        await bench.rcode(f"n{n}.test")

    assert len({query.id for query in bench.servers.queries}) > 15
    assert all(query.flags & dns.flags.RD for query in bench.servers.queries)


async def test_the_cache_is_bounded() -> None:
    bench = Bench()
    cache = bench.forwarder._cache = Cache(max_responses=3)
    for n in range(6):
        await bench.rcode(f"n{n}.test")
    assert len(cache) == 3

    small = bench.forwarder._cache = Cache(max_bytes=1000)
    for n in range(6):
        await bench.rcode(f"n{n}.test")
    assert 0 < len(small) <= 3
