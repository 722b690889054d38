"""The daemon's end of the link to its resolver: questions in, answers and configurations out."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.resolving import ToDaemon, ToResolver, decode_to_daemon, encode_message

MAX_QUESTIONS: Final = 1024
_READ_BYTES: Final = 1 << 16


SendDescriptors = Callable[[socket.socket, list[bytes], list[int]], int]
"""`socket.send_fds`, where the system has it."""


class ResolverLink:
    """`connection` is one end of a pair. `heard` is called for each message, and many may be under way at once: a
    resolver that asks more than MAX_QUESTIONS before it is answered is not read for a while.
    """

    def __init__(
        self,
        connection: socket.socket,
        heard: Callable[[ToDaemon], Awaitable[None]],
        send_descriptors: SendDescriptors,
    ) -> None:
        connection.setblocking(False)
        self._send_descriptors = send_descriptors
        self._connection = connection
        self._heard = heard
        self._sending = asyncio.Lock()
        self._room = asyncio.Semaphore(MAX_QUESTIONS)

    async def run(self) -> None:
        """Until the resolver is gone or says what it may not."""
        frames = FrameReader()
        with contextlib.closing(_Incoming(self._connection)) as incoming:
            async with asyncio.TaskGroup() as tasks:
                while data := await incoming.next():
                    for message in frames.feed(data):
                        await self._room.acquire()
                        tasks.create_task(self._hear(decode_to_daemon(message)))

    async def tell(self, message: ToResolver, descriptors: Sequence[int] = ()) -> None:
        """Send it. Raises OSError."""
        data = frame(encode_message(message))
        loop = asyncio.get_running_loop()
        async with self._sending:
            sent = await self._send_first(loop, data, descriptors) if descriptors else 0
            await loop.sock_sendall(self._connection, data[sent:])

    def close(self) -> None:
        """No more."""
        self._connection.close()

    async def _hear(self, message: ToDaemon) -> None:
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
