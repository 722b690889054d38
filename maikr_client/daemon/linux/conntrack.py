"""The kernel's table of connections (kernel: uapi/linux/netfilter/nfnetlink_conntrack.h)."""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.steering import IpAddress

_CONNTRACK = 1 << 8
_CHANGE, _GET, _DELETE = _CONNTRACK, _CONNTRACK | 1, _CONNTRACK | 2
_ORIGINAL, _REPLY, _STATUS, _STATE, _MARK, _ID, _ZONE, _FILTER = 1, 2, 3, 4, 8, 12, 18, 25
_SEEN_REPLY = 2
_TCP, _TCP_STATE = 1, 1
_TIME_WAIT, _CLOSED = 7, 8
_ADDRESSES, _PROTOCOL = 1, 2
_SOURCES, _DESTINATIONS = (1, 3), (2, 4)
_NUMBER, _SOURCE_PORT, _DESTINATION_PORT = 1, 2, 3
_FILTER_ORIGINAL, _BY_NUMBER, _BY_DESTINATION_PORT = 1, 1 << 3, 1 << 5
"""What a dump is filtered by (kernel: net/netfilter/nf_internals.h)."""
_FAMILY_HEADER = struct.Struct("!BBH")
_NESTED = 0x8000


@dataclass(frozen=True, slots=True)
class Flow:
    """A connection as the program that opened it sees it. Ports are 0 where there are none; `closed` ones are still
    remembered for a while. `target` is whom it was translated to: `destination` if it was not.
    """

    protocol: int
    source: IpAddress
    destination: IpAddress
    source_port: int
    destination_port: int
    target: IpAddress
    target_port: int
    mark: int
    answered: bool
    closed: bool
    handle: bytes


def flows() -> Iterator[Flow]:
    """All of this network namespace. Raises OSError."""
    return _dumped(_FAMILY_HEADER.pack(socket.AF_UNSPEC, 0, 0))


def datagrams_to(port: int) -> Iterator[Flow]:
    """Those by UDP to that port: the kernel looks for them (an older one than 5.8 tells all). Raises OSError."""
    number = netlink.attribute(_NUMBER, bytes((socket.IPPROTO_UDP,)))
    protocol = number + netlink.attribute(_DESTINATION_PORT, port.to_bytes(2, "big"))
    original = _nest(_ORIGINAL, _nest(_PROTOCOL, protocol))
    by = (_BY_NUMBER | _BY_DESTINATION_PORT).to_bytes(4, sys.byteorder)
    filtered = original + _nest(_FILTER, netlink.attribute(_FILTER_ORIGINAL, by))
    for family in (socket.AF_INET, socket.AF_INET6):
        for flow in _dumped(_FAMILY_HEADER.pack(family, 0, 0) + filtered):
            if flow.protocol == socket.IPPROTO_UDP and flow.destination_port == port:
                yield flow


def _dumped(question: bytes) -> Iterator[Flow]:
    for message in netlink.ask(netlink.NETFILTER, _GET, question):
        yield from parse_flow(message.payload)


def _nest(kind: int, value: bytes) -> bytes:
    return netlink.attribute(kind | _NESTED, value)


def parse_flow(payload: bytes) -> Iterator[Flow]:
    """The connection in a message, if it is one between two addresses."""
    found = netlink.attributes(payload[_FAMILY_HEADER.size :])
    ends, protocol = _tuple(found.get(_ORIGINAL, b""))
    answering, answer = _tuple(found.get(_REPLY, b""))
    source, destination = (ends.get(v4) or ends.get(v6) for v4, v6 in (_SOURCES, _DESTINATIONS))
    target = answering.get(_SOURCES[0]) or answering.get(_SOURCES[1])
    if source is None or destination is None or target is None:
        return
    yield Flow(
        protocol=int.from_bytes(protocol.get(_NUMBER, b""), "big"),
        source=ip_address(source),
        destination=ip_address(destination),
        source_port=int.from_bytes(protocol.get(_SOURCE_PORT, b""), "big"),
        destination_port=int.from_bytes(protocol.get(_DESTINATION_PORT, b""), "big"),
        target=ip_address(target),
        target_port=int.from_bytes(answer.get(_SOURCE_PORT, b""), "big"),
        mark=int.from_bytes(found.get(_MARK, b""), "big"),
        answered=bool(int.from_bytes(found.get(_STATUS, b""), "big") & _SEEN_REPLY),
        closed=_tcp_state(found) in {_TIME_WAIT, _CLOSED},
        handle=_handle(payload[:1], found),
    )


def _tuple(value: bytes) -> tuple[dict[int, bytes], dict[int, bytes]]:
    """Addresses and what the protocol has, ports."""
    parts = netlink.attributes(value)
    return netlink.attributes(parts.get(_ADDRESSES, b"")), netlink.attributes(parts.get(_PROTOCOL, b""))


def _tcp_state(found: dict[int, bytes]) -> int | None:
    tcp = netlink.attributes(netlink.attributes(found.get(_STATE, b"")).get(_TCP, b""))
    return netlink.number(tcp.get(_TCP_STATE))


def _handle(family: bytes, found: dict[int, bytes]) -> bytes:
    parts = ((kind, found[kind]) for kind in (_ORIGINAL, _ID, _ZONE) if kind in found)
    body = b"".join((_nest if kind == _ORIGINAL else netlink.attribute)(kind, value) for kind, value in parts)
    return family + bytes(_FAMILY_HEADER.size - 1) + body


def refuse(those: Iterable[Flow], mark: int) -> None:
    """Give these `mark`, by which their next packets are refused. Raises OSError."""
    body = netlink.attribute(_MARK, mark.to_bytes(4, "big"))
    netlink.tell(netlink.NETFILTER, ((_CHANGE, each.handle + body) for each in those))


def forget(those: Iterable[Flow]) -> None:
    """Track these no longer: their next packets are judged anew. Raises OSError."""
    netlink.tell(netlink.NETFILTER, ((_DELETE, each.handle) for each in those))
