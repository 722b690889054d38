"""Tells when the machine's own network changes: rtnetlink(7) notifications, without those that we cause ourselves."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Callable

from maikr_client.daemon.beat import until_beat_or
from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.network_events import GROUPS, default_routes, is_foreign_change
from maikr_client.daemon.linux.sleep import SleepWatch, slept_so_far_s
from maikr_client.daemon.linux.socket_numbers import AF_NETLINK

DEBOUNCE_S = 0.25
SLEEP_LOOK_S = 1.0
LONGEST_DEBOUNCE_S = 1.0
_ROOM = 1 << 18


class RtnetlinkMonitor:
    """`NetworkMonitor` by a netlink socket. Changes that come in bursts are told once, when they pause for `debounce_s`
    or go on for a second. To have slept is a change too: who knows where the machine woke up.
    """

    def __init__(self, *, debounce_s: float = DEBOUNCE_S, slept_s: Callable[[], float] = slept_so_far_s) -> None:
        self._debounce_s = debounce_s
        self._sleep = SleepWatch(slept_s)

    async def changes(self) -> AsyncIterator[frozenset[int]]:
        """One item per burst of changes: the IP versions that have a default route."""
        with _subscribed() as kernel:
            while True:
                await self._change_or_waking(kernel)
                await self._pause(kernel)
                yield default_routes()

    async def _change_or_waking(self, kernel: socket.socket) -> None:
        news = asyncio.Event()
        change = asyncio.create_task(_next_change(kernel))
        change.add_done_callback(lambda _: news.set())
        try:
            while not (change.done() or self._sleep.woke()):
                news.clear()
                await until_beat_or(news, SLEEP_LOOK_S)
            if change.done():
                change.result()
        finally:
            change.cancel()
            await asyncio.gather(change, return_exceptions=True)

    async def _pause(self, kernel: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + LONGEST_DEBOUNCE_S
        try:
            while loop.time() < deadline:
                async with asyncio.timeout(self._debounce_s):
                    await _next_change(kernel)
        except TimeoutError:
            return


def _subscribed() -> socket.socket:
    kernel = socket.socket(AF_NETLINK, socket.SOCK_RAW, netlink.ROUTE)
    kernel.setblocking(False)
    kernel.bind((0, GROUPS))
    return kernel


async def _next_change(kernel: socket.socket) -> None:
    """Wait for one datagram that tells of a foreign change; a socket that overflowed has missed one."""
    loop = asyncio.get_running_loop()
    while True:
        try:
            data = await loop.sock_recv(kernel, _ROOM)
        except OSError as error:
            if error.errno == errno.ENOBUFS:
                return
            raise
        if any(is_foreign_change(message) for message in netlink.split(data)):
            return
