"""A speed endpoint: where it is, and one connection to it that loads or sends without end.

Written on sockets, not with the API's HTTP client: what counts are bytes as the kernel moves them. HTTP/1.1 is all
that is spoken; whatever else answers is nonsense, said so, and no figure.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from maikr_client.errors import Failed
from maikr_client.measure.speed.kernel import in_flight
from maikr_client.model.problem import ProblemCode

T = TypeVar("T")

BODY_BYTES: Final = 256 * 1024 * 1024
"""One request's; a faster link asks again."""
UPLOAD_BYTES: Final = 64 * 1024 * 1024
CHUNK_BYTES: Final = 128 * 1024
SENT_BYTES: Final = 16 * 1024
"""At once: little, or a slow link would move for long before it is seen."""
SEND_BUFFER_BYTES: Final = 1 << 20
MAX_HEAD_BYTES: Final = 16 * 1024
ANSWER_S: Final = 5.0
SILENCE_S: Final = 4.0
"""A stream that moves nothing for so long is given up."""
_STATUS: Final = re.compile(rb"HTTP/1\.[01] 200 ?[^\r\n]*\r\n")
_LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,15})[ \t]*\r\n", re.IGNORECASE)
_CHUNKED: Final = re.compile(rb"\r\ntransfer-encoding:", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeedEndpoint:
    """`http://HOST[:PORT][/PATH]`; inside a tunnel, which is its encryption."""

    host: str
    port: int
    path: str

    @classmethod
    def parse(cls, url: str) -> SpeedEndpoint:
        """Raises Failed(SPEED_NONSENSE)."""
        try:
            parts = urlsplit(url)
            port = parts.port or 80
        except ValueError:
            raise Failed(ProblemCode.SPEED_NONSENSE) from None
        if parts.scheme != "http" or not parts.hostname or not re.fullmatch(r"[!-~]*", parts.path):
            raise Failed(ProblemCode.SPEED_NONSENSE)
        return cls(host=parts.hostname, port=port, path=parts.path.rstrip("/"))


class Stream:
    """One connection. `moved` is told of every byte of payload: received, or acknowledged by the other side.

    Methods run until cancelled. Raise Failed: SPEED_SILENT when nothing moves, SPEED_NONSENSE for answers that no speed
    endpoint gives, SPEED_REFUSED when nobody listens.
    """

    def __init__(
        self, endpoint: SpeedEndpoint, moved: Callable[[int], None], *, upload_bytes: int = UPLOAD_BYTES
    ) -> None:
        self._endpoint = endpoint
        self._moved = moved
        self._upload_bytes = upload_bytes
        self._sending: socket.socket | None = None
        self._sent = self._told = 0

    async def download(self) -> None:
        """Receive body after body."""
        with await connected(self._endpoint) as door:
            buffer = memoryview(bytearray(CHUNK_BYTES))
            while True:
                await _send(door, self._head("GET", f"/download?bytes={BODY_BYTES}"))
                await self._receive(door, buffer)

    async def upload(self) -> None:
        """Send body after body; each must be acknowledged in its full length."""
        payload = memoryview(os.urandom(SENT_BYTES))
        with await connected(self._endpoint) as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
            while True:
                await _send(door, self._head("POST", "/upload", length=self._upload_bytes))
                await self._emit(door, payload)
                _, length, rest = await _answer(door)
                self._sending = None
                self._moved(self._sent - self._told)
                await _exactly(door, length, rest, taken=self._upload_bytes)

    def settle(self) -> None:
        """Tell what the other side has acknowledged by now: what still waits in this machine has not gone anywhere."""
        if self._sending is not None:
            gone = max(self._told, self._sent - in_flight(self._sending))
            self._moved(gone - self._told)
            self._told = gone

    def _head(self, method: str, path: str, *, length: int | None = None) -> bytes:
        host = f"[{self._endpoint.host}]" if ":" in self._endpoint.host else self._endpoint.host
        sized = "" if length is None else f"Content-Length: {length}\r\nContent-Type: application/octet-stream\r\n"
        lines = f"{method} {self._endpoint.path}{path} HTTP/1.1\r\nHost: {host}:{self._endpoint.port}\r\n{sized}\r\n"
        return lines.encode("ascii")

    async def _receive(self, door: socket.socket, buffer: memoryview) -> None:
        _, length, rest = await _answer(door)
        if length != BODY_BYTES:
            raise Failed(ProblemCode.SPEED_NONSENSE)
        got = len(rest)
        self._moved(got)
        loop = asyncio.get_running_loop()
        while got < BODY_BYTES:
            count = await _within(loop.sock_recv_into(door, buffer[: BODY_BYTES - got]))
            if not count:
                raise Failed(ProblemCode.SPEED_NONSENSE)
            got += count
            self._moved(count)

    async def _emit(self, door: socket.socket, payload: memoryview) -> None:
        loop = asyncio.get_running_loop()
        self._sending, self._sent, self._told = door, 0, 0
        while self._sent < self._upload_bytes:
            part = payload[: self._upload_bytes - self._sent]
            await _within(loop.sock_sendall(door, part))
            self._sent += len(part)


async def connected(endpoint: SpeedEndpoint) -> socket.socket:
    """A connection. Raises Failed(SPEED_REFUSED), Failed(SPEED_SILENT)."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        door = socket.socket(family, kind, protocol)
    except OSError:
        raise Failed(ProblemCode.SPEED_REFUSED) from None
    door.setblocking(False)
    try:
        async with asyncio.timeout(ANSWER_S):
            await loop.sock_connect(door, address)
    except TimeoutError:
        door.close()
        raise Failed(ProblemCode.SPEED_SILENT) from None
    except OSError:
        door.close()
        raise Failed(ProblemCode.SPEED_REFUSED) from None
    except BaseException:
        door.close()
        raise
    return door


async def _send(door: socket.socket, data: bytes) -> None:
    await _within(asyncio.get_running_loop().sock_sendall(door, data))


async def _answer(door: socket.socket) -> tuple[bytes, int, bytes]:
    """The answer's head, how long its body says it is, and what of the body came along."""
    loop = asyncio.get_running_loop()
    head = b""
    try:
        async with asyncio.timeout(ANSWER_S):
            while b"\r\n\r\n" not in head:
                part = await loop.sock_recv(door, MAX_HEAD_BYTES)
                head += part
                if not part or (b"\r\n\r\n" not in head and len(head) > MAX_HEAD_BYTES):
                    raise Failed(ProblemCode.SPEED_NONSENSE)
    except TimeoutError:
        raise Failed(ProblemCode.SPEED_SILENT) from None
    except OSError:
        raise Failed(ProblemCode.SPEED_REFUSED) from None
    head, _, rest = head.partition(b"\r\n\r\n")
    length = _LENGTH.search(head + b"\r\n")
    if not _STATUS.match(head + b"\r\n") or length is None or _CHUNKED.search(head):
        raise Failed(ProblemCode.SPEED_NONSENSE)
    return head, int(length[1]), rest


async def _exactly(door: socket.socket, length: int, body: bytes, *, taken: int) -> None:
    """An upload's answer says how much came: it must be what was sent."""
    if length > MAX_HEAD_BYTES:
        raise Failed(ProblemCode.SPEED_NONSENSE)
    while len(body) < length:
        part = await _within(asyncio.get_running_loop().sock_recv(door, length - len(body)))
        if not part:
            raise Failed(ProblemCode.SPEED_NONSENSE)
        body += part
    said = re.search(rb'"bytes":\s*([0-9]+)', body)
    if len(body) != length or said is None or int(said[1]) != taken:
        raise Failed(ProblemCode.SPEED_NONSENSE)


async def _within(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`. Raises Failed(SPEED_SILENT) when it takes too long, Failed(SPEED_REFUSED)."""
    try:
        async with asyncio.timeout(SILENCE_S):
            return await work
    except TimeoutError:
        raise Failed(ProblemCode.SPEED_SILENT) from None
    except OSError:
        raise Failed(ProblemCode.SPEED_REFUSED) from None
