"""Every byte that came out of TLS, as it came, for those who want to prove what a client says and what not."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import threading
from pathlib import Path

from uvicorn.protocols.http.h11_impl import H11Protocol


class Traffic:
    """Appends to a file, one JSON a line: `{"connection": number, "data": base64}`. It holds passwords and tokens."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def next_connection(self) -> int:
        """A number that no other connection has."""
        return next(self._numbers)

    def note(self, connection: int, data: bytes) -> None:
        """Write it down before anybody judges it."""
        line = json.dumps({"connection": connection, "data": base64.b64encode(data).decode()})
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def recorded(traffic: Traffic) -> type[H11Protocol]:
    """uvicorn's protocol for HTTP/1.1, with `traffic` listening to each connection."""

    class Recorded(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # - uvicorn's own
            self._connection = traffic.next_connection()
            super().connection_made(transport)

        def data_received(self, data: bytes) -> None:
            traffic.note(self._connection, data)
            super().data_received(data)

    return Recorded
