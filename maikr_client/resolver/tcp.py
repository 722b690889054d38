"""A TCP socket (RFC 7766): several questions on a connection, answered as they get ready; the idle are sent away."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Final

from maikr_client.resolver.service import Service
from maikr_client.resolver.upstreams.streams import LENGTH, read_message

MAX_CONNECTIONS: Final = 128
MAX_AT_ONCE: Final = 16
"""Questions of one connection."""

IDLE_S: Final = 10.0


class TcpListener:
    """Takes connections from `listening` (bound) as long as it is started."""

    def __init__(self, listening: socket.socket, service: Service, idle_s: float = IDLE_S) -> None:
        self._socket = listening
        self._service = service
        self._idle_s = idle_s
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self) -> None:
        """From now on."""
        self._server = await asyncio.start_server(self._serve, sock=self._socket)

    def close(self) -> None:
        """No more."""
        if self._server is not None:
            self._server.close()
        for writer in self._open:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._open) >= MAX_CONNECTIONS:
            writer.transport.abort()
            return
        self._open.add(writer)
        try:
            async with asyncio.TaskGroup() as answering:
                await self._read(reader, writer, answering)
        except* OSError:
            pass  # the asker is gone
        finally:
            self._open.discard(writer)
            writer.close()

    async def _read(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answering: asyncio.TaskGroup
    ) -> None:
        places = asyncio.Semaphore(MAX_AT_ONCE)
        with contextlib.suppress(TimeoutError, EOFError):
            while True:
                await places.acquire()
                async with asyncio.timeout(self._idle_s):
                    wire = await read_message(reader)
                answering.create_task(self._answer(wire, writer, places))

    async def _answer(self, wire: bytes, writer: asyncio.StreamWriter, places: asyncio.Semaphore) -> None:
        answer = await self._service.answer(wire, stream=True)
        if answer is None:
            writer.transport.abort()
        elif not writer.is_closing():
            writer.write(LENGTH.pack(len(answer)) + answer)
            async with asyncio.timeout(self._idle_s):
                await writer.drain()
        places.release()
