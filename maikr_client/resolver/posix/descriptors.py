"""A stream that brings descriptors beside its bytes (unix(7), SCM_RIGHTS)."""

from __future__ import annotations

import socket

_READ_BYTES = 1 << 16
_MAX_DESCRIPTORS = 253


def receive(connection: socket.socket) -> tuple[bytes, list[int]]:
    """What came: bytes, none at the end, and the descriptors that stood with the first. Raises OSError."""
    data, descriptors, _, _ = socket.recv_fds(connection, _READ_BYTES, _MAX_DESCRIPTORS)
    return data, descriptors
