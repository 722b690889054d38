"""The daemon's end of a link to a child of its own: messages and descriptors out, messages in."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from maikr_client.wire.codec import Json
from maikr_client.wire.framing import FrameReader, frame

MAX_QUESTIONS: Final = 1024
_READ_BYTES: Final = 1 << 16
Heard = TypeVar("Heard")
Told = TypeVar("Told")
SendDescriptors = Callable[[socket.socket, list[bytes], list[int]], int]
"""`socket.send_fds`, where the system has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue(Generic[Heard, Told]):
    """How what is told is written, and what is heard is read (raises InvalidValue)."""

    write: Callable[[Told], Json]
    read: Callable[[dict[str, Json]], Heard]


class ChildLink(Generic[Heard, Told]):
    """`connection` is one end of a pair. `heard` is called for each message, and many may be under way at once: a
    child that asks more than MAX_QUESTIONS before it is answered is not read for a while.
    """

    def __init__(
        self,
        connection: socket.socket,
        heard: Callable[[Heard], Awaitable[None]],
        send_descriptors: SendDescriptors,
        tongue: Tongue[Heard, Told],
    ) -> None:
        connection.setblocking(False)
        self._send_descriptors = send_descriptors
        self._connection = connection
        self._heard = heard
        self._tongue = tongue
        self._sending = asyncio.Lock()
        self._room = asyncio.Semaphore(MAX_QUESTIONS)

    async def run(self) -> None:
        """Until the child is gone or says what it may not."""
        frames = FrameReader()
        with contextlib.closing(_Incoming(self._connection)) as incoming:
            async with asyncio.TaskGroup() as tasks:
                while data := await incoming.next():
                    for message in frames.feed(data):
                        await self._room.acquire()
                        tasks.create_task(self._hear(self._tongue.read(message)))

    async def tell(self, message: Told, descriptors: Sequence[int] = ()) -> None:
        """Send it. Raises OSError."""
        data = frame(self._tongue.write(message))
        loop = asyncio.get_running_loop()
        async with self._sending:
            sent = await self._send_first(loop, data, descriptors) if descriptors else 0
            await loop.sock_sendall(self._connection, data[sent:])

    def close(self) -> None:
        """No more."""
        self._connection.close()

    async def _hear(self, message: Heard) -> None:
        try:
            await self._heard(message)
        except OSError:
            return
        finally:
            self._room.release()

    async def _send_first(self, loop: asyncio.AbstractEventLoop, data: bytes, descriptors: Sequence[int]) -> int:
        while True:
            try:
                return self._send_descriptors(self._connection, [data], list(descriptors))
            except BlockingIOError:
                await _writable(loop, self._connection)


class _Incoming:
    """What comes on `connection`. The event loop goes on looking while somebody waits again soon: to tell it anew for
    each message (`sock_recv`) takes longer than to read one.
    """

    def __init__(self, connection: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        self._connection = connection
        self._waiting: asyncio.Future[bytes] | None = None
        self._is_looking = False

    async def next(self) -> bytes:
        """Some bytes, none at the end."""
        self._waiting = self._loop.create_future()
        if not self._is_looking:
            self._loop.add_reader(self._connection, self._readable)
            self._is_looking = True
        return await self._waiting

    def close(self) -> None:
        """Look no more."""
        if self._is_looking:
            self._loop.remove_reader(self._connection)
            self._is_looking = False

    def _readable(self) -> None:
        if self._waiting is None or self._waiting.done():
            self.close()
            return
        try:
            self._waiting.set_result(self._connection.recv(_READ_BYTES))
        except BlockingIOError:
            return
        except OSError:
            self._waiting.set_result(b"")


async def _writable(loop: asyncio.AbstractEventLoop, connection: socket.socket) -> None:
    ready = asyncio.Event()
    loop.add_writer(connection, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_writer(connection)
