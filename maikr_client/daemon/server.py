"""The daemon's socket: who may connect, and who is told what."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final

from maikr_client.daemon.authorize import ROOT, Admission, Peers, Person, allows, role_of
from maikr_client.daemon.caller import Caller
from maikr_client.daemon.limits import STRANGERS, Paces, Seats
from maikr_client.daemon.ownership import Asking
from maikr_client.daemon.service import Peer, Service
from maikr_client.wire.opening import Role

FAREWELL_S: Final = 1.0
LOOKUPS_AT_ONCE: Final = 4
_log = logging.getLogger(__name__)


class Server:
    """Serves `service` on a listening socket in `run`. `watch_began` is called when somebody begins to watch."""

    def __init__(
        self, service: Service, peers: Peers, admission: Admission, *, watch_began: Callable[[], None]
    ) -> None:
        self._service = service
        self._peers = peers
        self._admission = admission
        self._watch_began = watch_began
        self._seats = Seats()
        self._paces = Paces(asyncio.get_running_loop().time)
        self._callers: set[Caller] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._lookups = ThreadPoolExecutor(LOOKUPS_AT_ONCE, thread_name_prefix="person")

    async def run(self, listening: socket.socket) -> None:
        """Until cancelled; then every connection is ended."""
        loop = asyncio.get_running_loop()
        try:
            while True:
                await self._accept(loop, listening)
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._lookups.shutdown(wait=False, cancel_futures=True)

    def tell_all(self) -> None:
        """Tell every watcher the status as it is now."""
        for caller in tuple(self._callers):
            if caller.watching:
                caller.tell(self._service.status_for(caller.asking))

    @property
    def connections(self) -> int:
        """How many connections hold a seat."""
        return len(self._tasks)

    @property
    def watchers(self) -> int:
        """How many callers are told every status."""
        return sum(caller.watching for caller in self._callers)

    @property
    def bytes_are_watched(self) -> bool:
        """Somebody is watching who may see bytes."""
        return any(caller.watching and allows(caller.asking.role, Role.CONTROL) for caller in self._callers)

    async def _accept(self, loop: asyncio.AbstractEventLoop, listening: socket.socket) -> None:
        try:
            connection, _ = await loop.sock_accept(listening)
        except OSError as error:
            # no descriptor left, or the caller is gone already
            _log.warning("accept: %s", type(error).__name__)
            await asyncio.sleep(0.1)
            return
        connection.setblocking(False)
        self._admit(connection)

    def _admit(self, connection: socket.socket) -> None:
        try:
            uid = self._peers.uid(connection)
        except OSError:
            connection.close()
            return
        if not self._seats.take(uid):
            connection.close()
            return
        task = asyncio.create_task(self._serve(connection, uid))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, connection: socket.socket, uid: int) -> None:
        seat = uid
        try:
            async with _streams(connection) as (reader, writer):
                person = await self._person(uid)
                if person.name is None and uid != ROOT:
                    if not self._seats.change(uid, STRANGERS):
                        return
                    seat = STRANGERS
                asking, peer = Asking(uid=uid, role=role_of(person, self._admission)), self._peer(connection)
                caller = Caller(reader, writer, self._service, asking, peer, self._paces.of(seat), self._watch_began)
                self._callers.add(caller)
                try:
                    await caller.serve()
                finally:
                    self._callers.discard(caller)
        except OSError:
            return
        finally:
            self._seats.leave(seat)

    def _peer(self, connection: socket.socket) -> Peer:
        return partial(self._peers.process, connection)

    async def _person(self, uid: int) -> Person:
        if uid == ROOT:
            return Person(uid=uid, name=None, groups=frozenset())
        # in a thread: a user database on the network may be slow, and nobody else shall wait for it, least of all what
        # asyncio's own threads do: load the firewall
        return await asyncio.get_running_loop().run_in_executor(self._lookups, self._peers.person, uid)


@contextlib.asynccontextmanager
async def _streams(connection: socket.socket) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    try:
        reader, writer = await asyncio.open_connection(sock=connection)
    except BaseException:
        connection.close()
        raise
    try:
        yield reader, writer
    finally:
        await _let_go(writer)


async def _let_go(writer: asyncio.StreamWriter) -> None:
    """End the connection, with FAREWELL_S for the last answer: who does not read holds a descriptor no longer."""
    writer.close()
    try:
        async with asyncio.timeout(FAREWELL_S):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()
