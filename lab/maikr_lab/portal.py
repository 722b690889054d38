"""A network with a sign-in page: until somebody signs in, the router answers all HTTP itself and forwards nothing.

Names are answered as always. `GET /sign-in` at the router signs the client host in; any other request is answered as
the mode says, with the way to `/page` for an honest portal, or with something that is meant to hurt.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Final

PORTAL_PORT: Final = 8880
REQUEST_LIMIT_S: Final = 5.0
SIGN_IN: Final = b"GET /sign-in "
PAGE: Final = b"GET /page "
_CHUNK = b"x" * 65536
_ENDLESS_PAUSE_S = 0.05
_PAGE_TEXT = b"<html><h1>Welcome</h1><a href='/sign-in'>Sign in</a></html>\n"


class PortalMode(StrEnum):
    """What the router does: nothing; a sign-in page; and portals that answer everything by sending round in circles,
    with far too much, without an end, with nonsense, as Maikr's own server would, or not at all.
    """

    OFF = "off"
    PAGE = "page"
    LOOP = "loop"
    HUGE = "huge"
    ENDLESS = "endless"
    GARBAGE = "garbage"
    FORGED = "forged"
    SILENT = "silent"


def portal_firewall(mode: PortalMode, interface: str) -> str:
    """The router's nftables rules in this mode, replacing those of any other."""
    gone = "table inet portal\ndelete table inet portal\n"
    if mode is PortalMode.OFF:
        return gone
    return f"""{gone}
table inet portal {{
  chain turn {{
    type nat hook prerouting priority -100; policy accept;
    iifname "{interface}" fib daddr type != local tcp dport 80 redirect to :{PORTAL_PORT}
  }}
  chain walled {{
    type filter hook forward priority 0; policy accept;
    iifname "{interface}" drop
  }}
}}
"""


class Portal:
    """The page. `signed_in` opens the router."""

    def __init__(self, location: str, signed_in: Callable[[], Awaitable[None]]) -> None:
        self.mode = PortalMode.OFF
        self.requests: list[str] = []
        self._location = location
        self._signed_in = signed_in

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request."""
        try:
            async with asyncio.timeout(REQUEST_LIMIT_S):
                request = await reader.readuntil(b"\r\n\r\n")
            self.requests.append(request.decode("latin-1"))
            await self._answer(request, writer)
            await writer.drain()
        except (OSError, EOFError, asyncio.LimitOverrunError, TimeoutError):
            return
        finally:
            writer.close()

    async def _answer(self, request: bytes, writer: asyncio.StreamWriter) -> None:
        if request.startswith(SIGN_IN):
            await self._signed_in()
            writer.write(_response("200 OK", b"You are in.\n"))
            return
        if request.startswith(PAGE) and self.mode is PortalMode.PAGE:
            writer.write(_response("200 OK", _PAGE_TEXT))
            return
        match self.mode:
            case PortalMode.HUGE:
                await _huge(writer)
            case PortalMode.ENDLESS:
                await _endless(writer)
            case PortalMode.GARBAGE:
                writer.write(b"\x00\xff not HTTP at all\r\n" * 64)
            case PortalMode.FORGED:
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
            case PortalMode.SILENT:
                await asyncio.sleep(REQUEST_LIMIT_S)
            case PortalMode.OFF | PortalMode.PAGE:
                writer.write(self._turned("/page"))
            case PortalMode.LOOP:
                writer.write(self._turned("/"))

    def _turned(self, to: str) -> bytes:
        location = f"Location: {self._location}{to}\r\n".encode()
        return b"HTTP/1.1 302 Found\r\n" + location + b"Content-Length: 0\r\nConnection: close\r\n\r\n"


async def _huge(writer: asyncio.StreamWriter) -> None:
    """A status line that does not end."""
    writer.write(b"HTTP/1.1 302 ")
    for _ in range(1600):
        writer.write(_CHUNK)
        await writer.drain()


async def _endless(writer: asyncio.StreamWriter) -> None:
    """One byte at a time, for as long as somebody reads."""
    while True:
        writer.write(b"H")
        await writer.drain()
        await asyncio.sleep(_ENDLESS_PAUSE_S)


def _response(status: str, body: bytes) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body


async def serve_check(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """What a VPN server answers at its own address: the client asks whether it is really it (docs/portal.md)."""
    try:
        async with asyncio.timeout(REQUEST_LIMIT_S):
            await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
        await writer.drain()
    except (OSError, EOFError, asyncio.LimitOverrunError, TimeoutError):
        return
    finally:
        writer.close()
