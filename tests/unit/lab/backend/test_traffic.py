"""The file of every decrypted byte."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import uvicorn
from starlette.types import Receive, Scope, Send

from maikr_lab.backend.config import Listen
from maikr_lab.backend.serve import listen_on
from maikr_lab.backend.traffic import Traffic, recorded
from tests.support.decrypted import Decrypted
from tests.support.mail_sink import free_port

FIRST = b"POST /x?y=1 HTTP/1.1\r\nHost: a\r\nX-Odd:  two  words \r\nContent-Length: 3\r\n\r\nabc"
SECOND = b"GET /z HTTP/1.1\r\nHost: a\r\n\r\n"


async def deaf(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers without having looked at the body."""
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body"})


def test_every_byte_is_there_also_of_what_nobody_reads(tmp_path: Path) -> None:
    file = tmp_path / "traffic.jsonl"
    port = free_port()
    decrypted = Decrypted(file)
    config = uvicorn.Config(deaf, http=recorded(Traffic(file)), log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    sockets = listen_on(Listen(address=("127.0.0.1",), port=port))
    thread = threading.Thread(target=server.run, kwargs={"sockets": sockets})
    thread.start()

    async def say() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(FIRST + SECOND)
        await reader.readuntil(b"204")
        await reader.readuntil(b"204")
        writer.close()

    asyncio.run(say())
    server.should_exit = True
    thread.join()

    first, second = decrypted.requests()
    assert (first.raw, second.raw) == (FIRST, SECOND)
    assert (first.method, first.target, first.body) == ("POST", "/x?y=1", b"abc")
    assert first.header("x-odd") == "two  words"
