"""A TLS server on the loopback that says whatever a test wants, HTTP or not."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import trustme

from tests.support.streams import serving_streams

Say = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawBackend:
    """Its address, the authority that vouches for it, and the requests' heads so far."""

    address: str
    ca_file: Path
    heads: list[bytes]


def saying(*pieces: bytes) -> Say:
    async def say(writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()

    return say


async def silence(_writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


def answer(status: str, body: bytes) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body


@asynccontextmanager
async def raw_backend(directory: Path, say: Say) -> AsyncIterator[RawBackend]:
    """Answers each request's head by `say`, then closes the connection."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    ca_file = directory / "ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    heads: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        await say(writer)

    async with serving_streams(serve, tls=context) as port:
        yield RawBackend(address=f"https://localhost:{port}", ca_file=ca_file, heads=heads)
