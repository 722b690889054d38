"""Starts the pinger as an unprivileged child, which is told over a socket pair what to send on which sockets."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable

from maikr_client.daemon.pings import PINGERS_TONGUE, PingerLink
from maikr_client.daemon.posix.unprivileged import UnprivilegedChild, start
from maikr_client.wire.pinging import Answers


class PingerChild(UnprivilegedChild):
    """See `pings.Child`."""

    def __init__(self, process: asyncio.subprocess.Process, link: PingerLink) -> None:
        super().__init__(process)
        self._link = link

    @property
    def link(self) -> PingerLink:
        """To and from it."""
        return self._link


async def launch_pinger(heard: Callable[[Answers], Awaitable[None]]) -> PingerChild:
    """See `pings.Launch`."""
    ours, theirs = socket.socketpair()
    try:
        with theirs:
            process = await start("maikr_client.pinger", ["--link", str(theirs.fileno())], [theirs.fileno()])
    except BaseException:
        ours.close()
        raise
    return PingerChild(process, PingerLink(ours, heard, socket.send_fds, PINGERS_TONGUE))
