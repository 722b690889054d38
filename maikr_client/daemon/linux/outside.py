"""Tries to get out as a program of the user's would: beside the tunnel in vain, through it with success."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import struct
from typing import Final

from maikr_client.daemon.linux.links import running_devices
from maikr_client.daemon.linux.network_events import default_devices
from maikr_client.daemon.linux.prober import round_trip
from maikr_client.daemon.linux.refusals import refused_packets
from maikr_client.daemon.linux.socket_numbers import SO_BINDTODEVICE
from maikr_client.daemon.ports import DesiredExit
from maikr_client.daemon.sensors import DISCARD
from maikr_client.model.plan import TunnelIdentity

NOWHERE: Final = {4: "240.0.0.1", 6: "3fff::1"}
"""Reserved (RFC 1112) and documentation's (RFC 9637): no router forwards them, no rule means them."""

TIMEOUT_S: Final = 2.0
_DOMAIN = 53
_PAYLOAD = b"maikr"
_QUESTION = struct.Struct("!HHHHHHBHH")
_RECURSION, _NAME_SERVER, _INTERNET = 0x0100, 2, 1
_LARGEST = 4096


class LinuxOutside:
    """`Outside` by ordinary sockets."""

    async def escapes(self, version: int, port: int = DISCARD) -> bool | None:
        """Whether a datagram bound to a physical device leaves; None without one that leads out. Raises OSError."""
        devices = await asyncio.to_thread(lambda: default_devices(version) & running_devices().keys())
        if not devices:
            return None
        return await asyncio.to_thread(lambda: any(_leaves(version, port, device) for device in sorted(devices)))

    async def reaches(self, exit_: DesiredExit, identity: TunnelIdentity, version: int) -> bool | None:
        """Whether an echo of that version comes back from the server's own address."""
        v4 = version == 4  # noqa: PLR2004 - IP version
        server = exit_.server.tunnel4 if v4 else exit_.server.tunnel6
        if server is None:
            return None
        with contextlib.suppress(OSError, TimeoutError):
            await round_trip(exit_.slot, identity.tunnel4 if v4 else identity.tunnel6, server, TIMEOUT_S)
            return True
        return False

    async def names_answered(self) -> bool:
        """Whether somebody answers who the root's name servers are, asked where nobody is."""
        loop = asyncio.get_running_loop()
        number = secrets.randbits(16)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            asked.setblocking(False)
            with contextlib.suppress(OSError, TimeoutError):
                asked.connect((NOWHERE[4], _DOMAIN))
                asked.send(_QUESTION.pack(number, _RECURSION, 1, 0, 0, 0, 0, _NAME_SERVER, _INTERNET))
                async with asyncio.timeout(TIMEOUT_S):
                    while True:
                        answer = await loop.sock_recv(asked, _LARGEST)
                        if answer[:2] == number.to_bytes(2, "big"):
                            return True
        return False


def _leaves(version: int, port: int, device: str) -> bool:
    """Not refused at once, and, tried again, not counted as refused either: then nothing of ours stopped it."""
    family = socket.AF_INET if version == 4 else socket.AF_INET6  # noqa: PLR2004 - IP version
    with socket.socket(family, socket.SOCK_DGRAM) as sender, contextlib.suppress(OSError):
        sender.setblocking(False)
        sender.setsockopt(socket.SOL_SOCKET, SO_BINDTODEVICE, device.encode())
        sender.sendto(_PAYLOAD, (NOWHERE[version], port))
        # to read the counters takes longer than all else: only where the kernel did not say no
        before = refused_packets()
        sender.sendto(_PAYLOAD, (NOWHERE[version], port))
        return refused_packets() <= before
    return False
