"""A proxy with a TLS end that does with requests to a real backend what bad networks and bad machines do."""

from __future__ import annotations

import asyncio
import enum
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import trustme

from tests.support.raw_backend import answer
from tests.support.streams import serving_streams

LIMIT_S = 60.0


class Mood(enum.Enum):
    """What happens to one request."""

    PASSES = "it arrives and is answered"
    LOST = "it never arrives"
    ANSWER_LOST = "it arrives, its answer does not"
    ANSWER_CUT = "it arrives, half of its answer comes back"
    ANSWER_LATE = "it arrives, its answer when nobody waits any more"
    TWICE = "it arrives twice"
    LATER = "it arrives when the next request was answered"
    FAILS_BEFORE = "500, and it never arrived"
    FAILS_AFTER = "500, but it arrived"
    GARBAGE = "it never arrives, and something else answers"
    REFUSED_BY_ANOTHER = "it never arrives, and something else says 422"


_ANSWERS = {
    Mood.FAILS_BEFORE: answer("500 Oh", b"oh"),
    Mood.FAILS_AFTER: answer("500 Oh", b"oh"),
    Mood.GARBAGE: answer("200 OK", b"<html>Welcome to our Wi-Fi</html>"),
    Mood.REFUSED_BY_ANOTHER: answer("422 No", b"<html>blocked</html>"),
}
NEVER_ARRIVES = frozenset({Mood.LOST, Mood.FAILS_BEFORE, Mood.GARBAGE, Mood.REFUSED_BY_ANOTHER, Mood.LATER})


@dataclass(slots=True, kw_only=True)
class FaultyProxy:
    """`moods` are of the next requests, in turn; after them all is well. `late` is set when nobody waits any more."""

    address: str
    ca_file: Path
    upstream: int
    moods: list[Mood] = field(default_factory=list)
    late: asyncio.Event = field(default_factory=asyncio.Event)
    _held: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection: one request after another, as HTTP/1.1 keeps it."""
        while (said := await self._answer(await _message(reader))) is not None:
            writer.write(said)
            await writer.drain()

    async def release(self) -> None:
        """What was held back arrives now."""
        while self._held:
            await self._forward(self._held.pop(0))

    async def _answer(self, request: bytes) -> bytes | None:
        mood = self.moods.pop(0) if self.moods else Mood.PASSES
        if mood is Mood.LATER:
            self._held.append(request)
        said = b"" if mood in NEVER_ARRIVES else await self._forward(request)
        match mood:
            case Mood.LOST | Mood.ANSWER_LOST | Mood.LATER:
                return None
            case Mood.ANSWER_CUT:
                return said[: len(said) // 2]
            case Mood.ANSWER_LATE:
                await self.late.wait()
            case Mood.TWICE:
                said = await self._forward(request)
            case Mood.PASSES:
                await self.release()
            case _:
                said = _ANSWERS[mood]
        return said

    async def _forward(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.upstream)
        try:
            writer.write(request)
            async with asyncio.timeout(LIMIT_S):
                return await _message(reader)
        finally:
            writer.close()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """A whole request or answer of HTTP/1.1 whose length is in its head, as it came."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = dict(line.split(b":", 1) for line in head.lower().split(b"\r\n")[1:] if b":" in line)
    return head + await reader.readexactly(int(lines.get(b"content-length", b"0")))


@asynccontextmanager
async def faulty_proxy(scratch: Path, upstream: int) -> AsyncIterator[FaultyProxy]:
    """Before the backend that listens on `upstream` of the loopback."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    ca_file = scratch / "ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    proxy = FaultyProxy(address="", ca_file=ca_file, upstream=upstream)
    async with serving_streams(proxy.serve, tls=context) as port:
        proxy.address = f"https://localhost:{port}"
        yield proxy
