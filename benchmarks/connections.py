"""TCP connections a second: many at once, each ended as soon as it stands. As a program: what takes them."""

from __future__ import annotations

import selectors
import socket
import struct
import sys
import time

AT_ONCE = 16
SECONDS = 4.0
RESET_AT_CLOSE = struct.pack("ii", 1, 0)


def a_second(address: str, port: int) -> float:
    """How many connections to there stood, a second."""
    count, began = 0, time.perf_counter()
    with selectors.DefaultSelector() as waiting:
        for _ in range(AT_ONCE):
            _begin(waiting, address, port)
        while (now := time.perf_counter()) - began < SECONDS:
            for key, _ in waiting.select(SECONDS):
                count += _end(waiting, key.fileobj)
                _begin(waiting, address, port)
        for key in list(waiting.get_map().values()):
            _end(waiting, key.fileobj)
    return count / (now - began)


def _begin(waiting: selectors.BaseSelector, address: str, port: int) -> None:
    connection = socket.socket()
    connection.setblocking(False)
    # no TIME_WAIT: the ports would come to an end
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
    connection.connect_ex((address, port))
    waiting.register(connection, selectors.EVENT_WRITE)


def _end(waiting: selectors.BaseSelector, connection: object) -> bool:
    assert isinstance(connection, socket.socket)
    waiting.unregister(connection)
    stood = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0
    connection.close()
    return stood


def take(port: int) -> None:
    """Take every connection at `port`, and end it."""
    with socket.create_server(("", port), backlog=1024) as listening:
        print("listening", flush=True)
        while True:
            listening.accept()[0].close()


if __name__ == "__main__":
    take(int(sys.argv[1]))
