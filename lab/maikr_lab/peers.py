"""Which keys do the servers accept, and which of them has a device's addresses?

WireGuard gives an address to one key at a time. So a key that replaces another is accepted without any, and takes the
other's with its first handshake message, before that is answered, on each server by itself: until then the other one
carries on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from ipaddress import IPv4Address

from maikr_client.model.keys import PublicKey
from maikr_lab.door import Door
from maikr_lab.errors import LabError
from maikr_lab.plan import ServerPlan
from maikr_lab.uapi import received
from maikr_lab.wireguard import Peer, accept_heir, accept_peer, forget_peer, give_addresses

LOOK_EVERY_S = 0.25
"""For what shook hands while answers were not held."""

LOOKS, BETWEEN_LOOKS_S = 5, 0.002
"""The kernel's WireGuard counts a message only after it answered it."""


class ServerPeers:
    """One server's. `holders`: who has the addresses of a device, by its IPv4 one; `heirs` wait to take them."""

    def __init__(self, server: ServerPlan, turn: asyncio.Lock) -> None:
        self._server = server
        self._turn = turn
        self._door = Door(server.name, self._look_at_once)
        self._holders: dict[IPv4Address, PublicKey] = {}
        self._heirs: dict[PublicKey, Peer] = {}

    async def add(self, peer: Peer, replaces: PublicKey | None, *, hold: bool) -> None:
        """Accept a key: as the heir of the one that it replaces, if that one has the addresses. Raises LabError."""
        if replaces is not None and self._holders.get(peer.tunnel4) == replaces:
            if hold:
                await self._door.close()
            await accept_heir(self._server, peer)
            self._heirs[peer.public_key] = peer
            return
        await accept_peer(self._server, peer)
        self._holders[peer.tunnel4] = peer.public_key

    async def remove(self, key: PublicKey) -> None:
        """Accept it no more; what it had goes to the heir that waits for it. Raises LabError."""
        await forget_peer(self._server, key)
        self._heirs.pop(key, None)
        freed = [address for address, holder in self._holders.items() if holder == key]
        for address in freed:
            del self._holders[address]
        await self._give([heir for heir in self._heirs.values() if heir.tunnel4 in freed])
        if not self._heirs:
            await self._door.open()

    async def look(self) -> bool:
        """Give heirs that were heard of what they wait for; whether others still wait. Raises LabError."""
        if self._heirs:
            counted = await received(self._server.name, self._server.interface)
            await self._give([heir for key, heir in self._heirs.items() if counted.get(key)])
        return bool(self._heirs)

    async def _look_at_once(self) -> None:
        async with self._turn:
            waiting = len(self._heirs)
            for _ in range(LOOKS):
                if not await self.look() or len(self._heirs) < waiting:
                    return
                await asyncio.sleep(BETWEEN_LOOKS_S)

    async def _give(self, heirs: Iterable[Peer]) -> None:
        for heir in list(heirs):
            await give_addresses(self._server, heir)
            self._holders[heir.tunnel4] = heir.public_key
            del self._heirs[heir.public_key]


class Peers:
    """The keys that all servers accept; changes are made one after the other. `hold`: answers to handshakes wait until
    addresses are where they belong.
    """

    def __init__(self, servers: tuple[ServerPlan, ...]) -> None:
        self._turn = asyncio.Lock()
        self._servers = tuple(ServerPeers(server, self._turn) for server in servers)
        self._watch: asyncio.Task[None] | None = None
        self.hold = True

    async def add(self, peer: Peer, replaces: PublicKey | None = None) -> None:
        """Have every server accept it. Raises LabError."""
        async with self._turn:
            await asyncio.gather(*(server.add(peer, replaces, hold=self.hold) for server in self._servers))
        if replaces is not None and (self._watch is None or self._watch.done()):
            self._watch = asyncio.create_task(self._look_for_heirs())

    async def remove(self, key: PublicKey) -> None:
        """Have every server forget it. Raises LabError."""
        async with self._turn:
            await asyncio.gather(*(server.remove(key) for server in self._servers))

    async def _look_for_heirs(self) -> None:
        waiting = True
        while waiting:
            await asyncio.sleep(LOOK_EVERY_S)
            waiting = await self._look()

    async def _look(self) -> bool:
        async with self._turn:
            waiting = await asyncio.gather(*(server.look() for server in self._servers), return_exceptions=True)
        # a server that is away now may be there again
        return any(each is True or isinstance(each, LabError) for each in waiting)
