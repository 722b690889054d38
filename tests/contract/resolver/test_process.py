"""The resolver as a process: what it is, whom it answers, and what becomes of questions when something dies."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import dns.asyncquery
import dns.flags
import dns.message
import dns.rcode
import pytest

from maikr_client.errors import UsageError
from maikr_client.model.rule import ListKind, ListReference
from maikr_client.resolver.posix.confine import whom_to_become
from maikr_client.resolver.upstreams.plain import MAX_FORGERIES
from maikr_client.wire.resolving import Configured, ConfigureFailed, Map
from tests.support.dns_server import ScriptedServer, serving
from tests.support.dns_texts import Script, response_to
from tests.support.resolver_process import NOBODY, PaperDaemon, ResolverProcess
from tests.support.resolver_world import addresses

REAL = "203.0.113.5"
RULES = "ruled.test via nl\n"
LIMIT_S = 20


def real(_transport: str, query: dns.message.Message) -> dns.message.Message:
    return response_to(query, f"A {REAL}", "AAAA 2001:db8::5")


@contextlib.asynccontextmanager
async def running(
    daemon: PaperDaemon | None = None, script: Script = real, host: str = "127.0.0.1"
) -> AsyncIterator[tuple[ResolverProcess, ScriptedServer]]:
    async with serving(script) as server:
        daemon = daemon or PaperDaemon(rules=RULES)
        daemon.upstream = server.where
        resolver = await ResolverProcess.start(daemon, host)
        try:
            yield resolver, server
        finally:
            await resolver.kill()


async def ask(
    resolver: ResolverProcess, name: str, kind: str = "A", *, tcp: bool = False, to: str | None = None
) -> dns.message.Message:
    query = dns.message.make_query(name, kind)
    host, port = resolver.address
    send = dns.asyncquery.tcp if tcp else dns.asyncquery.udp
    return await send(query, to or host, timeout=LIMIT_S, port=port)


async def test_it_has_no_privileges_and_no_way_to_any() -> None:
    async with running() as (resolver, _):
        status = Path(f"/proc/{resolver.pid}/status").read_text()
        fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)

    capabilities = {fields[f"Cap{which}"] for which in ("Inh", "Prm", "Eff", "Amb")}
    assert capabilities == {"0" * 16}
    assert fields["NoNewPrivs"] == "1"
    assert fields["Seccomp"] == "2"
    if os.geteuid() == 0:
        assert set(fields["Uid"].split()) == set(fields["Gid"].split()) == {str(NOBODY)}
        assert fields["Groups"].strip() == ""
        assert fields["CapBnd"] == "0" * 16


@pytest.mark.parametrize(("uid", "gid"), [(None, None), (0, 0), (NOBODY, None), (None, NOBODY), (NOBODY, 0)])
def test_it_does_not_run_as_root_unless_told_whom_to_become(uid: int | None, gid: int | None) -> None:
    with pytest.raises(UsageError):
        whom_to_become(uid, gid)


async def test_both_transports_answer_ruled_and_other_names() -> None:
    async with running() as (resolver, server):
        for tcp in (False, True):
            assert addresses(await ask(resolver, "example.test", tcp=tcp)) == [REAL]
            assert addresses(await ask(resolver, "ruled.test", tcp=tcp)) == ["198.18.32.1"]

        assert len(resolver.link.daemon.maps) == 1
        assert [name for _, name, _ in server.heard] == ["example.test", "ruled.test"]


async def test_ipv6_is_answered_too() -> None:
    async with running(host="::1") as (resolver, _):
        assert addresses(await ask(resolver, "ruled.test", "AAAA")) == ["2001:2:0:2::1"]


async def test_the_answer_comes_from_the_address_that_was_asked() -> None:
    async with running(host="0.0.0.0") as (resolver, _):
        for host in ("127.0.0.1", "127.0.0.53", "127.1.2.3"):
            assert addresses(await ask(resolver, "example.test", to=host)) == [REAL]


async def test_each_query_leaves_from_a_port_of_its_own() -> None:
    async with running() as (resolver, server):
        for n in range(12):
            await ask(resolver, f"n{n}.test")

        assert len(server.ports) > 8


async def test_what_an_upstream_cuts_is_had_by_tcp() -> None:
    def script(transport: str, query: dns.message.Message) -> dns.message.Message:
        response = response_to(query, *(f"A 203.0.{n}.1" for n in range(100 if transport == "tcp" else 1)))
        response.flags |= dns.flags.TC if transport == "udp" else 0
        return response

    async with running(script=script) as (resolver, server):
        cut, whole = await ask(resolver, "big.test"), await ask(resolver, "big.test", tcp=True)

    assert cut.flags & dns.flags.TC
    assert len(addresses(whole)) == 100
    assert [transport for transport, _, _ in server.heard] == ["udp", "tcp"]


async def test_forged_answers_are_passed_over_and_many_of_them_drive_to_tcp() -> None:
    def script(transport: str, query: dns.message.Message) -> dns.message.Message | bytes:
        if transport == "tcp":
            return real(transport, query)
        forged = response_to(query, "A 203.0.113.66").to_wire()
        return bytes([forged[0] ^ 1]) + forged[1:]

    async with running(script=script) as (resolver, server):
        server.copies = MAX_FORGERIES

        assert addresses(await ask(resolver, "example.test")) == [REAL]
        assert [transport for transport, _, _ in server.heard] == ["udp", "tcp"]


async def test_a_daemon_that_is_slow_or_says_no_is_servfail_and_others_go_on() -> None:
    async with running(PaperDaemon(rules=RULES, silent=False)) as (resolver, _):
        resolver.link.daemon.silent = True
        late = await ask(resolver, "ruled.test")
        resolver.link.daemon.silent, resolver.link.daemon.refusing = False, True
        refused = await ask(resolver, "x.ruled.test")

        assert (late.rcode(), refused.rcode()) == (dns.rcode.SERVFAIL, dns.rcode.SERVFAIL)
        assert (late.answer, refused.answer) == ([], [])
        assert addresses(await ask(resolver, "example.test")) == [REAL]


async def test_without_its_daemon_it_ends_and_port_53_is_refused() -> None:
    async with running() as (resolver, _):
        await ask(resolver, "example.test")
        assert await resolver.stop() == 0

        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.connect(resolver.address)
            asking.send(dns.message.make_query("ruled.test", "A").to_wire())
            asking.settimeout(LIMIT_S)
            with pytest.raises(ConnectionRefusedError):
                asking.recv(512)


async def test_a_new_generation_maps_anew_and_keeps_what_is_cached() -> None:
    async with running() as (resolver, server):
        await ask(resolver, "example.test")
        await ask(resolver, "ruled.test")
        daemon = resolver.link.daemon
        daemon.rules, daemon.generation = "example.test via nl\nruled.test via nl\n", 2
        resolver.link.configure()
        await resolver.link.until_heard(Configured, count=2)

        assert addresses(await ask(resolver, "example.test")) == ["198.18.32.2"]
        assert addresses(await ask(resolver, "ruled.test")) == ["198.18.32.1"]
        assert [each.generation for each in daemon.maps] == [1, 2, 2]
        assert len(server.heard) == 2


async def test_rules_that_make_no_sense_leave_the_old_ones_in_force() -> None:
    async with running() as (resolver, _):
        daemon = resolver.link.daemon
        daemon.rules, daemon.generation = "ruled.test via nl\nthis is no rule\n", 2
        resolver.link.configure()
        failed = await resolver.link.until_heard(ConfigureFailed)
        daemon.generation = 1

        assert isinstance(failed, ConfigureFailed)
        assert "line 2" in str(failed.problem)
        assert addresses(await ask(resolver, "ruled.test")) == ["198.18.32.1"]


async def test_names_of_lists_are_ruled() -> None:
    reference = ListReference(kind=ListKind.FILE, where="names")
    daemon = PaperDaemon(rules="list:names via nl\n", lists=((reference, b"listed.test\n=exact.test\n"),))

    async with running(daemon) as (resolver, _):
        assert addresses(await ask(resolver, "www.listed.test")) == ["198.18.32.1"]
        assert addresses(await ask(resolver, "www.exact.test")) == [REAL]


async def test_another_links_servers_answer_for_their_domain() -> None:
    def office(_transport: str, query: dns.message.Message) -> dns.message.Message:
        return response_to(query, "A 10.1.2.3")

    async with serving(office) as work, running(PaperDaemon(split=(("corp.test", work.where),))) as (resolver, server):
        assert addresses(await ask(resolver, "intra.corp.test")) == ["10.1.2.3"]
        assert not server.heard


async def test_odd_packets_do_no_harm() -> None:
    async with running() as (resolver, _):
        query = dns.message.make_query("example.test", "A").to_wire()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            for odd in (
                b"",
                b"\x00",
                query[:11],
                query[:20],
                query[:4] + b"\xff" * 8 + query[12:],
                bytes(4096),
                b"\xc0" * 600,
            ):
                asking.sendto(odd, resolver.address)

        assert addresses(await ask(resolver, "example.test")) == [REAL]


async def test_several_questions_fit_on_one_connection_and_nonsense_ends_only_its_own() -> None:
    async with running() as (resolver, _):
        reader, writer = await asyncio.open_connection(*resolver.address)
        names = ["a.test", "ruled.test", "b.test"]
        for name in names:
            wire = dns.message.make_query(name, "A").to_wire()
            writer.write(struct.pack("!H", len(wire)) + wire)
        answers = []
        for _ in names:
            (length,) = struct.unpack("!H", await reader.readexactly(2))
            answers.append(dns.message.from_wire(await reader.readexactly(length)))
        assert {each.question[0].name.to_text() for each in answers} == {f"{name}." for name in names}
        writer.write(b"\x00\x03abc")
        assert await reader.read() == b""
        writer.close()

        assert addresses(await ask(resolver, "c.test", tcp=True)) == [REAL]


async def test_many_questions_at_once_are_all_answered_each_asked_once() -> None:
    async with running() as (resolver, server):
        answers = await asyncio.gather(*(ask(resolver, f"n{n % 20}.ruled.test") for n in range(200)))

        assert all(each.rcode() == dns.rcode.NOERROR and len(addresses(each)) == 1 for each in answers)
        assert len(server.heard) == 20
        assert all(isinstance(each, Map) for each in resolver.link.daemon.maps)
