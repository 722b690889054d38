from __future__ import annotations

import struct

import pytest

from maikr_client.wire.echo import Echo, internet_checksum

FOUR = Echo(version=4, number=0x1234, sequence=7, payload=b"unguessable")
SIX = Echo(version=6, number=0x1234, sequence=7, payload=b"unguessable")
IP_HEADER = bytes([0x45]) + bytes(19)


def reply(kind: int, number: int = 0x1234, sequence: int = 7, payload: bytes = b"unguessable") -> bytes:
    return struct.pack("!BBHHH", kind, 0, 0, number, sequence) + payload


def test_a_request_has_a_checksum_that_adds_up() -> None:
    assert internet_checksum(FOUR.request()) == 0
    assert FOUR.request()[:2] == b"\x08\0"
    assert SIX.request()[:4] == b"\x80\0\0\0"


def test_its_answer_is_recognised() -> None:
    assert FOUR.is_answered_by(IP_HEADER + reply(0))
    assert FOUR.is_answered_by(bytes([0x46]) + bytes(23) + reply(0))
    assert SIX.is_answered_by(reply(129))


@pytest.mark.parametrize(
    "other",
    [
        IP_HEADER + FOUR.request(),
        IP_HEADER + reply(0, number=1),
        IP_HEADER + reply(0, sequence=8),
        IP_HEADER + reply(0, payload=b"guessed"),
        IP_HEADER + reply(3),
        IP_HEADER + b"\0\0",
        reply(0),
        b"",
    ],
)
def test_nothing_else_is(other: bytes) -> None:
    assert not FOUR.is_answered_by(other)
