"""Plain DNS: UDP from a fresh random port for each query, TCP for what is too long (RFC 1035, RFC 5452, RFC 7766)."""

from __future__ import annotations

import asyncio
import socket

from maikr_client.model.name_server import NameServer
from maikr_client.resolver.upstreams.packet import Asked, is_truncated
from maikr_client.resolver.upstreams.streams import over_stream

MAX_FORGERIES = 16
_LARGEST = 65_535


async def ask_plain(server: NameServer, query: Asked) -> bytes:
    """The whole response. Raises OSError, EOFError; never ends by itself while nothing comes."""
    wire = await _by_udp(server, query)
    if wire is None or is_truncated(wire):
        return await _by_tcp(server, query)
    return wire


async def _by_udp(server: NameServer, query: Asked) -> bytes | None:
    """None when so many foreign answers came that somebody is guessing."""
    family = socket.AF_INET if server.address.version == 4 else socket.AF_INET6  # noqa: PLR2004 - IP's version
    with socket.socket(family, socket.SOCK_DGRAM) as connection:
        connection.setblocking(False)
        # connected, the kernel picks a random port and lets only this server's packets in
        connection.connect((str(server.address), server.port))
        connection.send(query.wire)
        return await _answer(connection, query)


async def _answer(connection: socket.socket, query: Asked) -> bytes | None:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[bytes | None] = loop.create_future()
    forgeries = 0

    def readable() -> None:
        nonlocal forgeries
        try:
            wire = connection.recv(_LARGEST)
        except BlockingIOError:
            return
        except OSError as error:
            settle(error)
            return
        forgeries += 1
        if query.is_answered_by(wire):
            settle(wire)
        elif forgeries >= MAX_FORGERIES:
            settle(None)

    def settle(result: bytes | OSError | None) -> None:
        if answer.done():
            return
        if isinstance(result, OSError):
            answer.set_exception(result)
        else:
            answer.set_result(result)

    number = connection.fileno()  # by number: asyncio prints a socket that it does not know yet, at length
    loop.add_reader(number, readable)
    try:
        return await answer
    finally:
        loop.remove_reader(number)


async def _by_tcp(server: NameServer, query: Asked) -> bytes:
    reader, writer = await asyncio.open_connection(str(server.address), server.port)
    try:
        return await over_stream(reader, writer, query)
    finally:
        writer.close()
