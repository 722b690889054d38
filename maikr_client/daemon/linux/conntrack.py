"""The kernel's table of connections (kernel: uapi/linux/netfilter/nfnetlink_conntrack.h)."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.steering import IpAddress

_CONNTRACK = 1 << 8
_CHANGE, _GET, _DELETE = _CONNTRACK, _CONNTRACK | 1, _CONNTRACK | 2
_ORIGINAL, _REPLY, _STATUS, _STATE, _MARK, _ID, _ZONE = 1, 2, 3, 4, 8, 12, 18
_SEEN_REPLY = 2
_TCP, _TCP_STATE = 1, 1
_TIME_WAIT, _CLOSED = 7, 8
_ADDRESSES, _PROTOCOL = 1, 2
_SOURCES, _DESTINATIONS = (1, 3), (2, 4)
_NUMBER, _SOURCE_PORT, _DESTINATION_PORT = 1, 2, 3
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
    question = _FAMILY_HEADER.pack(socket.AF_UNSPEC, 0, 0)
    for message in netlink.ask(netlink.NETFILTER, _GET, question):
        yield from parse_flow(message.payload)


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
    body = b"".join(netlink.attribute(kind | (_NESTED if kind == _ORIGINAL else 0), value) for kind, value in parts)
    return family + bytes(_FAMILY_HEADER.size - 1) + body


def refuse(those: Iterable[Flow], mark: int) -> None:
    """Give these `mark`, by which their next packets are refused. Raises OSError."""
    body = netlink.attribute(_MARK, mark.to_bytes(4, "big"))
    netlink.tell(netlink.NETFILTER, ((_CHANGE, each.handle + body) for each in those))


def forget(those: Iterable[Flow]) -> None:
    """Track these no longer: their next packets are judged anew. Raises OSError."""
    netlink.tell(netlink.NETFILTER, ((_DELETE, each.handle) for each in those))
