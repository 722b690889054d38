"""The resolver's end of its link to the daemon: questions by number, each with a deadline; what the daemon says."""

from __future__ import annotations

import asyncio
import os
import socket
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import IpAddress
from maikr_client.resolver.posix.descriptors import receive
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.resolving import (
    Configure,
    Forget,
    Map,
    Mapped,
    Named,
    NameOf,
    NotMapped,
    Pair,
    Record,
    Ruled,
    ToDaemon,
    ToResolver,
    decode_to_resolver,
    encode_message,
)

ANSWER_S: Final = 4.0
"""Less than the 5 s after which resolv.conf(5) lets programs give up; a busy machine may well take a second."""
MAX_WAITING: Final = 512


class NotMappedNow(Exception):
    """The daemon did not map it: it said so, was late, or is gone."""


class Listener(Protocol):
    """Who is told what the daemon says unasked."""

    def configure(self, wanted: Configure, descriptors: tuple[int, ...]) -> None:
        """A new configuration, with its descriptors, which the listener closes."""

    def forget(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These are no longer mapped."""

    def record(self, *, on: bool) -> None:
        """Whether to tell which names are asked for."""


class Link:
    """`gone` is set when the daemon is, or speaks in tongues: nothing can be mapped any more."""

    def __init__(self, connection: socket.socket, answer_s: float = ANSWER_S) -> None:
        connection.setblocking(False)
        self._connection = connection
        self._answer_s = answer_s
        self._frames = FrameReader()
        self._descriptors: deque[int] = deque()
        self._waiting: dict[int, asyncio.Future[ToResolver]] = {}
        self._numbers = 0
        self._unsent = bytearray()
        self._is_full = False
        self.gone = asyncio.Event()

    def start(self, listener: Listener) -> None:
        """Listen to the daemon from now on."""
        asyncio.get_running_loop().add_reader(self._connection, lambda: self._readable(listener))

    def close(self) -> None:
        """No more; who waits is told so."""
        if self.gone.is_set():
            return
        self.gone.set()
        loop = asyncio.get_running_loop()
        loop.remove_reader(self._connection)
        loop.remove_writer(self._connection)
        self._connection.close()
        while self._descriptors:
            os.close(self._descriptors.popleft())
        for waiting in self._waiting.values():
            _fail(waiting, "gone")

    async def map(self, name: str, generation: int, pairs: tuple[Ruled, ...]) -> tuple[Pair, ...]:
        """The kernel has a synthetic address for each of `pairs`. Raises NotMappedNow."""
        answer = await self._ask(
            lambda number: Map(number=number, generation=generation, name=name, pairs=pairs),
        )
        if not isinstance(answer, Mapped) or {each.real for each in pairs} - {each.real for each in answer.pairs}:
            raise NotMappedNow("refused")
        return answer.pairs

    async def name_of(self, synthetic: IpAddress) -> str | None:
        """Whose it is. Raises NotMappedNow."""
        answer = await self._ask(lambda number: NameOf(number=number, synthetic=synthetic))
        return answer.name if isinstance(answer, Named) else None

    def tell(self, message: ToDaemon) -> None:
        """Send it, in time. Raises NotMappedNow when the daemon reads nothing any more."""
        if self.gone.is_set():
            raise NotMappedNow("gone")
        self._unsent += frame(encode_message(message))
        self._send()

    async def _ask(self, question: Callable[[int], Map | NameOf]) -> ToResolver:
        if len(self._waiting) >= MAX_WAITING:
            raise NotMappedNow("too many at once")
        self._numbers += 1
        number = self._numbers
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[ToResolver] = loop.create_future()
        self._waiting[number] = waiting
        deadline = loop.call_later(self._answer_s, _fail, waiting, "late")
        try:
            self.tell(question(number))
            return await waiting
        except InvalidValue:
            raise NotMappedNow("too long") from None
        finally:
            deadline.cancel()
            del self._waiting[number]

    def _send(self) -> None:
        try:
            while self._unsent:
                del self._unsent[: self._connection.send(self._unsent)]
            self._wait_for_room(wanted=False)
        except BlockingIOError:
            self._wait_for_room(wanted=True)
        except OSError:
            self.close()

    def _wait_for_room(self, *, wanted: bool) -> None:
        """Only a change is told to the loop: to be asked after what it never heard of costs it more than to send."""
        if wanted == self._is_full:
            return
        self._is_full = wanted
        loop = asyncio.get_running_loop()
        if wanted:
            loop.add_writer(self._connection, self._send)
        else:
            loop.remove_writer(self._connection)

    def _readable(self, listener: Listener) -> None:
        try:
            data, descriptors = receive(self._connection)
            self._descriptors += descriptors
            if not data:
                self.close()
                return
            for message in self._frames.feed(data):
                self._take(decode_to_resolver(message), listener)
        except BlockingIOError:
            pass
        except (OSError, InvalidValue):
            self.close()

    def _take(self, message: ToResolver, listener: Listener) -> None:
        match message:
            case Configure():
                wanted = 1 + len(message.lists)
                if len(self._descriptors) < wanted:
                    raise InvalidValue("configure", "without its descriptors")
                listener.configure(message, tuple(self._descriptors.popleft() for _ in range(wanted)))
            case Forget():
                listener.forget(message.synthetic)
            case Record(on=on):
                listener.record(on=on)
            case Mapped() | NotMapped() | Named():
                waiting = self._waiting.get(message.number)
                if waiting is not None and not waiting.done():
                    waiting.set_result(message)


def _fail(waiting: asyncio.Future[ToResolver], why: str) -> None:
    if not waiting.done():
        waiting.set_exception(NotMappedNow(why))
