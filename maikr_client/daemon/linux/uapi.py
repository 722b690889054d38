"""The control socket of a user-space WireGuard: how we know that its process has ended (wireguard.com/xplatform)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from pathlib import Path

from maikr_client.daemon.linux.socket_numbers import AF_UNIX

SOCKETS = Path("/var/run/wireguard")
GONE_WITHIN_S = 2.0


@contextlib.asynccontextmanager
async def outlived(device: str, sockets: Path = SOCKETS) -> AsyncIterator[None]:
    """Wait, after the block took `device` away, until the process that served it is gone, and its socket with it.

    Without that the dying process would unlink the socket of its successor of the same name. A connection held
    meanwhile ends with the process; a process that is stuck is waited for no longer than 2 s.
    """
    path = sockets / f"{device}.sock"
    connection = await _connect(path)
    try:
        yield
        if connection is not None:
            with contextlib.suppress(TimeoutError, OSError):
                async with asyncio.timeout(GONE_WITHIN_S):
                    await asyncio.get_running_loop().sock_recv(connection, 1)
    finally:
        if connection is not None:
            connection.close()
    path.unlink(missing_ok=True)


async def _connect(path: Path) -> socket.socket | None:
    connection = socket.socket(AF_UNIX, socket.SOCK_STREAM)
    connection.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(connection, str(path))
    except OSError:
        connection.close()
        return None
    return connection
