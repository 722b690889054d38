"""A name server on the lab's internet: plain, over TLS and over HTTPS at their usual ports. It notes who asked what.

    python -m tests.support.name_server_program ADDRESS ANSWER CERTIFICATE LOG

Every name has the address ANSWER; each question becomes a line of JSON in LOG, whose first line says that it listens.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from pathlib import Path
from typing import cast

import dns.message

from tests.support.dns_texts import response_to

_LENGTH_BYTES = 2


class NameServerProgram(asyncio.DatagramProtocol):
    """Answers on every transport, and writes down what it was asked."""

    def __init__(self, answer: str, log: Path) -> None:
        self._answer = answer
        self._log = log
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        assert self._transport is not None
        self._transport.sendto(self._said("plain", addr[0], data), addr)

    async def stream(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        transport = "plain" if writer.get_extra_info("ssl_object") is None else "tls"
        try:
            while True:
                length = int.from_bytes(await reader.readexactly(_LENGTH_BYTES), "big")
                said = self._said(transport, writer.get_extra_info("peername")[0], await reader.readexactly(length))
                writer.write(len(said).to_bytes(_LENGTH_BYTES, "big") + said)
        except (asyncio.IncompleteReadError, OSError):
            writer.close()

    async def https(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Just enough HTTP/1.1 for one POST after the other."""
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                body = await reader.readexactly(int(head.partition("content-length: ")[2].partition("\r\n")[0]))
                said = self._said("https", writer.get_extra_info("peername")[0], body)
                fields = f"content-type: application/dns-message\r\ncontent-length: {len(said)}\r\n\r\n"
                writer.write(f"HTTP/1.1 200 OK\r\n{fields}".encode() + said)
        except (asyncio.IncompleteReadError, OSError):
            writer.close()

    def note(self, **what: str) -> None:
        """One line."""
        with self._log.open("a") as file:
            file.write(json.dumps(what) + "\n")

    def _said(self, transport: str, source: str, wire: bytes) -> bytes:
        query = dns.message.from_wire(wire)
        self.note(transport=transport, source=source, name=query.question[0].name.to_text(omit_final_dot=True).lower())
        return response_to(query, f"A {self._answer}").to_wire()


async def serve(address: str, answer: str, certificate: Path, log: Path) -> None:
    """Until killed."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    server = NameServerProgram(answer, log)
    await asyncio.get_running_loop().create_datagram_endpoint(lambda: server, local_addr=(address, 53))
    await asyncio.start_server(server.stream, address, 53)
    await asyncio.start_server(server.stream, address, 853, ssl=tls)
    await asyncio.start_server(server.https, address, 443, ssl=tls)
    server.note(listening=address)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])))
