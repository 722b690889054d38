"""What has arrived is what the other side said of it, also behind a segment that was lost."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from maikr_client.measure.speed.kernel import in_flight

SEGMENT = 1000


class Lossy(socket.socket):
    """Of which the kernel says that so many segments of SEGMENT bytes arrived out of their turn."""

    sacked = 0

    def getsockopt(self, *_asked: object) -> Any:  # noqa: ANN401 - one answer to whatever is asked
        return struct.pack("=104x") if not self.sacked else struct.pack("=16xI8xI72x", SEGMENT, self.sacked)


@pytest.fixture
def sender() -> Iterator[Lossy]:
    """Its peer reads nothing, so that some of what was sent stays in this machine."""
    with socket.create_server(("127.0.0.1", 0)) as listener, Lossy() as made:
        made.connect(listener.getsockname())
        made.setblocking(False)
        with suppress(BlockingIOError):
            while True:
                made.send(bytes(1 << 16))
        yield made


def test_what_was_acknowledged_out_of_turn_has_arrived(sender: Lossy) -> None:
    queued = in_flight(sender)

    sender.sacked = 3

    assert queued > 3 * SEGMENT
    assert in_flight(sender) == queued - 3 * SEGMENT


def test_what_makes_no_sense_is_not_less_than_nothing(sender: Lossy) -> None:
    sender.sacked = 1 << 30

    assert in_flight(sender) == 0


def test_a_closed_connection_has_nothing_on_its_way(sender: Lossy) -> None:
    sender.close()

    assert in_flight(sender) == 0
