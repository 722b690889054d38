"""One packet on a connected socket."""

from __future__ import annotations

import socket


def send(door: socket.socket, message: bytes) -> bool:
    """Whether the kernel took it. What it says first may be about an earlier packet (icmp(7)): it is asked twice."""
    return _sent(door, message) or _sent(door, message)


def _sent(door: socket.socket, message: bytes) -> bool:
    try:
        door.send(message)
    except OSError:
        return False
    return True
