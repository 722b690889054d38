"""Sees at once what other programs do to our table, rules, routes and devices, by the kernel's notifications.

The kernel tells of our own changes as well. They are not told apart by who made them (a child of ours has any number)
but by what is there afterwards: who hears of a touch compares the state, which costs microseconds while it is right.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

from maikr_client.daemon.linux import netlink
from maikr_client.daemon.linux.links import addresses_of, running_devices
from maikr_client.daemon.linux.numbers import device_of
from maikr_client.daemon.linux.routes import wanted_routing
from maikr_client.daemon.linux.routing_state import current_routing
from maikr_client.daemon.linux.socket_numbers import AF_NETLINK, SO_RCVBUFFORCE
from maikr_client.daemon.linux.sysctls import Sysctls, has_ipv6
from maikr_client.daemon.linux.touches import (
    FIREWALL_GROUPS,
    ROUTE_GROUPS,
    touches_firewall,
    touches_routing,
    who_changed,
)
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.sensors import Part, Touch

_BUFFER_BYTES = 8 << 20
_PROC = Path("/proc")


class LinuxWatch:
    """`Watch` by two netlink sockets."""

    def __init__(self, sysctls: Sysctls) -> None:
        self._sysctls = sysctls

    async def touches(self) -> AsyncIterator[Touch]:
        """One item for each change of something of ours. Raises OSError."""
        with (
            _subscribed(netlink.ROUTE, ROUTE_GROUPS) as routing,
            _subscribed(netlink.NETFILTER, FIREWALL_GROUPS) as nft,
        ):
            ears = {asyncio.create_task(_routing_touch(routing)): routing, asyncio.create_task(_nft_touch(nft)): nft}
            try:
                while True:
                    heard, _ = await asyncio.wait(ears, return_when=asyncio.FIRST_COMPLETED)
                    for ear in heard:
                        kernel = ears.pop(ear)
                        again = _routing_touch(kernel) if kernel is routing else _nft_touch(kernel)
                        ears[asyncio.create_task(again)] = kernel
                        yield ear.result()
            finally:
                for ear in ears:
                    ear.cancel()
                await asyncio.gather(*ears, return_exceptions=True)

    def unheard(self) -> frozenset[Part]:
        """The kernel's switches: it tells of no change of these. Raises OSError."""
        return frozenset() if self._sysctls.are_raised() else frozenset({Part.SWITCHES})

    async def lost(self, desired: DesiredNetwork) -> frozenset[Part]:
        """What is not as `desired` wants it. Raises OSError."""
        return await asyncio.to_thread(lambda: frozenset(self._lost(desired)))

    def _lost(self, desired: DesiredNetwork) -> Iterator[Part]:
        yield from self.unheard()
        if not _have_devices(desired):
            yield Part.DEVICES
        if any(current_routing(version) != wanted_routing(desired, version) for version in _versions()):
            yield Part.ROUTES


def _have_devices(desired: DesiredNetwork) -> bool:
    """Whether each exit's device is there, up, and has our addresses."""
    running = running_devices()
    identity = desired.identity
    ours = {identity.tunnel4, *([identity.tunnel6] if has_ipv6() else [])}
    addresses = addresses_of(running.values())
    return all(ours <= addresses.get(running.get(device_of(each.slot), 0), frozenset()) for each in desired.exits)


def _versions() -> tuple[int, ...]:
    return (4, 6) if has_ipv6() else (4,)


@contextmanager
def _subscribed(protocol: int, groups: int) -> Iterator[socket.socket]:
    with socket.socket(AF_NETLINK, socket.SOCK_RAW, protocol) as kernel:
        kernel.setblocking(False)
        kernel.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, _BUFFER_BYTES)
        kernel.bind((0, groups))
        yield kernel


async def _routing_touch(kernel: socket.socket) -> Touch:
    while (data := await _heard(kernel)) is not None:
        for message in netlink.split(data):
            if touches_routing(message):
                return Touch(who=_program(message.sender))
    return Touch()


async def _nft_touch(kernel: socket.socket) -> Touch:
    """The end of a transaction that changed our table: the kernel tells its parts first, then whose it was."""
    ours = False
    while (data := await _heard(kernel)) is not None:
        ours = ours or touches_firewall(data)
        who = who_changed(netlink.split(data))
        if who is not None and ours:
            return Touch(who=who)
        ours = ours and who is None
    return Touch()


async def _heard(kernel: socket.socket) -> bytes | None:
    """The next datagram; None when some were missed."""
    try:
        return await asyncio.get_running_loop().sock_recv(kernel, netlink.ROOM)
    except OSError as error:
        if error.errno != errno.ENOBUFS:
            raise
        return None


def _program(number: int) -> str:
    """The name of the process with this number, if it still runs."""
    try:
        return (_PROC / str(number) / "comm").read_text("utf-8", "replace").strip() if number else ""
    except OSError:
        return ""
