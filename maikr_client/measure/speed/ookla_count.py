"""What speedtest-cli's library has moved by now, counted at the one place through which all of its transfers go.

The library tells nothing until a direction is over. Each of its threads opens its requests by the tester's `_opener`:
one that counts stands in its place. Uploads are counted as the library counts them, when they are handed to the kernel,
less what the other side has not acknowledged: all connections of this process are the test's.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from maikr_client.measure.speed.kernel import in_flight

TELL_S: Final = 0.1
MOST_DESCRIPTORS: Final = 256


class Counting:
    """In the place of an opener: opens by `opener`, and knows how much moved. Threads count each for itself."""

    def __init__(self, opener: Any) -> None:  # noqa: ANN401 - the library has no types
        self._opener = opener
        self._counts: list[list[int]] = []

    def open(self, request: Any) -> Any:  # noqa: ANN401 - the same
        """What `opener` opens."""
        if request.data is not None:
            self._counts.append(request.data.total)
            return self._opener.open(request)
        self._counts.append(count := [0])
        return _Counted(self._opener.open(request), count)

    @property
    def moved(self) -> int:
        """Bytes of payload by now."""
        return sum(sum(count[:]) for count in self._counts[:])


class _Counted:
    """A response of which each read is counted."""

    def __init__(self, response: Any, count: list[int]) -> None:  # noqa: ANN401 - the same
        self._response, self._count = response, count

    def read(self, most: int) -> bytes:
        data: bytes = self._response.read(most)
        self._count[0] += len(data)
        return data

    def close(self) -> None:
        self._response.close()


@contextmanager
def told(count: Callable[[], int], tell: Callable[[float, int], None]) -> Iterator[None]:
    """While the block runs, `tell` hears each TELL_S seconds how long it runs and how much moved, never less again."""
    over = threading.Event()
    teller = threading.Thread(target=_tell, args=(count, tell, over), daemon=True)
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()


def _tell(count: Callable[[], int], tell: Callable[[float, int], None], over: threading.Event) -> None:
    begun_s, most = time.monotonic(), 0
    while not over.wait(TELL_S):
        most = max(most, count())
        tell(time.monotonic() - begun_s, most)


def unacknowledged() -> int:
    """Of all connections of this process; 0 where the system does not say."""
    return sum(map(_of_descriptor, range(MOST_DESCRIPTORS)))


def _of_descriptor(number: int) -> int:
    with suppress(OSError):
        copy = os.dup(number)
        try:
            connection = socket.socket(fileno=copy)
        except OSError:
            os.close(copy)
            return 0
        with connection:
            return in_flight(connection) if connection.type == socket.SOCK_STREAM else 0
    return 0
