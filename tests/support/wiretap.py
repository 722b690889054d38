"""What a home router sees of its client host: every packet, its destination and what is readable in it."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from ipaddress import IPv4Address, IPv6Address, ip_address

from maikr_lab.namespaces import in_namespace
from tests.support.lab import Lab
from tests.support.packet_socket import packet_socket

_OUTGOING = 4
_IPV4, _IPV6, _ARP = 0x0800, 0x86DD, 0x0806
TCP, UDP, ICMP, ICMP6 = 6, 17, 1, 58
_NEIGHBOURS = frozenset({133, 134, 135, 136, 143})


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """An IP packet; `payload` is what TCP, UDP or ICMP carries, ports are 0 for ICMP."""

    protocol: int
    source_port: int
    destination: IPv4Address | IPv6Address
    port: int
    sequence: int
    payload: bytes


class Wiretap:
    """Collects in a thread; frames of other kinds than IP and ARP are in `strange`."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self.packets: list[Packet] = []
        self.strange: list[int] = []

    def start(self) -> None:
        """From now on."""
        self._thread.start()

    def stop(self) -> None:
        """No more."""
        self._ended.set()
        self._thread.join()

    @property
    def hellos(self) -> list[bytes]:
        """The first TLS record of each TCP stream."""
        streams: dict[tuple[int, str, int], dict[int, bytes]] = {}
        for each in self.packets:
            if each.protocol == TCP and each.payload:
                key = (each.source_port, str(each.destination), each.port)
                streams.setdefault(key, {}).setdefault(each.sequence, each.payload)
        return [hello for parts in streams.values() if (hello := _first_record(parts))]

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                frame, (_, kind, direction, *_) = self._listener.recvfrom(1 << 16)
            except OSError:
                continue  # nothing in time
            if direction == _OUTGOING:
                continue
            if kind in {_IPV4, _IPV6}:
                packet = _packet(frame[14:], kind)
                if packet is not None:
                    self.packets.append(packet)
            elif kind != _ARP:
                self.strange.append(kind)


def _first_record(parts: dict[int, bytes]) -> bytes:
    stream = b"".join(parts[sequence] for sequence in sorted(parts))
    if stream[:2] != b"\x16\x03":
        return b""
    return stream[: 5 + struct.unpack_from("!H", stream, 3)[0]]


def _packet(data: bytes, kind: int) -> Packet | None:
    """None for what a link needs to work at all: neighbour discovery, multicast."""
    if kind == _IPV4:
        header, protocol, destination = (data[0] & 15) * 4, data[9], ip_address(data[16:20])
        data = data[: struct.unpack_from("!H", data, 2)[0]]
    else:
        header, protocol, destination = 40, data[6], ip_address(data[24:40])
        data = data[: 40 + struct.unpack_from("!H", data, 4)[0]]
        if destination.is_multicast or (protocol == ICMP6 and data[40] in _NEIGHBOURS):
            return None
    rest = data[header:]
    source_port, port, sequence, skip = 0, 0, 0, 8
    if protocol in {TCP, UDP}:
        source_port, port = struct.unpack_from("!HH", rest)
    if protocol == TCP:
        sequence, skip = struct.unpack_from("!I", rest, 4)[0], (rest[12] >> 4) * 4
    return Packet(
        protocol=protocol,
        source_port=source_port,
        destination=destination,
        port=port,
        sequence=sequence,
        payload=rest[skip:],
    )


@contextmanager
def wiretap(lab: Lab) -> Iterator[Wiretap]:
    """All that the client host sends to its router while the block runs."""
    interface = str(lab.description["uplink"]["router"])

    with in_namespace(lab.namespace("router"), partial(packet_socket, interface)) as listener:
        tap = Wiretap(listener)
        tap.start()
        try:
            yield tap
        finally:
            tap.stop()
