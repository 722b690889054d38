"""The kernel's neighbour table, by rtnetlink (rtnetlink(7), linux/neighbour.h): a router's hardware address.

It is asked for, and then heard, on one socket; nothing here needs a privilege.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from maikr_client.model.network import is_hardware_address

WITHIN_S: Final = 5.0
"""How long a router may take to say its hardware address: the kernel asks three times, a second each (arp(7))."""
DISCARD: Final = 9
_AF_NETLINK, _ROUTE, _NEIGHBOURS_GROUP = 16, 0, 4
_NEW_NEIGHBOUR, _GET_NEIGHBOURS, _REQUEST, _DUMP = 28, 30, 0x1, 0x300
_HEADER: Final = struct.Struct("=IHHII")
_NEIGHBOUR: Final = struct.Struct("=BxxxiHBB")
_ATTRIBUTE: Final = struct.Struct("=HH")
_DESTINATION, _LINK_ADDRESS = 1, 2
_KNOWN_STATES: Final = 0x02 | 0x04 | 0x08 | 0x10 | 0x80
"""Reachable, stale, delay, probe, permanent."""
_HARDWARE_LENGTH: Final = 6
_ROOM: Final = 1 << 16

Address = IPv4Address | IPv6Address


async def hardware_address(interface: str, router: Address, within_s: float = WITHIN_S) -> str | None:
    """The router's, as `Network` has it. None when it says none in time, or has none of that kind.

    An empty datagram to the router has the kernel ask for it. Nothing is listened to once this has returned.
    """
    loop = asyncio.get_running_loop()
    with suppress(OSError, TimeoutError):
        number = socket.if_nametoindex(interface)
        with _table() as table:
            _nudge(router, number)
            async with asyncio.timeout(within_s):
                while True:
                    for link, address, hardware in neighbours(await loop.sock_recv(table, _ROOM)):
                        if (link, address) == (number, router):
                            return hardware
    return None


def neighbours(data: bytes) -> Iterator[tuple[int, Address, str]]:
    """Of a datagram of the kernel's: each neighbour that has a hardware address, with the number of its interface."""
    for kind, body in _messages(data):
        if kind != _NEW_NEIGHBOUR or len(body) < _NEIGHBOUR.size:
            continue
        _family, number, state, _flags, _type = _NEIGHBOUR.unpack_from(body)
        said = dict(_attributes(body[_NEIGHBOUR.size :]))
        hardware = said.get(_LINK_ADDRESS, b"").hex(":")
        with suppress(ValueError):
            address = ip_address(said.get(_DESTINATION, b""))
            if state & _KNOWN_STATES and is_hardware_address(hardware):
                yield number, address, hardware


def _table() -> socket.socket:
    """Told of each change from now on, and asked for what is there."""
    made = socket.socket(_AF_NETLINK, socket.SOCK_RAW, _ROUTE)
    try:
        made.setblocking(False)
        made.bind((0, _NEIGHBOURS_GROUP))
        question = bytes(_NEIGHBOUR.size)
        header = _HEADER.pack(_HEADER.size + len(question), _GET_NEIGHBOURS, _REQUEST | _DUMP, 1, 0)
        made.sendto(header + question, (0, 0))
    except BaseException:
        made.close()
        raise
    return made


def _nudge(router: Address, number: int) -> None:
    family = socket.AF_INET if isinstance(router, IPv4Address) else socket.AF_INET6
    place = (str(router), DISCARD) if family is socket.AF_INET else (str(router), DISCARD, 0, number)
    # a firewall may forbid it: then somebody else's packet has to do
    with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sender:
        sender.setblocking(False)
        sender.sendto(b"", place)


def _messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset + _HEADER.size <= len(data):
        length, kind, *_ = _HEADER.unpack_from(data, offset)
        if not _HEADER.size <= length <= len(data) - offset:
            return
        yield kind, data[offset + _HEADER.size : offset + length]
        offset += _aligned(length)


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset + _ATTRIBUTE.size <= len(data):
        length, kind = _ATTRIBUTE.unpack_from(data, offset)
        if not _ATTRIBUTE.size <= length <= len(data) - offset:
            return
        yield kind, data[offset + _ATTRIBUTE.size : offset + length]
        offset += _aligned(length)


def _aligned(length: int) -> int:
    return (length + 3) & ~3
