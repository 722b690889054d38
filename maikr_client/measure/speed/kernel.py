"""What the kernel knows of a TCP connection and no program sees: what is on its way, how long answers take."""

from __future__ import annotations

import contextlib
import importlib
import socket
import struct
from typing import Any, Final

_OUTGOING_QUEUE: Final = 0x5411
"""SIOCOUTQ (tcp(7)): bytes not acknowledged yet."""
_INFO_BYTES: Final = 104
_SEGMENT_AT: Final = 16
"""tcpi_snd_mss in struct tcp_info (uapi/linux/tcp.h), bytes; all of these are 32 bits wide."""
_SACKED_AT: Final = 28
"""tcpi_sacked: segments that arrived behind one that did not yet (RFC 2018)."""
_ROUND_TRIP_AT: Final = 68
"""tcpi_rtt, microseconds."""


def in_flight(connection: socket.socket) -> int:
    """Bytes given to the kernel that have not arrived as far as it was told; 0 where the system does not say.

    One lost segment holds back the acknowledgement of all behind it: those that were acknowledged selectively have
    arrived, or a link would seem to stand and then to leap.
    """
    try:
        fcntl: Any = importlib.import_module("fcntl")
    except ImportError:
        return 0
    with contextlib.suppress(OSError, ValueError):  # a closed socket's number is none
        queued = int(struct.unpack("=i", fcntl.ioctl(connection.fileno(), _OUTGOING_QUEUE, bytes(4)))[0])
        return max(0, queued - (_told(connection, _SACKED_AT) or 0) * (_told(connection, _SEGMENT_AT) or 0))
    return 0


def round_trip_s(connection: socket.socket) -> float | None:
    """The round trip that the kernel saw, in seconds; None where the system does not say."""
    microseconds = _told(connection, _ROUND_TRIP_AT)
    return microseconds / 1e6 if microseconds else None


def _told(connection: socket.socket, at: int) -> int | None:
    option = getattr(socket, "TCP_INFO", None)
    if option is None or not hasattr(socket, "AF_NETLINK"):
        return None
    with contextlib.suppress(OSError, struct.error):
        info = connection.getsockopt(socket.IPPROTO_TCP, option, _INFO_BYTES)
        return int(struct.unpack_from("=I", info, at)[0])
    return None
