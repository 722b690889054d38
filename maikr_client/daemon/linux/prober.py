"""One ICMP echo through one tunnel."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
from ipaddress import IPv4Address, IPv6Address

from maikr_client.daemon.linux.numbers import device_of, mark_of
from maikr_client.daemon.linux.socket_numbers import SO_BINDTODEVICE, SO_MARK
from maikr_client.daemon.ports import SMALL_PROBE, DesiredExit
from maikr_client.model.plan import TunnelIdentity
from maikr_client.wire.echo import Echo

_HEADERS = {4: 20 + 8, 6: 40 + 8}
_LARGEST = 2048


class EchoProber:
    """`Prober` by raw sockets that are bound to the exit's device, address and mark."""

    async def probe(
        self, desired: DesiredExit, identity: TunnelIdentity, *, timeout_s: float, size: int = SMALL_PROBE
    ) -> float | None:
        """Seconds of one packet's round trip to the server's own address in the tunnel; None within `timeout_s`, or
        when the packet cannot even be sent. `size`: 64..2048 bytes.
        """
        server = desired.server
        with contextlib.suppress(OSError, TimeoutError):
            if server.tunnel4 is not None:
                return await round_trip(desired.slot, identity.tunnel4, server.tunnel4, timeout_s, size)
            if server.tunnel6 is not None:
                return await round_trip(desired.slot, identity.tunnel6, server.tunnel6, timeout_s, size)
        return None


async def round_trip(
    slot: int,
    source: IPv4Address | IPv6Address,
    server: IPv4Address | IPv6Address,
    timeout_s: float,
    size: int = SMALL_PROBE,
) -> float:
    """Seconds until the echo of one packet from `source` by the slot's device. Raises OSError, TimeoutError."""
    loop = asyncio.get_running_loop()
    echo = Echo(
        version=server.version,
        number=secrets.randbits(16),
        sequence=secrets.randbits(16),
        payload=secrets.token_bytes(size - _HEADERS[server.version]),
    )
    with _raw_socket(slot, source) as raw:
        begun = loop.time()
        raw.sendto(echo.request(), (str(server), 0))
        async with asyncio.timeout(timeout_s):
            while True:
                datagram, sender = await loop.sock_recvfrom(raw, _LARGEST)
                if sender[0] == str(server) and echo.is_answered_by(datagram):
                    return loop.time() - begun


def _raw_socket(slot: int, source: IPv4Address | IPv6Address) -> socket.socket:
    v4 = isinstance(source, IPv4Address)
    family, protocol = (socket.AF_INET, socket.IPPROTO_ICMP) if v4 else (socket.AF_INET6, socket.IPPROTO_ICMPV6)
    raw = socket.socket(family, socket.SOCK_RAW, protocol)
    raw.setblocking(False)
    try:
        raw.setsockopt(socket.SOL_SOCKET, SO_BINDTODEVICE, device_of(slot).encode())
        raw.setsockopt(socket.SOL_SOCKET, SO_MARK, mark_of(slot))
        raw.bind((str(source), 0))
    except OSError:
        raw.close()
        raise
    return raw
