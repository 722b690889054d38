"""The system's message bus as one who reads properties and hears of their changes needs it: one task, no polling.

Anybody on the bus may send us signals, with a header that makes them look like answers. So whatever comes counts only
if the bus itself or the service sent it, as the bus says (it writes each sender itself).
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

from jeepney import (  # type: ignore[import-untyped]  # - it ships no types
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
)
from jeepney.auth import BEGIN, Authenticator  # type: ignore[import-untyped]  # - the same
from jeepney.bus import get_bus  # type: ignore[import-untyped]  # - the same
from jeepney.io.asyncio import DBusConnection  # type: ignore[import-untyped]  # - the same

_ANSWER: Final = 1024
PROPERTIES: Final = "org.freedesktop.DBus.Properties"


class BusGone(Exception):
    """There is no bus, or it lets us do nothing, or it is gone."""


class NotThere(Exception):
    """The object has no such properties (any more)."""


class ServiceOnBus:
    """The objects of one service, of whoever owned its name when `is_there` was asked last."""

    def __init__(self, connection: DBusConnection, service: str) -> None:
        self._connection, self._service = connection, service
        self._followed: dict[str, MatchRule] = {}
        self._stale = False
        self._owner = ""

    async def begin(self) -> None:
        """Be known to the bus, and hear of the service's coming and going from now on. Raises BusGone."""
        rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
        rule.add_arg_condition(0, self._service)
        try:
            await self._ask(message_bus.Hello())
            await self._ask(message_bus.AddMatch(rule))
        except NotThere:
            raise BusGone from None
        # the bus has told us our own name by a signal
        self._stale = False

    async def is_there(self) -> bool:
        """Whether it runs; it isn't started for the question. Raises BusGone."""
        try:
            (self._owner,) = await self._ask(message_bus.GetNameOwner(self._service))
        except NotThere:
            self._owner = ""
        return bool(self._owner)

    async def properties(self, path: str, interface: str) -> Mapping[str, Any]:
        """All of them, by name. Raises NotThere, BusGone."""
        body = await self._ask(Properties(DBusAddress(path, self._owner, interface)).get_all(), "a{sv}")
        return {name: value for name, (_signature, value) in body[0].items()}

    async def follow(self, path: str) -> None:
        """Hear of each change of that object's properties. Raises BusGone."""
        if path not in self._followed:
            rule = MatchRule(
                type="signal", sender=self._service, interface=PROPERTIES, member="PropertiesChanged", path=path
            )
            self._followed[path] = rule
            await self._ask(message_bus.AddMatch(rule))

    async def follow_only(self, paths: frozenset[str]) -> None:
        """Hear of no others any more. Raises BusGone."""
        for path in self._followed.keys() - paths:
            await self._ask(message_bus.RemoveMatch(self._followed.pop(path)))

    async def change(self) -> None:
        """Until something changed since the last time. Raises BusGone."""
        while not self._stale:
            self._take(await self._received())
        self._stale = False

    async def _ask(self, question: Message, signature: str | None = None) -> tuple[Any, ...]:
        """The answer's body. An answer of another `signature` is none. Raises NotThere, BusGone."""
        number = next(self._connection.outgoing_serial)
        try:
            await self._connection.send(question, serial=number)
        except OSError:
            raise BusGone from None
        while not self._answers(answer := await self._received(), number):
            self._take(answer)
        of_that_form = signature in {None, answer.header.fields.get(HeaderFields.signature)}
        if answer.header.message_type is MessageType.error or not of_that_form:
            raise NotThere
        body: tuple[Any, ...] = answer.body
        return body

    async def _received(self) -> Message:
        try:
            return await self._connection.receive()
        except (OSError, EOFError):
            raise BusGone from None

    def _answers(self, message: Message, number: int) -> bool:
        return (
            message.header.message_type in {MessageType.method_return, MessageType.error}
            and message.header.fields.get(HeaderFields.reply_serial) == number
            and self._is_trusted(message)
        )

    def _take(self, message: Message) -> None:
        self._stale |= message.header.message_type is MessageType.signal and self._is_trusted(message)

    def _is_trusted(self, message: Message) -> bool:
        return message.header.fields.get(HeaderFields.sender) in {message_bus.bus_name, self._owner}


@asynccontextmanager
async def service_on_bus(address: str, service: str, within_s: float) -> AsyncIterator[ServiceOnBus]:
    """`address` as jeepney takes it: `SYSTEM`, or one in D-Bus's form. Raises BusGone, also for one that doesn't answer
    within so many seconds.
    """
    try:
        async with asyncio.timeout(within_s):
            reader, writer = await _connected(get_bus(address))
    except (OSError, RuntimeError, ValueError):
        raise BusGone from None
    try:
        opened = ServiceOnBus(DBusConnection(reader, writer), service)
        await _begun(opened, reader, writer, within_s)
        yield opened
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


async def _connected(path: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Raises OSError."""
    # by name: the type checker for Windows, where there is none, would refuse socket.AF_UNIX
    local = socket.socket(socket.AddressFamily["AF_UNIX"], socket.SOCK_STREAM)
    try:
        local.setblocking(False)
        await asyncio.get_running_loop().sock_connect(local, path)
        return await asyncio.open_connection(sock=local)
    except BaseException:
        local.close()
        raise


async def _begun(
    opened: ServiceOnBus, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, within_s: float
) -> None:
    try:
        async with asyncio.timeout(within_s):
            await _introduce(reader, writer)
            await opened.begin()
    except (OSError, EOFError, ValueError):
        raise BusGone from None


async def _introduce(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """As jeepney's own way of opening does, which leaves the connection open where it fails. Raises OSError, EOFError,
    ValueError.
    """
    steps = Authenticator()
    for said in steps:
        writer.write(said)
        if not (answer := await reader.read(_ANSWER)):
            raise EOFError
        steps.feed(answer)
    writer.write(BEGIN)
    await writer.drain()
