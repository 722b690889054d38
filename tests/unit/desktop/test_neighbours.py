"""The kernel's neighbour table, message by message."""

from __future__ import annotations

import struct
from ipaddress import IPv4Address, ip_address

from hypothesis import given
from hypothesis import strategies as st

from maikr_client.desktop.networks.neighbours import hardware_address, neighbours
from maikr_client.model.network import is_hardware_address

ROUTER, HARDWARE = IPv4Address("192.0.2.1"), bytes.fromhex("020000000001")
REACHABLE, INCOMPLETE, FAILED, NO_ARP = 0x02, 0x01, 0x20, 0x40


def message(state: int, hardware: bytes = HARDWARE, address: bytes = ROUTER.packed, kind: int = 28) -> bytes:
    parts = b"".join(
        struct.pack("=HH", 4 + len(value), number) + value + bytes(-len(value) % 4)
        for number, value in ((1, address), (2, hardware))
        if value
    )
    body = struct.pack("=BxxxiHBB", 2, 7, state, 0, 1) + parts
    return struct.pack("=IHHII", 16 + len(body), kind, 0, 1, 0) + body


def test_a_neighbour_is_told_with_its_link_and_hardware_address() -> None:
    v6 = ip_address("fe80::1")
    both = message(REACHABLE) + message(REACHABLE, address=v6.packed)

    assert [*neighbours(both)] == [(7, ROUTER, "02:00:00:00:00:01"), (7, v6, "02:00:00:00:00:01")]


def test_who_has_not_answered_or_is_gone_is_not_told() -> None:
    for odd in (
        message(INCOMPLETE),
        message(FAILED),
        message(NO_ARP, bytes(6)),
        message(REACHABLE, b""),
        message(REACHABLE, bytes(6)),
        message(REACHABLE, bytes(20)),
        message(REACHABLE, kind=29),
    ):
        assert [*neighbours(odd)] == []


@given(st.binary(max_size=200), st.integers(0, 60))
def test_no_bytes_can_do_harm(noise: bytes, cut: int) -> None:
    for data in (noise, message(REACHABLE)[:cut] + noise):
        for _number, address, hardware in neighbours(data):
            assert is_hardware_address(hardware), address


async def test_an_interface_that_is_not_there_has_no_router() -> None:
    assert await hardware_address("none0", ROUTER) is None


async def test_a_router_that_never_answers_is_not_known() -> None:
    assert await hardware_address("lo", IPv4Address("127.0.0.1"), within_s=0.01) is None
