"""How does the backend fail on demand? Connections to its port are turned to something that fails, or away.

The backend itself is not touched. Something listens beside it, with its certificate, on one port a fault; nftables in
its namespace redirects its port there and resets the connections that were open before.
"""

from __future__ import annotations

import asyncio
import ssl
from enum import StrEnum

from maikr_lab.plan import HTTPS_PORT

ERROR_PORT, GARBAGE_PORT, HANG_PORT = 8500, 8501, 8502

SERVER_ERROR = b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 5\r\nconnection: close\r\n\r\noops\n"
GARBAGE = b"\x00\xff<html>{'this': is neither HTTP nor JSON\r\n\r\n" * 8
REQUEST_LIMIT_S = 5.0


class BackendMode(StrEnum):
    """What connections to the backend meet: itself, HTTP 500, nonsense, silence, or a reset."""

    OK = "ok"
    ERROR = "error"
    GARBAGE = "garbage"
    HANG = "hang"
    REFUSE = "refuse"


PORTS = {BackendMode.ERROR: ERROR_PORT, BackendMode.GARBAGE: GARBAGE_PORT, BackendMode.HANG: HANG_PORT}


def backend_firewall(mode: BackendMode) -> str:
    """The backend's nftables rules in this mode, replacing those of any other."""
    ended = f"{ERROR_PORT}-{HANG_PORT}" if mode is BackendMode.OK else str(HTTPS_PORT)
    turned = f"tcp dport {HTTPS_PORT} redirect to :{PORTS[mode]}" if mode in PORTS else ""
    return f"""
table inet fault
delete table inet fault
table inet fault {{
  chain turn {{
    type nat hook prerouting priority -100; policy accept;
    {turned}
  }}
  chain old {{
    type filter hook input priority 0; policy accept;
    tcp dport {ended} reject with tcp reset
  }}
}}
"""


async def _failing(answer: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        async with asyncio.timeout(REQUEST_LIMIT_S):
            await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
    except (OSError, EOFError, asyncio.LimitOverrunError, TimeoutError):
        return
    finally:
        writer.close()


async def serve_error(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request with 500."""
    await _failing(SERVER_ERROR, reader, writer)


async def serve_garbage(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request with nonsense."""
    await _failing(GARBAGE, reader, writer)


async def serve_silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Read for ever and say nothing."""
    try:
        while await reader.read(65536):
            continue
    except OSError:
        return
    finally:
        writer.close()


def tls_of(certificate: str, key: str) -> ssl.SSLContext:
    """The backend's own TLS, for what stands in for it."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context
