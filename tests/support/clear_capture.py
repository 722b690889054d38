"""What a home router sees of its client host that is no tunnel: what should not be there while protected."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from ipaddress import IPv4Address, IPv6Address, ip_address

from maikr_client.model.endpoint import Endpoint
from maikr_lab.namespaces import in_namespace
from tests.support.lab import Lab
from tests.support.packet_socket import packet_socket

_IPV4, _IPV6 = 0x0800, 0x86DD
_OUTGOING = 4
_NEIGHBOUR_TYPES = frozenset({133, 134, 135, 136, 143})
_ICMP6, _UDP, _TCP, _FRAGMENT = 58, 17, 6, 44
_ICMP = frozenset({1, _ICMP6})
CHECK_PORT = 80
REST_S = 0.3


class ClearPackets:
    """Counts in a thread. `seen` are the first few, to be read by a person."""

    def __init__(self, endpoints: frozenset[tuple[str, int]], listener: socket.socket, *, checks: bool) -> None:
        self._endpoints = endpoints
        self._checked = frozenset(address for address, _ in endpoints) if checks else frozenset[str]()
        self._listener = listener
        self._split = set[bytes]()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self.count = 0
        self.tunnelled = 0
        self.checks = 0
        self.destinations: Counter[str] = Counter()
        self.seen: list[str] = []

    def start(self) -> None:
        """Count from now on."""
        self._thread.start()

    def at_rest(self) -> None:
        """Wait until nothing came for a while: what was begun before is over, and does not count."""
        before = None
        while self.count != before:
            before = self.count
            time.sleep(REST_S)
        self.forget()

    def forget(self) -> None:
        """What was counted so far does not count."""
        self.count, self.seen = 0, []
        self.destinations.clear()

    def stop(self) -> None:
        """Count no more than what has come by now."""
        self._ended.set()
        self._thread.join()

    def _listen(self) -> None:
        while not self._ended.is_set():
            with suppress(OSError):  # nothing in time, or the link is down
                self._hear()
        self._listener.setblocking(False)
        with suppress(OSError):
            while True:
                self._hear()

    def _hear(self) -> None:
        frame, (_, kind, direction, *_) = self._listener.recvfrom(2048)
        if direction != _OUTGOING and kind in {_IPV4, _IPV6}:
            self.judge(frame[14:], kind)

    def judge(self, packet: bytes, kind: int) -> None:
        """One IP packet that came: `kind` is its EtherType."""
        told, piece = destination_of(packet, kind), piece_of(packet, kind)
        if told is None or (piece is not None and piece.offset and piece.identity in self._split):
            return
        address, protocol, port = told
        if protocol == _UDP and (str(address), port) in self._endpoints and (piece is None or not piece.offset):
            self.tunnelled += 1
            if piece is not None:
                self._split.add(piece.identity)
            return
        if protocol == _TCP and port == CHECK_PORT and str(address) in self._checked:
            self.checks += 1
            return
        self.count += 1
        self.destinations[str(address)] += 1
        if len(self.seen) < 20:
            self.seen.append(f"{address} protocol {protocol} {'type' if protocol in _ICMP else 'port'} {port}")


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a fragment lies in its datagram, in bytes, and which datagram that is."""

    offset: int
    identity: bytes


def piece_of(packet: bytes, kind: int) -> Piece | None:
    """What an IP packet says of the datagram it is a part of; None for a whole one."""
    if kind == _IPV4:
        (field,) = struct.unpack_from("!H", packet, 6)
        whole = not field & 0x3FFF
        return None if whole else Piece((field & 0x1FFF) * 8, packet[4:6] + packet[12:20])
    if packet[6] != _FRAGMENT:
        return None
    (field,) = struct.unpack_from("!H", packet, 42)
    return Piece(field & ~7, packet[44:48] + packet[8:40])


def destination_of(packet: bytes, kind: int) -> tuple[IPv4Address | IPv6Address, int, int] | None:
    """Address, protocol and port (ICMP: type) that an IP packet goes to; None for what a link needs to work at all."""
    if kind == _IPV4:
        header, protocol, address = (packet[0] & 15) * 4, packet[9], ip_address(packet[16:20])
    else:
        header, protocol, address = 40, packet[6], ip_address(packet[24:40])
        if protocol == _FRAGMENT:
            header, protocol = 48, packet[40]
        if address.is_multicast or (protocol == _ICMP6 and packet[header] in _NEIGHBOUR_TYPES):
            return None
    rest = packet[header:]
    if protocol in _ICMP:
        return address, protocol, rest[0] if rest else 0
    port = struct.unpack_from("!H", rest, 2)[0] if len(rest) >= 4 else 0
    return address, protocol, port


@contextmanager
def clear_packets(lab: Lab, *, checks: bool = False) -> Iterator[ClearPackets]:
    """All that the client host sends through its router but tunnels to the lab's servers, while the block runs.
    `checks`: questions to a server's own address, TCP port 80, are counted by themselves.
    """
    interface = lab.description["uplink"]["router"]

    texts = (text for server in lab.servers for text in (server.endpoint4, server.endpoint6))
    endpoints = frozenset((str(each.address), each.port) for each in map(Endpoint.parse, texts))
    with in_namespace(lab.namespace("router"), partial(packet_socket, interface)) as listener:
        packets = ClearPackets(endpoints, listener, checks=checks)
        packets.start()
        try:
            yield packets
        finally:
            packets.stop()
