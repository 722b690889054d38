"""DNS over a stream: two bytes of length before each message (RFC 1035, section 4.2.2)."""

from __future__ import annotations

import asyncio
import struct

from maikr_client.resolver.upstreams.packet import Asked

LENGTH = struct.Struct("!H")
MAX_FOREIGN = 4


async def read_message(reader: asyncio.StreamReader) -> bytes:
    """The next message. Raises EOFError at the end."""
    (length,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
    return await reader.readexactly(length)


async def over_stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, query: Asked) -> bytes:
    """Send `query` and read on to its response. Raises OSError, EOFError."""
    writer.write(LENGTH.pack(len(query.wire)) + query.wire)
    await writer.drain()
    for _ in range(MAX_FOREIGN):
        wire = await read_message(reader)
        if query.is_answered_by(wire):
            return wire
    raise EOFError("answers to other questions only")
