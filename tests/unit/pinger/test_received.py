from __future__ import annotations

import socket
import struct

import pytest

from maikr_client.daemon.linux.socket_numbers import SO_TIMESTAMPNS
from maikr_client.pinger.posix.received import came_at_s

NOW_S, WALL_S = 500.0, 1_800_000_000.0


def stamped(wall_s: float) -> list[tuple[int, int, bytes]]:
    return [(socket.SOL_SOCKET, SO_TIMESTAMPNS, struct.pack("@qq", int(wall_s), int(wall_s % 1 * 1e9)))]


def test_what_waited_to_be_read_came_before() -> None:
    assert came_at_s(stamped(WALL_S - 0.25), NOW_S, WALL_S) == NOW_S - 0.25


@pytest.mark.parametrize("step_s", [3600.0, -3600.0, -0.5])
def test_a_wall_clock_that_was_set_meanwhile_is_not_believed(step_s: float) -> None:
    assert came_at_s(stamped(WALL_S), NOW_S, WALL_S + step_s) == NOW_S


def test_without_a_stamp_it_came_now() -> None:
    assert came_at_s([], NOW_S, WALL_S) == NOW_S
    assert came_at_s([(socket.SOL_SOCKET, SO_TIMESTAMPNS, b"")], NOW_S, WALL_S) == NOW_S
