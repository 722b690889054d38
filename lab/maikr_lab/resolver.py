"""The lab's resolvers: the ISP's on the router, one in each server's tunnel. Each notes every query it sees."""

from __future__ import annotations

import asyncio
import json
import struct
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import dns.exception
import dns.flags
import dns.message
import dns.rdatatype

from maikr_lab.zone import Zone, answer

LENGTH = struct.Struct("!H")
IDLE_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question as it was seen: RFC 3339 moment, who asked, name without the last dot, record type, udp or tcp."""

    at: str
    source: str
    name: str
    type: str
    transport: str


class QueryLog:
    """One JSON a line, readable the moment the query is seen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.touch()

    def note(self, query: Query) -> None:
        """Append it."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(query)) + "\n")


class Resolver:
    """Answers from the zone. A silent one still notes what it is asked."""

    def __init__(self, zone: Zone, note: Callable[[Query], None]) -> None:
        self._zone = zone
        self._note = note
        self.silent = False

    def respond(self, wire: bytes, source: str, transport: str) -> bytes | None:
        """The response to a packet, None for what is no query with one question, and for everything while silent."""
        try:
            query = dns.message.from_wire(wire)
        except dns.exception.DNSException:
            return None
        if len(query.question) != 1 or query.flags & dns.flags.QR:
            return None
        asked = query.question[0]
        self._note(
            Query(
                at=datetime.now(UTC).isoformat(),
                source=source,
                name=asked.name.to_text(omit_final_dot=True),
                type=dns.rdatatype.to_text(asked.rdtype),
                transport=transport,
            )
        )
        return None if self.silent else answer(self._zone, query).to_wire()


class UdpResolver(asyncio.DatagramProtocol):
    """A resolver at a UDP socket."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back. (Before Python 3.12 the real one is no subclass of DatagramTransport.)"""
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Answer where the question came from."""
        response = self._resolver.respond(data, addr[0], "udp")
        if response is not None and self._transport is not None:
            self._transport.sendto(response, addr)


async def serve_tcp(resolver: Resolver, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer the queries of one connection, each led by its length (RFC 7766)."""
    source = str(writer.get_extra_info("peername")[0])
    try:
        async with asyncio.timeout(IDLE_S):
            while True:
                (length,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
                response = resolver.respond(await reader.readexactly(length), source, "tcp")
                if response is not None:
                    writer.write(LENGTH.pack(len(response)) + response)
                    await writer.drain()
    except (OSError, EOFError, TimeoutError):
        return
    finally:
        writer.close()
