"""One question to one server, by the transport that the server wants."""

from __future__ import annotations

import ssl
from typing import Protocol

from maikr_client.model.name_server import NameServer, Transport
from maikr_client.resolver.upstreams.packet import Asked
from maikr_client.resolver.upstreams.plain import ask_plain
from maikr_client.resolver.upstreams.tls import TlsSpeaker


class Https(Protocol):
    """As `https.HttpsSpeaker`."""

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        """The response. Raises OSError."""

    async def close(self) -> None:
        """End every connection."""


class Speaker:
    """Sends queries. TLS and HTTPS are made ready by the first server that wants them."""

    def __init__(self, roots: ssl.SSLContext | None = None) -> None:
        self._roots = roots
        self._tls: TlsSpeaker | None = None
        self._https: Https | None = None

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        """A packet that answers `query`. Raises OSError, EOFError."""
        match server.transport:
            case Transport.PLAIN:
                return await ask_plain(server, query)
            case Transport.TLS:
                return await self._speak_tls().ask(server, query)
            case Transport.HTTPS:
                wire = await self._speak_https().ask(server, query)
                if not query.is_answered_by(wire):
                    raise EOFError("no answer to the question")
                return wire

    async def close(self) -> None:
        """End every kept connection."""
        if self._tls is not None:
            self._tls.close()
        if self._https is not None:
            await self._https.close()

    def _speak_tls(self) -> TlsSpeaker:
        if self._tls is None:
            self._tls = TlsSpeaker(self._context())
        return self._tls

    def _speak_https(self) -> Https:
        if self._https is None:
            # httpx takes longer to load than the whole resolver does to start
            from maikr_client.resolver.upstreams.https import HttpsSpeaker  # noqa: PLC0415 - see above

            self._https = HttpsSpeaker(self._context())
        return self._https

    def _context(self) -> ssl.SSLContext:
        if self._roots is None:
            self._roots = ssl.create_default_context()
        return self._roots
