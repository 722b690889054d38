"""The connected sockets of this machine, and their end (kernel: uapi/linux/inet_diag.h; `ss -K` does the same).

Sockets are found by listing those that are connected: asked for by its addresses alone the kernel would also give a
listening one, or one that speaks to many.
"""

from __future__ import annotations

import errno
import socket
import struct
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.steering import IpAddress

_BY_FAMILY, _DESTROY = 20, 21
_ESTABLISHED, _LISTENING, _ALL_STATES = 1, 10, 0xFFF
_CONNECTED = {
    socket.IPPROTO_TCP: _ALL_STATES & ~(1 << _LISTENING) & ~1,
    socket.IPPROTO_UDP: 1 << _ESTABLISHED,
}
_REQUEST = struct.Struct("=BBBBI")
_ENDS = struct.Struct("!HH16s16s")
_ID_BYTES = 48
_MESSAGE_ID_AT = 4


@dataclass(frozen=True, slots=True)
class Ends:
    """Who speaks to whom."""

    protocol: int
    source: IpAddress
    destination: IpAddress
    source_port: int
    destination_port: int


def close(those: Collection[Ends]) -> None:
    """Close the sockets with these ends: their programs see an error. Raises OSError."""
    if those:
        _close(lambda ends: ends in those)


def close_from(sources: Collection[IpAddress]) -> None:
    """Close the sockets that speak from one of these addresses: their programs see an error. Raises OSError."""
    if sources:
        _close(lambda ends: ends.source in sources)


def _close(which: Callable[[Ends], bool]) -> None:
    for family in (socket.AF_INET, socket.AF_INET6):
        for protocol in _CONNECTED:
            found = (number for number, ends in _connected(family, protocol) if which(ends))
            netlink.tell(netlink.SOCKETS, ((_DESTROY, _asking(family, protocol, number)) for number in list(found)))


def _connected(family: int, protocol: int) -> Iterator[tuple[bytes, Ends]]:
    """The kernel's number of each socket, and its ends. None if the kernel does not list this protocol."""
    try:
        answers = netlink.ask(netlink.SOCKETS, _BY_FAMILY, _asking(family, protocol, bytes(_ID_BYTES)))
    except OSError as error:
        if error.errno == errno.ENOENT:
            return
        raise
    for each in answers:
        number = each.payload[_MESSAGE_ID_AT : _MESSAGE_ID_AT + _ID_BYTES]
        yield number, _ends(family, protocol, number)


def _ends(family: int, protocol: int, number: bytes) -> Ends:
    source_port, destination_port, source, destination = _ENDS.unpack_from(number)
    return Ends(protocol, _address(family, source), _address(family, destination), source_port, destination_port)


def _address(family: int, packed: bytes) -> IpAddress:
    if family == socket.AF_INET:
        return ip_address(packed[:4])
    address = IPv6Address(packed)
    return address.ipv4_mapped or address


def _asking(family: int, protocol: int, number: bytes) -> bytes:
    return _REQUEST.pack(family, protocol, 0, 0, _CONNECTED[protocol]) + number
