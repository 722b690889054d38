"""A socket that hears every frame of one interface."""

from __future__ import annotations

import socket

ETH_P_ALL = 3
_ROOM = 1 << 24
_PATIENCE_S = 0.05


def packet_socket(interface: str) -> socket.socket:
    """Of this thread's network namespace. It has no protocol until it is bound: it would hear every interface."""
    listener = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _ROOM)
    listener.bind((interface, ETH_P_ALL))
    listener.settimeout(_PATIENCE_S)
    return listener
