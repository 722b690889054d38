"""A server's speed endpoint, in the tunnel: GET /download?bytes=N sends N bytes, POST /upload takes and counts them.

Beside it what Ookla's own servers offer (`/speedtest/...`), for clients that speak with those.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from urllib.parse import parse_qs

from maikr_lab.web import Receive, Scope, Send, reply, reply_json

CHUNK = bytes(64 * 1024)
MAX_BYTES = 10**10
_PICTURE = re.compile(r"/speedtest/random([0-9]{3,4})x[0-9]{3,4}\.jpg")
_PICTURES = {
    "350": 245_388,
    "500": 505_544,
    "750": 1_118_012,
    "1000": 1_986_284,
    "1500": 4_468_241,
    "2000": 7_907_740,
    "2500": 12_407_926,
    "3000": 17_816_816,
    "3500": 24_262_167,
    "4000": 31_625_365,
}
"""How large the pictures of such servers are, by their side."""


async def speed_endpoint(scope: Scope, receive: Receive, send: Send) -> None:
    """The endpoint as an ASGI application. The lab's end in mid-transfer is no fault worth a traceback."""
    with suppress(asyncio.CancelledError):
        await _answer(scope, receive, send)


async def _answer(scope: Scope, receive: Receive, send: Send) -> None:
    match scope["method"], scope["path"]:
        case "GET", "/download":
            await _download(_wanted(scope), receive, send)
        case "POST", "/upload":
            await reply_json(send, {"bytes": await _upload(receive)})
        case "GET", "/":
            await reply(send, 200, b'upload_extension: "php"\n')
        case "GET", "/speedtest/latency.txt":
            await reply(send, 200, b"test=test\n")
        case "POST", "/speedtest/upload.php":
            await reply(send, 200, b"size=%d\n" % await _upload(receive))
        case "GET", path if (picture := _PICTURE.fullmatch(path)) is not None:
            await _download(_PICTURES.get(picture[1]), receive, send)
        case _:
            await reply(send, 404, b"nothing here\n")


def _wanted(scope: Scope) -> int | None:
    text = parse_qs(scope["query_string"].decode("latin-1")).get("bytes", [""])[0]
    number = int(text) if text.isascii() and text.isdecimal() else -1
    return number if 0 <= number <= MAX_BYTES else None


async def _download(wanted: int | None, receive: Receive, send: Send) -> None:
    if wanted is None:
        await reply(send, 400, f"bytes is a number from 0 to {MAX_BYTES}\n".encode())
        return
    headers = [(b"content-type", b"application/octet-stream"), (b"content-length", str(wanted).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    leaving = asyncio.create_task(_left(receive))
    try:
        for left in range(wanted, 0, -len(CHUNK)):
            await send({"type": "http.response.body", "body": CHUNK[:left], "more_body": True})
            # a send that need not wait lets nobody else be heard, not even that the client is gone
            await asyncio.sleep(0)
            if leaving.done():
                return
        await send({"type": "http.response.body", "body": b""})
    finally:
        leaving.cancel()


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        continue


async def _upload(receive: Receive) -> int:
    taken, more = 0, True
    while more:
        message = await receive()
        taken += len(message.get("body", b""))
        more = message.get("more_body", False)
    return taken
