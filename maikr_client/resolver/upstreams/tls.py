"""DNS over TLS (RFC 7858), with connections kept for a while: each carries one query at a time."""

from __future__ import annotations

import asyncio
import ssl
from typing import Final, NamedTuple

from maikr_client.model.name_server import NameServer
from maikr_client.resolver.upstreams.packet import Asked
from maikr_client.resolver.upstreams.streams import over_stream

MAX_IDLE: Final = 4
MAX_IDLE_S: Final = 8.0
_Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class _Idle(NamedTuple):
    connection: _Connection
    since: float


class TlsSpeaker:
    """Speaks to servers whose certificate holds their `tls_name`, by `context`'s roots."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._idle: dict[NameServer, list[_Idle]] = {}

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        """The response. Raises OSError (ssl.SSLError is one), EOFError."""
        kept = self._kept(server)
        if kept is not None:
            try:
                return await self._over(server, kept, query)
            except (OSError, EOFError):
                pass  # the server may end an idle connection at any time (RFC 7766, section 6.2.3): a new one then
        fresh = await asyncio.open_connection(
            str(server.address), server.port, ssl=self._context, server_hostname=server.tls_name
        )
        return await self._over(server, fresh, query)

    def close(self) -> None:
        """End every kept connection."""
        for _, writer in (idle.connection for kept in self._idle.values() for idle in kept):
            writer.close()
        self._idle.clear()

    def _kept(self, server: NameServer) -> _Connection | None:
        now = asyncio.get_running_loop().time()
        kept = self._idle.get(server, [])
        while kept:
            (reader, writer), since = kept.pop()
            if now - since < MAX_IDLE_S and not reader.at_eof() and not writer.is_closing():
                return reader, writer
            writer.close()
        return None

    async def _over(self, server: NameServer, connection: _Connection, query: Asked) -> bytes:
        reader, writer = connection
        try:
            answer = await over_stream(reader, writer, query)
        except BaseException:
            writer.close()
            raise
        kept = self._idle.setdefault(server, [])
        if len(kept) < MAX_IDLE:
            kept.append(_Idle(connection, asyncio.get_running_loop().time()))
        else:
            writer.close()
        return answer
