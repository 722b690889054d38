"""The gate every body passes: it has a largest size, and bodies of reports are witnessed before they are judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from maikr_lab.backend.errors import Refusal, Refused
from maikr_lab.backend.http.failures import failure
from maikr_lab.backend.reports import Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The largest body in bytes: `usual`, and at some paths another."""

    usual: int
    at: Mapping[str, int] = field(default_factory=dict)


class BodyGate:
    """Reads the whole body, at most its path's size, and hands it on in one piece."""

    def __init__(self, app: ASGIApp, sizes: Sizes, witness: Witness, witnessed: str) -> None:
        self._app = app
        self._sizes = sizes
        self._witness = witness
        self._witnessed = witnessed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI 3."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = await _read(receive, self._sizes.at.get(scope["path"], self._sizes.usual))
        if body is None:
            await failure(Refused(Refusal.TOO_LARGE))(scope, receive, send)
            return
        if (scope["method"], scope["path"]) == ("POST", self._witnessed):
            self._witness.note(body)
        await self._app(scope, _replayed(body, receive), send)


async def _read(receive: Receive, largest: int) -> bytes | None:
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > largest:
            return None
        more = message["type"] == "http.request" and message.get("more_body", False)
    return bytes(body)


def _replayed(body: bytes, receive: Receive) -> Receive:
    pieces: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return pieces.pop() if pieces else await receive()

    return replay
