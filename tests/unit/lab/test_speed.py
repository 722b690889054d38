"""The lab's speed endpoint sends what was asked, and nothing more once nobody is there."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any

from maikr_lab.speed import CHUNK, speed_endpoint

WHOLE = 100 * len(CHUNK)
SCOPE = {"method": "GET", "path": "/download", "query_string": b"bytes=%d" % WHOLE}


class Client:
    """Goes away after so many chunks, or never."""

    def __init__(self, leaves_after: int | None = None) -> None:
        self.sent: list[bytes] = []
        self._leaves_after = leaves_after
        self._asked = False
        self._gone = asyncio.Event()

    async def receive(self) -> MutableMapping[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.body":
            self.sent.append(message["body"])
        if len(self.sent) == self._leaves_after:
            self._gone.set()


async def test_what_was_asked_is_sent_to_the_byte() -> None:
    client = Client()

    await speed_endpoint(dict(SCOPE), client.receive, client.send)

    assert sum(map(len, client.sent)) == WHOLE


async def test_nothing_is_sent_to_a_client_that_went_away() -> None:
    client = Client(leaves_after=3)

    await speed_endpoint(dict(SCOPE), client.receive, client.send)

    assert 3 <= len(client.sent) < 10
