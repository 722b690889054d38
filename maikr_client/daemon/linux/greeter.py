"""How long a server that answers no echo takes to answer a handshake's first message.

The message is made here: whoever sends it learns no key from it.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Callable
from random import SystemRandom
from typing import Final

from maikr_client.daemon.linux.doors import knock_door
from maikr_client.daemon.noise.knock import Knocker
from maikr_client.daemon.pings import Pings
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.latency import ProbeMethod
from maikr_client.wire.measuring import Timed
from maikr_client.wire.pinging import Knock

KNOCKS: Final = 3
PAUSE_S: Final = 0.15


async def greet(
    pings: Pings, endpoint: Endpoint, server: PublicKey, key: PrivateKey, may_go_on: Callable[[], bool]
) -> Timed:
    """KNOCKS questions, as far as `may_go_on`. A server that does not answer the first is not asked again."""
    knocker = await asyncio.to_thread(Knocker, key, server)
    rtts_ms: list[float] = []
    sent = 0
    with contextlib.suppress(OSError), knock_door(endpoint) as door:
        for _ in range(KNOCKS):
            fresh = secrets.randbits(32), secrets.token_bytes(32), time.time()
            message = await asyncio.to_thread(knocker.message, *fresh)
            if not may_go_on():
                break
            times = await pings.ask(Knock(number=0, message=message, proof_key=knocker.proof_key), [door])
            sent += times[0].sent if times else 0
            if not times or not times[0].rtts_ms:
                break
            rtts_ms += times[0].rtts_ms
            await asyncio.sleep(PAUSE_S * SystemRandom().uniform(0.5, 1.5))
    return Timed(sent=sent, rtts_ms=tuple(rtts_ms), method=ProbeMethod.HANDSHAKE if rtts_ms else None)
