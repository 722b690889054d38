"""Asks on a socket, and reads no more and no longer than it takes to tell who answered."""

from __future__ import annotations

import socket
import time
from ipaddress import IPv4Address, IPv6Address
from typing import Final

from maikr_client.portal_check.answer import MAX_LINE, is_whole, question

PORT: Final = 80
LIMIT_S: Final = 3.0
"""For all of it: an answer that never ends ends here."""


def ask(asking: socket.socket, address: IPv4Address | IPv6Address, port: int, *, limit_s: float = LIMIT_S) -> bytes:
    """What came back, MAX_LINE bytes at most."""
    begun = b""
    ends = time.monotonic() + limit_s
    try:
        asking.settimeout(limit_s)
        asking.connect((str(address), port))
        asking.sendall(question(address))
        while not is_whole(begun) and (left := ends - time.monotonic()) > 0:
            asking.settimeout(left)
            if not (data := asking.recv(MAX_LINE - len(begun))):
                break
            begun += data
    except OSError:
        return begun
    return begun
