"""Name servers of the user's own choice: over TLS and HTTPS, with certificates that are really checked."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import AsyncIterator
from ipaddress import IPv4Address

import dns.message
import pytest
import trustme

from maikr_client.model.name_server import NameServer, Transport
from maikr_client.resolver.cache import Cache, Key, wire_name
from maikr_client.resolver.forwarder import Forwarder, Limits, NoAnswer
from maikr_client.resolver.upstreams.speaker import Speaker
from maikr_client.wire.resolving import Upstream
from tests.support.dns_server import ScriptedServer, serving
from tests.support.dns_texts import response_to

NAME = "dns.test"
BOTH = [Transport.TLS, Transport.HTTPS]


class Asker:
    def __init__(self, server: ScriptedServer, transport: Transport, roots: ssl.SSLContext) -> None:
        where = NameServer(address=IPv4Address("127.0.0.1"), port=server.where[1], transport=transport, tls_name=NAME)
        self.upstream = Upstream(name="custom", servers=(where,))
        self.speaker = Speaker(roots)
        self.forwarder = Forwarder(self.speaker, Cache(), lambda: 0.0, Limits(tries_s=(60.0,)))

    async def rcode(self, name: str) -> int:
        key = Key("custom", wire_name(name) + b"\x00\x01\x00\x01", dnssec_ok=False, checking_disabled=False)
        return (await self.forwarder.ask(self.upstream, key)).rcode


@contextlib.asynccontextmanager
async def custom(
    transport: Transport, certified: str = NAME, *, trusted: bool = True
) -> AsyncIterator[tuple[Asker, ScriptedServer]]:
    authority, other = trustme.CA(), trustme.CA()
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(certified).configure_cert(theirs)
    roots = ssl.create_default_context()
    (authority if trusted else other).configure_trust(roots)

    def script(_transport: str, query: dns.message.Message) -> dns.message.Message:
        return response_to(query, "A 203.0.113.5")

    async with serving(script, tls=theirs, http=transport is Transport.HTTPS) as server:
        asker = Asker(server, transport, roots)
        try:
            yield asker, server
        finally:
            await asker.speaker.close()


@pytest.mark.parametrize("transport", BOTH)
async def test_questions_are_answered_over_a_connection_that_is_kept(transport: Transport) -> None:
    async with custom(transport) as (asker, server):
        for n in range(3):
            assert await asker.rcode(f"n{n}.test") == 0

        assert [name for _, name, _ in server.heard] == ["n0.test", "n1.test", "n2.test"]
        assert server.connections == 1


@pytest.mark.parametrize("transport", BOTH)
@pytest.mark.parametrize("proof", ["another name", "another authority"])
async def test_a_server_that_proves_nothing_is_told_nothing(transport: Transport, proof: str) -> None:
    certified = "other.test" if proof == "another name" else NAME
    async with custom(transport, certified, trusted=proof != "another authority") as (asker, server):
        with pytest.raises(NoAnswer):
            await asker.rcode("secret.test")

        assert not server.heard


@pytest.mark.parametrize("transport", BOTH)
async def test_a_kept_connection_that_the_server_ended_is_replaced(transport: Transport) -> None:
    async with custom(transport) as (asker, server):
        assert await asker.rcode("a.test") == 0
        server.end_connections()

        assert await asker.rcode("b.test") == 0
        assert server.connections == 2
