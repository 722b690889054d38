"""Netlink messages (RFC 3549; kernel: include/uapi/linux/netlink.h): questions answered without starting a program."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.linux.socket_numbers import AF_NETLINK

ROUTE: Final = 0
SOCKETS: Final = 4
NETFILTER: Final = 12

REQUEST: Final = 0x1
ACKNOWLEDGE: Final = 0x4
DUMP: Final = 0x300
_INTERRUPTED: Final = 0x10
ERROR: Final = 2
_DONE: Final = 3
_HEADER: Final = struct.Struct("=IHHII")
_ATTRIBUTE: Final = struct.Struct("=HH")
_TYPE_MASK: Final = 0x3FFF
ROOM: Final = 1 << 18
SMALL_ROOM: Final = 1 << 15
"""Enough for all that is asked each second: dumps come in datagrams of that size (netlink(7), af_netlink.c) unless one
message is larger. To get the large room from the system costs as much as the question.
"""

_TRIES: Final = 5
TIMEOUT_S: Final = 2.0
_TIMEOUT: Final = struct.pack("@ll", int(TIMEOUT_S), 0)
"""The same for the kernel's own clock (socket(7)), which saves Python a poll for each call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: its type, flags and number, and what follows the header. `sender` is the port of who caused it: most
    often a process, 0 for the kernel itself.
    """

    kind: int
    flags: int
    payload: bytes
    number: int = 0
    sender: int = 0


def split(data: bytes) -> Iterator[Message]:
    """The messages in one datagram. A length that makes no sense ends them."""
    offset = 0
    while offset + _HEADER.size <= len(data):
        length, kind, flags, number, sender = _HEADER.unpack_from(data, offset)
        if not _HEADER.size <= length <= len(data) - offset:
            return
        payload = data[offset + _HEADER.size : offset + length]
        yield Message(kind=kind, flags=flags, payload=payload, number=number, sender=sender)
        offset += _aligned(length)


def attributes(data: bytes) -> dict[int, bytes]:
    """The attributes in `data` by type, nesting and byte order flags removed."""
    return dict(_each_attribute(data))


def nested(data: bytes) -> Iterator[bytes]:
    """The values of a list's attributes, which are all of one type."""
    return (value for _, value in _each_attribute(data))


def _each_attribute(data: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset + _ATTRIBUTE.size <= len(data):
        length, kind = _ATTRIBUTE.unpack_from(data, offset)
        if not _ATTRIBUTE.size <= length <= len(data) - offset:
            return
        yield kind & _TYPE_MASK, data[offset + _ATTRIBUTE.size : offset + length]
        offset += _aligned(length)


def message(kind: int, flags: int, number: int, body: bytes) -> bytes:
    """One message, padded."""
    length = _HEADER.size + len(body)
    return _HEADER.pack(length, kind, flags, number, 0) + body + bytes(_aligned(length) - length)


def attribute(kind: int, value: bytes) -> bytes:
    """One attribute, padded."""
    length = _ATTRIBUTE.size + len(value)
    return _ATTRIBUTE.pack(length, kind) + value + bytes(_aligned(length) - length)


def number(value: bytes | None) -> int | None:
    """An attribute's unsigned number in this machine's byte order; None without one."""
    return None if value is None else int.from_bytes(value, sys.byteorder)


def ask(protocol: int, kind: int, body: bytes, *, dump: bool = True, whole: bool = True) -> list[Message]:
    """The kernel's answers to one question, or (not the `whole`) the first datagram of them. A dump that changed
    meanwhile is repeated. Raises OSError.
    """

    def once() -> list[Message]:
        with _opened(protocol) as kernel:
            return list(_answers(kernel, kind, body, dump=dump, whole=whole, room=ROOM))

    return _unbroken(once)


class Line:
    """A socket that stays open, for what one thread asks each second: to open one costs more than such a question."""

    def __init__(self, protocol: int) -> None:
        self._protocol = protocol
        self._kernel: socket.socket | None = None

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """The next question opens it again."""
        if self._kernel is not None:
            self._kernel.close()
            self._kernel = None

    def ask(self, kind: int, body: bytes, *, dump: bool = True) -> list[Message]:
        """All answers to one question of which little is told, as of `ask`. Raises OSError."""
        try:
            return _unbroken(lambda: self._once(kind, body, dump=dump))
        except OSError:
            self.close()  # what may still come answers no other question
            raise

    def _once(self, kind: int, body: bytes, *, dump: bool) -> list[Message]:
        if self._kernel is None:
            self._kernel = _opened(self._protocol)
        return list(_answers(self._kernel, kind, body, dump=dump, whole=True, room=SMALL_ROOM))


def tell(protocol: int, orders: Iterable[tuple[int, bytes]]) -> None:
    """Give `orders` (type, body), each for itself: one may fail as what it was about is gone. Raises OSError if none
    can be given.
    """
    with socket.socket(AF_NETLINK, socket.SOCK_RAW, protocol) as kernel:
        kernel.settimeout(TIMEOUT_S)
        for number, (kind, body) in enumerate(orders, 1):
            kernel.send(message(kind, REQUEST | ACKNOWLEDGE, number, body))
            kernel.recv(ROOM)


def _unbroken(once: Callable[[], list[Message]]) -> list[Message]:
    for _ in range(_TRIES):
        answers = once()
        if not any(each.flags & _INTERRUPTED for each in answers):
            return answers
    raise InterruptedError


def _opened(protocol: int) -> socket.socket:
    kernel = socket.socket(AF_NETLINK, socket.SOCK_RAW, protocol)
    kernel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _TIMEOUT)
    return kernel


def _answers(kernel: socket.socket, kind: int, body: bytes, *, dump: bool, whole: bool, room: int) -> Iterator[Message]:
    flags = REQUEST | (DUMP if dump else 0)
    kernel.send(message(kind, flags, 1, body))
    while True:
        for each in split(kernel.recv(room)):
            if each.kind == _DONE:
                return
            if each.kind == ERROR:
                _raise(each)
            yield each
            if not dump:
                return
        if not whole:
            return


def _raise(verdict: Message) -> None:
    (negative,) = struct.unpack_from("=i", verdict.payload)
    raise OSError(-negative, os.strerror(-negative))


def _aligned(length: int) -> int:
    return (length + 3) & ~3
