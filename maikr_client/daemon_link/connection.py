"""One connection to the daemon: opened only to root, greeted with the version, then calls and notifications."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections import deque
from pathlib import Path
from typing import Self, TypeVar

from maikr_client.daemon_link.peer import PeerUid, refuse_impostor
from maikr_client.daemon_link.refusals import error_of
from maikr_client.daemon_link.unreachable import unreachable
from maikr_client.errors import DaemonUnreachable, Failed, InvalidValue, NotPermitted
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Status
from maikr_client.wire.codec import Json
from maikr_client.wire.envelope import decode_reply
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.opening import Hello, HelloReply, Refused
from maikr_client.wire.replies import NamesAsked, Reply
from maikr_client.wire.requests import Request
from maikr_client.wire.rpc import Call, decode_notification, encode_call
from maikr_client.wire.version import PROTOCOL_VERSION

R = TypeVar("R", bound=Reply)
N = TypeVar("N", Status, NamesAsked)

_CHUNK_BYTES = 64 * 1024


class Connection:
    """Made by `open`. One call at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._frames = FrameReader()
        self._messages: deque[dict[str, Json]] = deque()
        self._numbers = itertools.count(1)

    @classmethod
    async def open(cls, path: Path, peer_uid: PeerUid) -> Self:
        """Connect, prove that root listens, agree on the version.

        Raises DaemonUnreachable, NotPermitted, and Failed (DAEMON_IMPOSTOR, VERSION_SKEW).
        """
        local = await _connected_socket(path)
        try:
            refuse_impostor(local, peer_uid)
            connection = cls(*await asyncio.open_connection(sock=local))
        except BaseException:
            local.close()
            raise
        try:
            await connection._greet()
        except BaseException:
            await connection.close()
            raise
        return connection

    async def call(self, request: Request, kind: type[R]) -> R:
        """Ask, and wait for the answer. Raises what the daemon refused with, or DaemonUnreachable, or VERSION_SKEW."""
        number = next(self._numbers)
        await self._send(encode_call(Call(number=number, request=request)))
        message = await self._receive()
        try:
            answered, reply = decode_reply(message, kind)
        except InvalidValue as error:
            raise _misunderstood(error) from None
        if isinstance(reply, Refused):
            raise error_of(reply.problem)
        if answered != number:
            raise Failed(ProblemCode.VERSION_SKEW, why="an answer to another question")
        return reply

    async def next_told(self, kind: type[N]) -> N:
        """What the daemon tells next, which is of that kind. Raises DaemonUnreachable when it goes."""
        message = await self._receive()
        try:
            told = decode_notification(message)
        except InvalidValue as error:
            raise _misunderstood(error) from None
        if not isinstance(told, kind):
            raise Failed(ProblemCode.VERSION_SKEW, why="an answer without a question")
        return told

    async def close(self) -> None:
        """Let go."""
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except OSError:
            return

    async def _greet(self) -> None:
        hello = await self.call(Hello(version=PROTOCOL_VERSION), HelloReply)
        if hello.version != PROTOCOL_VERSION:
            raise Failed(ProblemCode.VERSION_SKEW, daemon=hello.daemon_version)

    async def _send(self, message: Json) -> None:
        try:
            self._writer.write(frame(message))
            await self._writer.drain()
        except OSError:
            raise DaemonUnreachable from None

    async def _receive(self) -> dict[str, Json]:
        while not self._messages:
            self._messages.extend(await self._read())
        return self._messages.popleft()

    async def _read(self) -> list[dict[str, Json]]:
        try:
            data = await self._reader.read(_CHUNK_BYTES)
        except OSError:
            raise DaemonUnreachable from None
        if not data:
            raise DaemonUnreachable
        try:
            return self._frames.feed(data)
        except InvalidValue as error:
            raise _misunderstood(error) from None


async def _connected_socket(path: Path) -> socket.socket:
    # by name: the type checker for Windows, where there is none, would refuse socket.AF_UNIX
    local = socket.socket(socket.AddressFamily["AF_UNIX"], socket.SOCK_STREAM)
    local.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(local, str(path))
    except PermissionError:
        local.close()
        raise NotPermitted(what="daemon") from None
    except OSError:
        local.close()
        raise unreachable(path) from None
    except BaseException:
        local.close()
        raise
    return local


def _misunderstood(error: InvalidValue) -> Failed:
    return Failed(ProblemCode.VERSION_SKEW, what=error.problem.field("what"), why=error.problem.field("why"))
