"""Datagrams, and when the kernel got them (socket(7), SO_TIMESTAMPNS).

The clock that can't be set measures; the stamp only tells how long an answer waited to be read, so a step of the wall
clock is bounded by that wait.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from collections.abc import Iterator
from typing import Any, Final

from maikr_client.wire.pinging import PATIENCE_S

_SO_TIMESTAMPNS: Final = 35  # asm-generic/socket.h; the socket module names it only on some systems
_ROOM: Final = 2048
_AT_ONCE: Final = 64
_STAMP: Final = struct.Struct("@qq")


def received(door: socket.socket) -> Iterator[tuple[bytes, float]]:
    """What has come, some of it at least, and when by the clock that can't be set."""
    connected: Any = door  # other systems' sockets, for which types are checked too, have no recvmsg
    # an error is what a router said of an earlier packet, and gone when it was told
    with contextlib.suppress(OSError):
        for _ in range(_AT_ONCE):
            datagram, extra, _, _ = connected.recvmsg(_ROOM, 64, socket.MSG_DONTWAIT)
            yield datagram, came_at_s(extra, time.monotonic(), time.time())


def came_at_s(extra: list[tuple[int, int, bytes]], now_s: float, wall_s: float) -> float:
    """When the kernel got what is read at `now_s` of the monotonic clock and `wall_s` of the one that can be set."""
    for level, kind, data in extra:
        if level == socket.SOL_SOCKET and kind == _SO_TIMESTAMPNS and len(data) >= _STAMP.size:
            seconds, nanoseconds = _STAMP.unpack_from(data)
            waited_s = wall_s - (seconds + nanoseconds / 1e9)
            return now_s - waited_s if 0 <= waited_s < PATIENCE_S else now_s
    return now_s
