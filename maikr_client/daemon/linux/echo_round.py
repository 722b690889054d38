"""Echoes to many addresses at once, timed by the kernel's own stamps (socket(7), SO_TIMESTAMPNS).

The clock that can't be set measures; the stamp only tells how long an answer waited to be read, so a step of the wall
clock is bounded by that wait.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import struct
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

from maikr_client.daemon.linux.echo import Echo
from maikr_client.daemon.linux.nft_measuring import ECHO_BYTES
from maikr_client.daemon.linux.numbers import OWN_MARK
from maikr_client.daemon.linux.socket_numbers import (
    ICMP_FILTER,
    ICMPV6_FILTER,
    SO_MARK,
    SO_RCVBUFFORCE,
    SO_TIMESTAMPNS,
    SOL_ICMPV6,
    SOL_RAW,
)
from maikr_client.daemon.steering import IpAddress
from maikr_client.model.latency import ProbeMethod
from maikr_client.wire.measuring import Timed

PATIENCE_S: Final = 1.0
"""How long after the last question answers are awaited."""
_ROOM: Final = 2048
_BUFFER_BYTES: Final = 1 << 20
_STAMP: Final = struct.Struct("@qq")
_NUMBER_AT: Final = 4


@dataclass(slots=True)
class _Asked:
    """A server's questions under way, and what came of the others."""

    number: int = field(default_factory=lambda: secrets.randbits(16))
    sent: int = 0
    waiting: dict[int, tuple[Echo, float]] = field(default_factory=dict)
    rtts_ms: list[float] = field(default_factory=list)


class EchoRound:
    """One round of questions to `addresses`, by index. Raises OSError when no socket can be had."""

    def __init__(self, addresses: Mapping[int, IpAddress]) -> None:
        self._addresses = addresses
        self._asked = {index: _Asked() for index in addresses}
        self._by_address: dict[str, list[int]] = {}
        for index, address in addresses.items():
            self._by_address.setdefault(str(address), []).append(index)
        self._sockets: dict[int, socket.socket] = {}
        self._answered = asyncio.Event()

    def __enter__(self) -> Self:
        loop = asyncio.get_running_loop()
        for version in sorted({address.version for address in self._addresses.values()}):
            self._sockets[version] = raw = _raw_socket(version)
            loop.add_reader(raw, self._read, version)
        return self

    def __exit__(self, *_: object) -> None:
        for raw in self._sockets.values():
            asyncio.get_running_loop().remove_reader(raw)
            raw.close()

    def send(self, index: int, sequence: int) -> None:
        """Ask one server once more. What the kernel refuses to send does not count as sent."""
        address, asked = self._addresses[index], self._asked[index]
        payload = secrets.token_bytes(ECHO_BYTES)
        echo = Echo(version=address.version, number=asked.number, sequence=sequence + 1, payload=payload)
        message = echo.request()
        begun_s = time.monotonic()
        with contextlib.suppress(OSError):
            self._sockets[address.version].sendto(message, (str(address), 0))
            asked.sent += 1
            asked.waiting[echo.sequence] = (echo, begun_s)

    async def wait(self) -> None:
        """Until every question is answered, PATIENCE_S at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                while any(asked.waiting for asked in self._asked.values()):
                    self._answered.clear()
                    await self._answered.wait()

    def timed(self, index: int) -> Timed:
        """What came of one server's questions."""
        asked = self._asked[index]
        method = ProbeMethod.ICMP if asked.rtts_ms else None
        return Timed(sent=asked.sent, rtts_ms=tuple(asked.rtts_ms), method=method)

    def _read(self, version: int) -> None:
        raw: Any = self._sockets[version]  # other systems' sockets, for which types are checked too, have no recvmsg
        with contextlib.suppress(OSError):
            while True:
                datagram, extra, _, sender = raw.recvmsg(_ROOM, 64)
                self._take(version, datagram, str(sender[0]), came_at_s(extra, time.monotonic(), time.time()))

    def _take(self, version: int, datagram: bytes, sender: str, came_at_s: float) -> None:
        at = (datagram[0] & 15) * 4 if version == 4 and datagram else 0  # noqa: PLR2004 - IP version
        if len(datagram) < at + _NUMBER_AT + 4:
            return
        number, sequence = struct.unpack_from("!HH", datagram, at + _NUMBER_AT)
        for index in self._by_address.get(sender, ()):
            asked = self._asked[index]
            echo, begun_s = asked.waiting.get(sequence, (None, 0.0))
            if echo is not None and asked.number == number and echo.is_answered_by(datagram):
                del asked.waiting[sequence]
                asked.rtts_ms.append(max(0.0, came_at_s - begun_s) * 1000)
                self._answered.set()


def came_at_s(extra: list[tuple[int, int, bytes]], now_s: float, wall_s: float) -> float:
    """When the kernel got what is read at `now_s` of the monotonic clock and `wall_s` of the one that can be set."""
    for level, kind, data in extra:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS and len(data) >= _STAMP.size:
            seconds, nanoseconds = _STAMP.unpack_from(data)
            waited_s = wall_s - (seconds + nanoseconds / 1e9)
            return now_s - waited_s if 0 <= waited_s < PATIENCE_S else now_s
    return now_s


def _raw_socket(version: int) -> socket.socket:
    v4 = version == 4  # noqa: PLR2004 - IP version
    family, protocol = (socket.AF_INET, socket.IPPROTO_ICMP) if v4 else (socket.AF_INET6, socket.IPPROTO_ICMPV6)
    raw = socket.socket(family, socket.SOCK_RAW, protocol)
    raw.setblocking(False)
    try:
        raw.setsockopt(socket.SOL_SOCKET, SO_MARK, OWN_MARK)
        raw.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        raw.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, _BUFFER_BYTES)
        if v4:
            raw.setsockopt(SOL_RAW, ICMP_FILTER, struct.pack("=I", ~1 & 0xFFFFFFFF))
        else:
            passed = [0xFFFFFFFF] * 8
            passed[129 >> 5] &= ~(1 << (129 & 31))
            raw.setsockopt(SOL_ICMPV6, ICMPV6_FILTER, struct.pack("=8I", *passed))
    except OSError:
        raw.close()
        raise
    return raw
