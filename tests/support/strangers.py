"""Packets that nobody asked for: sent with another's address, and heard of or not. Everything here runs in a host."""

from __future__ import annotations

import contextlib
import socket
import struct
from ipaddress import ip_address

QUIET_S = 0.3
_LISTENING: list[socket.socket] = []


def listen(address: str, port: int) -> None:
    """Keep what comes to that address and port."""
    family = socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6
    listening = socket.socket(family, socket.SOCK_DGRAM)
    listening.bind((address, port))
    listening.settimeout(QUIET_S)
    _LISTENING.append(listening)


def heard() -> list[bytes]:
    """What came, until it was quiet for a moment; then nobody listens any more."""
    found = []
    for listening in _LISTENING:
        with listening, contextlib.suppress(TimeoutError):
            while True:
                found.append(listening.recv(2048))
    _LISTENING.clear()
    return found


def send_as(source: tuple[str, int], to: tuple[str, int], said: bytes) -> None:
    """A datagram that claims to be from `source` (ip(7), raw(7): whoever may send raw packets may say so)."""
    ends = ip_address(source[0]).packed + ip_address(to[0]).packed
    length = 8 + len(said)
    datagram = struct.pack("!HHHH", source[1], to[1], length, 0) + said
    checksum = _checksum(ends + struct.pack("!HH", socket.IPPROTO_UDP, length) + datagram)
    datagram = datagram[:6] + struct.pack("!H", checksum) + said
    if ip_address(to[0]).version == 4:
        family, header = socket.AF_INET, struct.pack("!BBHHHBBH", 0x45, 0, 20 + length, 1, 0, 64, socket.IPPROTO_UDP, 0)
    else:
        family, header = socket.AF_INET6, struct.pack("!IHBB", 6 << 28, length, socket.IPPROTO_UDP, 64)
    with socket.socket(family, socket.SOCK_RAW, socket.IPPROTO_RAW) as raw:
        raw.sendto(header + ends + datagram, (to[0], 0))


def _checksum(data: bytes) -> int:
    padded = data + bytes(len(data) % 2)
    total = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF or 0xFFFF
