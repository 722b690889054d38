"""The witness of what leaves in clear knows a tunnel's packets, also in pieces, and nothing else by them."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from ipaddress import ip_address

import pytest

from tests.support.clear_capture import ClearPackets

SERVER4, SERVER6, SITE6 = "203.0.113.10", "2001:db8:2::10", "2001:db8:3::80"
HOME4, HOME6 = "192.0.2.10", "2001:db8:1::10"
TUNNEL_PORT = 51820
IPV4, IPV6 = 0x0800, 0x86DD
MORE = 1


@pytest.fixture
def clear() -> Iterator[ClearPackets]:
    with socket.socket() as nothing_to_hear:
        endpoints = frozenset({(SERVER4, TUNNEL_PORT), (SERVER6, TUNNEL_PORT)})
        yield ClearPackets(endpoints, nothing_to_hear, checks=False)


def udp(port: int = TUNNEL_PORT) -> bytes:
    return struct.pack("!HHHH", 40000, port, 64, 0) + bytes(56)


def ipv4(rest: bytes, *, identity: int = 7, field: int = 0) -> bytes:
    head = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(rest), identity, field, 64, 17, 0)
    return head + ip_address(HOME4).packed + ip_address(SERVER4).packed + rest


def ipv6(rest: bytes, *, to: str = SERVER6, identity: int | None = None, field: int = 0) -> bytes:
    if identity is not None:
        rest = struct.pack("!BBHI", 17, 0, field, identity) + rest
    head = struct.pack("!IHBB", 6 << 28, len(rest), 17 if identity is None else 44, 64)
    return head + ip_address(HOME6).packed + ip_address(to).packed + rest


def test_a_tunnels_packets_are_not_in_clear_whole_or_in_pieces(clear: ClearPackets) -> None:
    clear.judge(ipv4(udp()), IPV4)
    clear.judge(ipv4(udp(), field=0x2000), IPV4)
    clear.judge(ipv4(bytes(32), field=8), IPV4)
    clear.judge(ipv6(udp()), IPV6)
    clear.judge(ipv6(udp(), identity=9, field=MORE), IPV6)
    clear.judge(ipv6(bytes(32), identity=9, field=64), IPV6)

    assert (clear.count, clear.seen, clear.tunnelled) == (0, [], 4)


@pytest.mark.parametrize(
    ("packet", "kind"),
    [
        (ipv4(udp(53)), IPV4),
        (ipv4(udp(), identity=8, field=8), IPV4),
        (ipv4(bytes(32), identity=8, field=8), IPV4),
        (ipv6(udp(), to=SITE6), IPV6),
        (ipv6(udp(53), identity=10, field=MORE), IPV6),
        (ipv6(bytes(32), identity=10, field=64), IPV6),
        (ipv6(bytes(32), to=SITE6, identity=9, field=64), IPV6),
    ],
)
def test_a_piece_of_anything_else_is_seen(clear: ClearPackets, packet: bytes, kind: int) -> None:
    clear.judge(ipv4(udp(), field=0x2000), IPV4)
    clear.judge(ipv6(udp(), identity=9, field=MORE), IPV6)

    clear.judge(packet, kind)

    assert clear.count == 1
    assert len(clear.seen) == 1
