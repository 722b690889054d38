"""How long a server that answers no echo takes to answer a handshake's first message."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import time
from collections.abc import Callable
from random import SystemRandom
from typing import Final

from maikr_client.daemon.linux.numbers import OWN_MARK
from maikr_client.daemon.linux.socket_numbers import SO_MARK
from maikr_client.daemon.noise.knock import Knocker
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.latency import ProbeMethod
from maikr_client.wire.measuring import Timed

KNOCKS: Final = 3
PATIENCE_S: Final = 1.0
PAUSE_S: Final = 0.15
_ROOM: Final = 256


async def greet(endpoint: Endpoint, server: PublicKey, key: PrivateKey, may_go_on: Callable[[], bool]) -> Timed:
    """KNOCKS questions, as far as `may_go_on`. A server that does not answer the first is not asked again."""
    knocker = await asyncio.to_thread(Knocker, key, server)
    rtts_ms: list[float] = []
    sent = 0
    with contextlib.suppress(OSError), _socket(endpoint) as door:
        for _ in range(KNOCKS):
            index = secrets.randbits(32)
            message = await asyncio.to_thread(knocker.message, index, secrets.token_bytes(32), time.time())
            if not may_go_on():
                break
            begun_s = time.monotonic()
            door.send(message)
            sent += 1
            if not await _answered(door, knocker, index):
                break
            rtts_ms.append((time.monotonic() - begun_s) * 1000)
            await asyncio.sleep(PAUSE_S * SystemRandom().uniform(0.5, 1.5))
    return Timed(sent=sent, rtts_ms=tuple(rtts_ms), method=ProbeMethod.HANDSHAKE if rtts_ms else None)


async def _answered(door: socket.socket, knocker: Knocker, index: int) -> bool:
    loop = asyncio.get_running_loop()
    with contextlib.suppress(TimeoutError, ConnectionRefusedError):
        async with asyncio.timeout(PATIENCE_S):
            while not knocker.is_answer(await loop.sock_recv(door, _ROOM), index):
                continue
            return True
    return False


def _socket(endpoint: Endpoint) -> socket.socket:
    v4 = endpoint.address.version == 4  # noqa: PLR2004 - IP version
    door = socket.socket(socket.AF_INET if v4 else socket.AF_INET6, socket.SOCK_DGRAM)
    door.setblocking(False)
    try:
        door.setsockopt(socket.SOL_SOCKET, SO_MARK, OWN_MARK)
        door.connect((str(endpoint.address), endpoint.port))
    except OSError:
        door.close()
        raise
    return door
