"""Netlink messages (RFC 3549; kernel: include/uapi/linux/netlink.h): questions answered without starting a program."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.linux.socket_numbers import AF_NETLINK

ROUTE: Final = 0
NETFILTER: Final = 12

REQUEST: Final = 0x1
DUMP: Final = 0x300
_INTERRUPTED: Final = 0x10
_ERROR: Final = 2
_DONE: Final = 3
_HEADER: Final = struct.Struct("=IHHII")
_ATTRIBUTE: Final = struct.Struct("=HH")
_TYPE_MASK: Final = 0x3FFF
_ROOM: Final = 1 << 18
_TRIES: Final = 5
_TIMEOUT_S: Final = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: its type and what follows the header."""

    kind: int
    flags: int
    payload: bytes


def split(data: bytes) -> Iterator[Message]:
    """The messages in one datagram. A length that makes no sense ends them."""
    offset = 0
    while offset + _HEADER.size <= len(data):
        length, kind, flags, _, _ = _HEADER.unpack_from(data, offset)
        if not _HEADER.size <= length <= len(data) - offset:
            return
        yield Message(kind=kind, flags=flags, payload=data[offset + _HEADER.size : offset + length])
        offset += _aligned(length)


def attributes(data: bytes) -> dict[int, bytes]:
    """The attributes in `data` by type, nesting and byte order flags removed."""
    found, offset = {}, 0
    while offset + _ATTRIBUTE.size <= len(data):
        length, kind = _ATTRIBUTE.unpack_from(data, offset)
        if not _ATTRIBUTE.size <= length <= len(data) - offset:
            break
        found[kind & _TYPE_MASK] = data[offset + _ATTRIBUTE.size : offset + length]
        offset += _aligned(length)
    return found


def attribute(kind: int, value: bytes) -> bytes:
    """One attribute, padded."""
    length = _ATTRIBUTE.size + len(value)
    return _ATTRIBUTE.pack(length, kind) + value + bytes(_aligned(length) - length)


def number(value: bytes | None) -> int | None:
    """An attribute's unsigned number in this machine's byte order; None without one."""
    return None if value is None else int.from_bytes(value, sys.byteorder)


def ask(protocol: int, kind: int, body: bytes, *, dump: bool = True) -> list[Message]:
    """The kernel's answers to one question. A dump that changed meanwhile is repeated. Raises OSError."""
    for _ in range(_TRIES):
        answers = list(_answers(protocol, kind, body, dump=dump))
        if not any(each.flags & _INTERRUPTED for each in answers):
            return answers
    raise InterruptedError


def _answers(protocol: int, kind: int, body: bytes, *, dump: bool) -> Iterator[Message]:
    with socket.socket(AF_NETLINK, socket.SOCK_RAW, protocol) as kernel:
        kernel.settimeout(_TIMEOUT_S)
        flags = REQUEST | (DUMP if dump else 0)
        kernel.send(_HEADER.pack(_HEADER.size + len(body), kind, flags, 1, 0) + body)
        while True:
            for message in split(kernel.recv(_ROOM)):
                if message.kind == _DONE:
                    return
                if message.kind == _ERROR:
                    _raise(message)
                yield message
                if not dump:
                    return


def _raise(message: Message) -> None:
    (negative,) = struct.unpack_from("=i", message.payload)
    raise OSError(-negative, os.strerror(-negative))


def _aligned(length: int) -> int:
    return (length + 3) & ~3
