"""How does a small web application come to listen on the lab's sockets, within the lab's own process?"""

from __future__ import annotations

import json
import socket
from collections.abc import Awaitable, Callable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Any

import uvicorn

# The shapes of ASGI 3.0; their values are whatever the specification says.
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
KEEP_ALIVE_S = 75
"""As usual for web servers: uvicorn's own 5 s would end connections that a test looks at."""

Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class _Server(uvicorn.Server):
    """One of several in a process: signals are the lab's, not its."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve_web(application: Application, sockets: Sequence[socket.socket]) -> None:
    """Serve until cancelled."""
    config = uvicorn.Config(
        application,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_S,
    )
    await _Server(config).serve(sockets=list(sockets))


async def reply(send: Send, status: int, body: bytes, kind: str = "text/plain") -> None:
    """Send a whole response."""
    headers = [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def reply_json(send: Send, value: dict[str, str | int]) -> None:
    """Send a value as JSON."""
    await reply(send, 200, json.dumps(value).encode(), "application/json")
