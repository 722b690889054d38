"""A stream of a thousand small datagrams a second to a site's echo, and which of them came back."""

from __future__ import annotations

import contextlib
import itertools
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address

ECHO_PORT = 7
PERIOD_S = 0.001
LAST_ANSWERS_S = 2.0
SO_RCVBUFFORCE = 33
ROOM_BYTES = 4 << 20
"""A listener that waits for the processor some seconds on a busy machine still loses nothing of a stream."""


class DenseStream:
    """One flow from one socket. `sent_at` are the sendings' times by number (monotonic)."""

    def __init__(self, address: str, *, period_s: float = PERIOD_S, port: int = ECHO_PORT) -> None:
        family = socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6
        self._socket = socket.socket(family, socket.SOCK_DGRAM)
        self._socket.connect((address, port))
        self._socket.settimeout(0.1)
        self._socket.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, ROOM_BYTES)
        self._period_s = period_s
        self._ended, self._deaf = threading.Event(), threading.Event()
        self.sent_at: list[float] = []
        self.came_at: dict[int, float] = {}
        self.refused = 0
        self._threads = [threading.Thread(target=each, daemon=True) for each in (self._send, self._hear)]

    def start(self) -> None:
        """Send from now on."""
        for thread in self._threads:
            thread.start()

    def stop(self, *, last_answers_s: float = LAST_ANSWERS_S) -> None:
        """Send no more; what is on its way still counts, if it comes in time."""
        self._ended.set()
        self._threads[0].join()
        deadline = time.monotonic() + last_answers_s
        while self.lost and time.monotonic() < deadline:
            time.sleep(0.01)
        self._deaf.set()
        self._threads[1].join()
        self._socket.close()

    @property
    def lost(self) -> list[int]:
        """The numbers of those that did not come back."""
        return [number for number in range(len(self.sent_at)) if number not in self.came_at]

    def outage_s(self) -> float:
        """The longest time in which nothing that was sent came back."""
        arrivals = sorted(self.sent_at[number] for number in self.came_at)
        return max((later - earlier for earlier, later in itertools.pairwise(arrivals)), default=0.0)

    def _send(self) -> None:
        due = time.monotonic()
        while not self._ended.is_set():
            number = len(self.sent_at)
            self.sent_at.append(time.monotonic())
            try:
                self._socket.send(struct.pack("!I", number))
            except OSError:
                self.refused += 1
            due += self._period_s
            time.sleep(max(0.0, due - time.monotonic()))

    def _hear(self) -> None:
        while not self._deaf.is_set():
            with contextlib.suppress(OSError):
                data = self._socket.recv(64)
                self.came_at.setdefault(struct.unpack_from("!I", data)[0], time.monotonic())


@contextmanager
def dense_stream(address: str, *, period_s: float = PERIOD_S, port: int = ECHO_PORT) -> Iterator[DenseStream]:
    """Sent while the block runs; read it after the block."""
    stream = DenseStream(address, period_s=period_s, port=port)
    stream.start()
    try:
        yield stream
    finally:
        stream.stop()
