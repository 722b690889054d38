"""A server of streams on the loopback that leaves no connection behind."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable

Conversation = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving_streams(
    conversation: Conversation, *, sock: socket.socket | None = None, tls: ssl.SSLContext | None = None
) -> AsyncIterator[int]:
    """Its port, while the block runs. Each connection ends with its conversation, at the latest with the block, which
    raises what a conversation did not expect.
    """
    running = dict[asyncio.Task[None], asyncio.StreamWriter]()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, EOFError):
            await conversation(reader, writer)
        writer.close()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        running[asyncio.create_task(converse(reader, writer))] = writer

    if sock is None:
        sock = socket.create_server(("127.0.0.1", 0))
    async with await asyncio.start_server(accept, sock=sock, ssl=tls):
        port: int = sock.getsockname()[1]
        try:
            yield port
        finally:
            for task in running:
                task.cancel()
            ended = await asyncio.gather(*running, return_exceptions=True)
            # a task that was cancelled before its first step has closed nothing
            for writer in running.values():
                writer.transport.abort()
            for each in ended:
                if isinstance(each, Exception):
                    raise each
