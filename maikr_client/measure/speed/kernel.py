"""What the kernel knows of a TCP connection and no program sees: what is on its way, how long answers take."""

from __future__ import annotations

import contextlib
import importlib
import socket
import struct
from typing import Any, Final

_OUTGOING_QUEUE: Final = 0x5411
"""SIOCOUTQ (tcp(7)): bytes not acknowledged yet."""
_ROUND_TRIP_AT: Final = 68
"""tcpi_rtt in struct tcp_info (uapi/linux/tcp.h), microseconds."""


def in_flight(connection: socket.socket) -> int:
    """Bytes given to the kernel that the other side has not acknowledged; 0 where the system does not say."""
    try:
        fcntl: Any = importlib.import_module("fcntl")
    except ImportError:
        return 0
    with contextlib.suppress(OSError, ValueError):  # a closed socket's number is none
        return int(struct.unpack("=i", fcntl.ioctl(connection.fileno(), _OUTGOING_QUEUE, bytes(4)))[0])
    return 0


def round_trip_s(connection: socket.socket) -> float | None:
    """The round trip that the kernel saw, in seconds; None where the system does not say."""
    option = getattr(socket, "TCP_INFO", None)
    if option is None or not hasattr(socket, "AF_NETLINK"):
        return None
    with contextlib.suppress(OSError, struct.error):
        info = connection.getsockopt(socket.IPPROTO_TCP, option, 104)
        microseconds = struct.unpack_from("=I", info, _ROUND_TRIP_AT)[0]
        return microseconds / 1e6 if microseconds else None
    return None
