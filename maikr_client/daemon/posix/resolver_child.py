"""Starts the resolver as an unprivileged child, at sockets that only root could bind."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Final

from maikr_client.daemon.posix.unprivileged import UnprivilegedChild, resolver_user, start
from maikr_client.daemon.resolver_link import ResolverLink
from maikr_client.daemon.steering import ResolverPlace
from maikr_client.wire.resolving import ToDaemon

PORT: Final = 59
"""One that only root can bind (ip(7), ip_unprivileged_port_start): every question for a name is led there, also while
no resolver runs, so whoever listened there could answer. IANA gave it to "any private file service", so to nobody.
"""

BIND_TRIES: Final = 40
BIND_PAUSE_S: Final = 0.05
BACKLOG: Final = 128
_ANY: Final = {socket.AF_INET: "0.0.0.0", socket.AF_INET6: "::"}  # noqa: S104 - the firewall says who reaches it
# A question for `localhost.`, A, IN (RFC 6761: answered without asking anybody)
_QUESTION: Final = b"\x4d\x4b\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x09localhost\x00\x00\x01\x00\x01"


def resolver_place() -> ResolverPlace:
    """Where it listens and as whom. Raises Failed."""
    return ResolverPlace(uid=resolver_user().uid, port=PORT)


class ResolverLauncher:
    """See `Launcher`. The sockets stay open between two resolvers: what is asked meanwhile waits in them."""

    def __init__(self) -> None:
        self._udp: list[socket.socket] = []
        self._tcp: list[socket.socket] = []

    async def launch(self, heard: Callable[[ToDaemon], Awaitable[None]], *, https: bool) -> ResolverChild:
        """A new one. Raises OSError, Failed."""
        await self._bind()
        ours, theirs = socket.socketpair()
        with theirs:
            process = await start(
                "maikr_client.resolver",
                [
                    *("--link", str(theirs.fileno()), "--udp", _numbers(self._udp), "--tcp", _numbers(self._tcp)),
                    *(["--https"] if https else []),
                ],
                [theirs.fileno(), *(each.fileno() for each in (*self._udp, *self._tcp))],
            )
        return ResolverChild(process, ResolverLink(ours, heard, socket.send_fds))

    def rest(self) -> None:
        """Let go of the sockets."""
        for each in (*self._udp, *self._tcp):
            each.close()
        self._udp, self._tcp = [], []

    async def _bind(self) -> None:
        if self._udp:
            return
        for left in reversed(range(BIND_TRIES)):
            try:
                self._udp = [_bound(family, socket.SOCK_DGRAM) for family in _ANY]
                self._tcp = [_bound(family, socket.SOCK_STREAM) for family in _ANY]
            except OSError:
                # a resolver whose daemon was killed is still on its way out
                self.rest()
                if not left:
                    raise
                await asyncio.sleep(BIND_PAUSE_S)
            else:
                return


class ResolverChild(UnprivilegedChild):
    """See `Child`."""

    def __init__(self, process: asyncio.subprocess.Process, link: ResolverLink) -> None:
        super().__init__(process)
        self._link = link

    @property
    def link(self) -> ResolverLink:
        """To and from it."""
        return self._link

    async def answers(self, timeout_s: float) -> bool:
        """It answers who `localhost` is."""
        loop = asyncio.get_running_loop()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.setblocking(False)
            asking.connect(("127.0.0.1", PORT))
            try:
                async with asyncio.timeout(timeout_s):
                    await loop.sock_sendall(asking, _QUESTION)
                    return (await loop.sock_recv(asking, 512))[:2] == _QUESTION[:2]
            except (TimeoutError, OSError):
                return False


def _bound(family: socket.AddressFamily, kind: socket.SocketKind) -> socket.socket:
    bound = socket.socket(family, kind)
    try:
        bound.setblocking(False)
        if family == socket.AF_INET6:
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        if kind == socket.SOCK_STREAM:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((_ANY[family], PORT))
        if kind == socket.SOCK_STREAM:
            bound.listen(BACKLOG)
    except BaseException:
        bound.close()
        raise
    return bound


def _numbers(sockets: list[socket.socket]) -> str:
    return ",".join(str(each.fileno()) for each in sockets)
