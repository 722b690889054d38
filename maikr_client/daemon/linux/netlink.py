"""Netlink messages (RFC 3549; kernel: include/uapi/linux/netlink.h): questions answered without starting a program."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Iterable, Iterator
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


def ask(
    protocol: int, kind: int, body: bytes, *, dump: bool = True, whole: bool = True, room: int = ROOM
) -> list[Message]:
    """The kernel's answers to one question, or (not the `whole`) the first datagram of them. A dump that changed
    meanwhile is repeated. Raises OSError.
    """
    for _ in range(_TRIES):
        answers = list(_answers(protocol, kind, body, dump=dump, whole=whole, room=room))
        if not any(each.flags & _INTERRUPTED for each in answers):
            return answers
    raise InterruptedError


def tell(protocol: int, orders: Iterable[tuple[int, bytes]]) -> None:
    """Give `orders` (type, body), each for itself: one may fail as what it was about is gone. Raises OSError if none
    can be given.
    """
    with socket.socket(AF_NETLINK, socket.SOCK_RAW, protocol) as kernel:
        kernel.settimeout(TIMEOUT_S)
        for number, (kind, body) in enumerate(orders, 1):
            kernel.send(message(kind, REQUEST | ACKNOWLEDGE, number, body))
            kernel.recv(ROOM)


def _answers(protocol: int, kind: int, body: bytes, *, dump: bool, whole: bool, room: int) -> Iterator[Message]:
    with socket.socket(AF_NETLINK, socket.SOCK_RAW, protocol) as kernel:
        kernel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _TIMEOUT)
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
