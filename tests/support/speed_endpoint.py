"""Speed endpoints on loopback: one that is honest, and every kind of liar."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from tests.support.streams import Conversation, serving_streams


@contextlib.asynccontextmanager
async def listening(conversation: Conversation) -> AsyncIterator[str]:
    """Its URL, while the block runs."""

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await conversation(reader, writer)
        finally:
            writer.transport.abort()

    async with serving_streams(converse) as port:
        yield f"http://127.0.0.1:{port}"


async def honest(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Does what is asked."""
    while (head := await reader.readuntil(b"\r\n\r\n")).startswith((b"GET", b"POST")):
        await (send_body(writer, asked_bytes(head)) if head.startswith(b"GET") else take_body(reader, writer, head))


def asked_bytes(head: bytes) -> int:
    return int(head.split(b"bytes=")[1].split()[0])


async def send_body(writer: asyncio.StreamWriter, count: int, *, said: int | None = None) -> None:
    """`count` bytes under a head that says as many, or another number."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (count if said is None else said))
    for left in range(count, 0, -65536):
        writer.write(bytes(min(left, 65536)))
        await writer.drain()


async def take_body(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, head: bytes, *, claim: int | None = None
) -> None:
    """Take what is sent, and say how much it was, or something else."""
    left = length = int(head.lower().split(b"content-length: ")[1].split()[0])
    while left:
        left -= len(await reader.read(min(left, 65536)) or b" " * left)
    body = b'{"bytes": %d}' % (length if claim is None else claim)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
