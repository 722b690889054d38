"""What does a web site of the lab answer? Who asked it, under which name, and at which of its addresses."""

from __future__ import annotations

import asyncio
from typing import cast

from maikr_lab.web import Receive, Scope, Send, reply, reply_json


async def site(scope: Scope, _receive: Receive, send: Send) -> None:
    """`GET /` is answered with `source`, `host` and `address`; there is nothing else."""
    if scope["path"] != "/" or scope["method"] not in {"GET", "HEAD"}:
        await reply(send, 404, b"nothing here\n")
        return
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    await reply_json(send, {"source": scope["client"][0], "host": host, "address": scope["server"][0]})


async def echo_stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The echo service over TCP (RFC 862)."""
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except (OSError, asyncio.CancelledError):
        # the lab may end first: before Python 3.12 asyncio tells a conversation that was cancelled as an error
        return
    finally:
        writer.close()


class EchoDatagrams(asyncio.DatagramProtocol):
    """The echo service over UDP (RFC 862)."""

    def __init__(self) -> None:
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back. (Before Python 3.12 the real one is no subclass of DatagramTransport.)"""
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Send it back."""
        if self._transport is not None:
            self._transport.sendto(data, addr)
