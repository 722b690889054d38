"""A scripted name server at a real socket: UDP and TCP at one port, and the same over TLS or HTTPS."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import struct
from collections.abc import AsyncIterator
from typing import cast

import dns.message

from tests.support.dns_texts import Script
from tests.support.resolver_process import Where, bound
from tests.support.streams import serving_streams

_LENGTH = struct.Struct("!H")


class ScriptedServer(asyncio.DatagramProtocol):
    """`heard` are the questions as (transport, name, type)."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.heard: list[tuple[str, str, str]] = []
        self.ports: set[int] = set()
        self.was_asked = asyncio.Event()
        self.where: Where = ("", 0)
        self.copies = 1
        self.connections = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: Where) -> None:
        self.ports.add(addr[1])
        answer = self.answer("udp", data)
        if answer is not None and self._transport is not None:
            for _ in range(self.copies):
                self._transport.sendto(answer, addr)

    def answer(self, transport: str, wire: bytes) -> bytes | None:
        query = dns.message.from_wire(wire)
        asked = query.question[0]
        name, kind = asked.name.to_text(omit_final_dot=True), dns.rdatatype.to_text(asked.rdtype)
        self.heard.append((transport, name, kind))
        self.was_asked.set()
        said = self.script(transport, query)
        return said if said is None or isinstance(said, bytes) else said.to_wire(max_size=65_535)

    def end_connections(self) -> None:
        """As a server may at any time."""
        for writer in self._open:
            writer.close()

    def _opened(self, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open.add(writer)

    async def stream(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._opened(writer)
        while True:
            (length,) = _LENGTH.unpack(await reader.readexactly(_LENGTH.size))
            answer = self.answer("tcp", await reader.readexactly(length))
            if answer is None:
                break
            writer.write(_LENGTH.pack(len(answer)) + answer)

    async def http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Just enough HTTP/1.1 for one POST after the other."""
        self._opened(writer)
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            assert head.startswith("post /dns-query http/1.1\r\nhost: dns.test\r\n")
            length = int(head.partition("content-length: ")[2].partition("\r\n")[0])
            answer = self.answer("https", await reader.readexactly(length)) or b""
            fields = f"content-type: application/dns-message\r\ncontent-length: {len(answer)}\r\n\r\n"
            writer.write(f"HTTP/1.1 200 OK\r\n{fields}".encode() + answer)


@contextlib.asynccontextmanager
async def serving(
    script: Script, *, tls: ssl.SSLContext | None = None, http: bool = False
) -> AsyncIterator[ScriptedServer]:
    """A server on the loopback, as long as the context."""
    udp, tcp = bound("127.0.0.1")
    server = ScriptedServer(script)
    server.where = udp.getsockname()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: server, sock=udp)
    async with serving_streams(server.http if http else server.stream, sock=tcp, tls=tls):
        try:
            yield server
        finally:
            transport.close()
