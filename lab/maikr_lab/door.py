"""Whose answers to handshakes wait? A server's, while a key there may be about to take another's addresses.

What a new key sends after its handshake would be refused until it has the addresses, what the old one sends after they
went is: so the answer, without which nobody sends by a new key, leaves only once they are where they belong.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Awaitable, Callable
from ipaddress import IPv4Address, IPv6Address

from maikr_lab.commands import ip_batch, nft, run
from maikr_lab.errors import LabError
from maikr_lab.namespaces import in_namespace, tun_device
from maikr_lab.plan import WIREGUARD_PORT

DEVICE = "door"
HELD, LET_OUT = 0xD001, 0xD002
TABLE = 7000
LARGEST_READ = 65_535
# linux/in6.h, asm-generic/socket.h
IPV6_HDRINCL, SO_MARK = 36, 36
_RESPONSE = 2
"""A handshake's second message: its first byte, behind the UDP header (WireGuard whitepaper, 5.4.3)."""

_WAY = (
    f"link set {DEVICE} addrgenmode none",
    f"link set {DEVICE} up",
    *(f"route add {anywhere} dev {DEVICE} table {TABLE}" for anywhere in ("0.0.0.0/0", "::/0")),
)
_RULE = f"rule add fwmark {HELD} lookup {TABLE} priority 100"
_OPEN = "table inet door\ndelete table inet door\n"
_CLOSED = f"""{_OPEN}
table inet door {{
  chain out {{
    type route hook output priority mangle; policy accept;
    meta mark != {LET_OUT} udp sport {WIREGUARD_PORT} @th,64,8 {_RESPONSE} meta mark set {HELD}
  }}
}}
"""


class Door:
    """One server's. While it is closed `before` is awaited before each answer leaves."""

    def __init__(self, server: str, before: Callable[[], Awaitable[None]]) -> None:
        self._server = server
        self._before = before
        self._closed = False
        self._device: int | None = None
        self._senders: dict[int, socket.socket] = {}
        self._leaving = set[asyncio.Task[None]]()

    async def close(self) -> None:
        """Hold answers from now on. Raises LabError, OSError."""
        if self._device is None:
            await self._build()
        await nft(self._server, _CLOSED)
        self._closed = True

    async def open(self) -> None:
        """Let them out at once from now on. Raises LabError."""
        if self._closed:
            await nft(self._server, _OPEN)
            self._closed = False

    async def _build(self) -> None:
        device = tun_device(self._server, DEVICE, offload=False)
        self._senders = {version: in_namespace(self._server, _SENDERS[version]) for version in (4, 6)}
        await ip_batch(_WAY, self._server)
        for version in (4, 6):
            await run(["ip", "-n", self._server, f"-{version}", *_RULE.split()])
        asyncio.get_running_loop().add_reader(device, self._hear, device)
        self._device = device

    def _hear(self, device: int) -> None:
        task = asyncio.create_task(self._let_out(os.read(device, LARGEST_READ)))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    async def _let_out(self, packet: bytes) -> None:
        with contextlib.suppress(LabError):
            await self._before()
        version = packet[0] >> 4
        receiver = IPv4Address(packet[16:20]) if version == 4 else IPv6Address(packet[24:40])  # noqa: PLR2004 - IP version
        self._senders[version].sendto(packet, (str(receiver), 0))


def _sender4() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
    made.setsockopt(socket.SOL_SOCKET, SO_MARK, LET_OUT)
    return made


def _sender6() -> socket.socket:
    made = socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_RAW)
    made.setsockopt(socket.IPPROTO_IPV6, IPV6_HDRINCL, 1)
    made.setsockopt(socket.SOL_SOCKET, SO_MARK, LET_OUT)
    return made


_SENDERS = {4: _sender4, 6: _sender6}
