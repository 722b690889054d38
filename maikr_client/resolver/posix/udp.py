"""A UDP socket that answers from the address that was asked: a redirected asker takes no other (ip(7), RFC 3542)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections import Counter
from typing import Final

from maikr_client.resolver.service import Service

MAX_AT_ONCE: Final = 1000
MAX_AT_ONCE_EACH: Final = 400
"""Of one address: whoever asks too much waits, and nobody else does."""

_BATCH = 64
_LARGEST = 4096
_LINUX_IP_PKTINFO = 8  # linux/in.h; Python names it from 3.14 on
_INFO4 = struct.Struct("=I4s4s")
_INFO6 = struct.Struct("=16sI")
_CONTROL_BYTES = socket.CMSG_SPACE(_INFO4.size) + socket.CMSG_SPACE(_INFO6.size)
_LINK_LOCAL6 = b"\xfe\x80"
_Control = list[tuple[int, int, bytes]]


class UdpListener:
    """Takes questions from `listening` (bound; one family) as long as it is started."""

    def __init__(self, listening: socket.socket, service: Service) -> None:
        listening.setblocking(False)
        _ask_for_destinations(listening)
        self._socket = listening
        self._service = service
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy: Counter[object] = Counter()

    def start(self) -> None:
        """From now on."""
        asyncio.get_running_loop().add_reader(self._socket, self._readable)

    def close(self) -> None:
        """No more; what is being answered is dropped."""
        asyncio.get_running_loop().remove_reader(self._socket)
        for task in self._tasks:
            task.cancel()
        self._socket.close()

    def _readable(self) -> None:
        for _ in range(_BATCH):
            try:
                wire, control, _, asker = self._socket.recvmsg(_LARGEST, _CONTROL_BYTES)
            except (BlockingIOError, InterruptedError):
                return
            except OSError:
                continue  # an earlier answer's ICMP error; nobody waits for it
            self._take(wire, _reply_control(control), asker)

    def _take(self, wire: bytes, control: _Control, asker: tuple[object, ...]) -> None:
        ready = self._service.remembered(wire)
        if ready is not None:
            self._send(ready, control, asker)
            return
        if len(self._tasks) >= MAX_AT_ONCE or self._busy[asker[0]] >= MAX_AT_ONCE_EACH:
            return
        self._busy[asker[0]] += 1
        task = asyncio.get_running_loop().create_task(self._answer(wire, control, asker))
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._ended(done, asker[0]))

    async def _answer(self, wire: bytes, control: _Control, asker: tuple[object, ...]) -> None:
        answer = await self._service.answer(wire, stream=False)
        if answer is not None:
            self._send(answer, control, asker)

    def _ended(self, task: asyncio.Task[None], asker: object) -> None:
        self._tasks.discard(task)
        self._busy[asker] -= 1
        if not self._busy[asker]:
            del self._busy[asker]

    def _send(self, wire: bytes, control: _Control, asker: tuple[object, ...]) -> None:
        with contextlib.suppress(OSError):  # the asker is gone, or the buffer is full: it will ask again
            self._socket.sendmsg([wire], control, 0, asker)


def _ask_for_destinations(listening: socket.socket) -> None:
    if listening.family == socket.AF_INET6:
        listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVPKTINFO, 1)
    else:
        listening.setsockopt(socket.IPPROTO_IP, _LINUX_IP_PKTINFO, 1)


def _reply_control(control: _Control) -> _Control:
    """The answer leaves from where the question came to; which interface is for the routes to say."""
    for level, kind, data in control:
        if (level, kind, len(data)) == (socket.IPPROTO_IP, _LINUX_IP_PKTINFO, _INFO4.size):
            _, local, asked = _INFO4.unpack(data)
            # what came before anybody wanted to know has its header's destination only (net/ipv4/ip_sockglue.c)
            return [(level, kind, _INFO4.pack(0, local if any(local) else asked, bytes(4)))]
        if (level, kind, len(data)) == (socket.IPPROTO_IPV6, socket.IPV6_PKTINFO, _INFO6.size):
            local, interface = _INFO6.unpack(data)
            return [(level, kind, _INFO6.pack(local, interface if local.startswith(_LINK_LOCAL6) else 0))]
    return []
