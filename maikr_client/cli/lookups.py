"""Names are asked for so that no command waits at its end for an answer that nobody wants any more."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any


def loop_with_lookups(look_up: Callable[..., Any] = socket.getaddrinfo) -> asyncio.AbstractEventLoop:
    """An event loop that closes while `look_up` goes on. asyncio's own waits for it (loop.shutdown_default_executor),
    and glibc asks servers that do not answer for 20 s (resolv.conf(5)).
    """
    loop = asyncio.new_event_loop()

    async def getaddrinfo(
        host: object,
        port: object,
        *,
        family: int = 0,
        type: int = 0,  # noqa: A002 - asyncio's name
        proto: int = 0,
        flags: int = 0,
    ) -> Any:  # noqa: ANN401 - getaddrinfo's
        answer: asyncio.Future[Any] = loop.create_future()

        def ask() -> None:
            try:
                found, failed = look_up(host, port, family, type, proto, flags), None
            except Exception as error:  # noqa: BLE001 - it belongs to who asked
                found, failed = None, error
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(_answer, answer, found, failed)

        threading.Thread(target=ask, daemon=True).start()
        return await answer

    loop.getaddrinfo = getaddrinfo  # type: ignore[method-assign]  # the loop's class differs by system
    return loop


def _answer(answer: asyncio.Future[Any], found: object, failed: Exception | None) -> None:
    if answer.done():
        return
    if failed is None:
        answer.set_result(found)
    else:
        answer.set_exception(failed)
