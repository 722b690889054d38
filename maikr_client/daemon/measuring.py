"""Measures how far servers are: one request at a time, slowly enough for any network, at few addresses."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Collection
from ipaddress import ip_network
from typing import Final

from maikr_client.daemon.ports import NetworkMonitor, Sweeper
from maikr_client.daemon.steering import POOL4, POOL6, IpAddress
from maikr_client.errors import Failed, InvalidValue
from maikr_client.model.keys import PublicKey
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.measuring import Measure, MeasuredServer, MeasureReply

MAX_ADDRESSES: Final = 2048
"""So many addresses may be asked in FORGET_S: a directory of a thousand servers with both families."""
FORGET_S: Final = 3600.0
MAX_WAITING: Final = 8

_REFUSED: Final = tuple(
    map(
        ip_network,
        (
            *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
            *("192.168.0.0/16", "224.0.0.0/3", str(POOL4)),
            *("::/16", "64:ff9b::/96", "fc00::/7", "fe80::/9", "ff00::/8", str(POOL6)),
        ),
    )
)
"""Where no server of ours can be: this machine, its neighbours, and what stands for another address."""


class AddressBudget:
    """Which addresses were asked lately. `clock` is monotonic, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._asked_at: dict[IpAddress, float] = {}

    def take(self, addresses: Collection[IpAddress]) -> None:
        """These are going to be asked. Raises Failed(TOO_MANY_TRIES) when that would be too many, and takes none."""
        now = self._clock()
        known = {each: at for each, at in self._asked_at.items() if now - at < FORGET_S}
        fresh = set(addresses) - known.keys()
        if len(known) + len(fresh) > MAX_ADDRESSES:
            raise Failed(ProblemCode.TOO_MANY_TRIES)
        self._asked_at = known | dict.fromkeys(fresh, now)


class Measuring:
    """Does what `Measure` asks. `exits` tells the keys of the servers that tunnels lead to now: a handshake from beside
    their tunnel would take it away from it.
    """

    def __init__(self, sweeper: Sweeper, exits: Callable[[], frozenset[PublicKey]], clock: Callable[[], float]) -> None:
        self._sweeper = sweeper
        self._exits = exits
        self._budget = AddressBudget(clock)
        self._alone = asyncio.Lock()
        self._waiting = 0
        self.network = secrets.randbits(48)

    def network_changed(self) -> None:
        """What was measured before holds no more."""
        self.network += 1

    async def measure(self, wish: Measure) -> MeasureReply:
        """The answers. Raises InvalidValue for an address that no server has, Failed(TOO_MANY_TRIES)."""
        network = self.network
        if not wish.servers:
            return MeasureReply(network=network, timed=())
        addresses = {endpoint.address for server in wish.servers for endpoint in server.endpoints}
        check(addresses)
        if self._waiting >= MAX_WAITING:
            raise Failed(ProblemCode.TOO_MANY_TRIES)
        self._waiting += 1
        try:
            async with self._alone:
                self._budget.take(addresses)
                timed = await self._sweeper.sweep(wish.servers, wish.private_key, self._may_shake_hands)
        finally:
            self._waiting -= 1
        return MeasureReply(network=network, timed=timed)

    def _may_shake_hands(self, server: MeasuredServer) -> bool:
        return server.public_key not in self._exits()


class Overheard:
    """A `NetworkMonitor` whose changes somebody else hears of, too."""

    def __init__(self, monitor: NetworkMonitor, changed: Callable[[], None]) -> None:
        self._monitor = monitor
        self._changed = changed

    async def changes(self) -> AsyncIterator[frozenset[int]]:
        """See `NetworkMonitor`."""
        async for versions in self._monitor.changes():
            self._changed()
            yield versions


def check(addresses: Collection[IpAddress]) -> None:
    """Raises InvalidValue for an address that no server can have."""
    for address in addresses:
        if any(address.version == refused.version and address in refused for refused in _REFUSED):
            raise InvalidValue("measured", "no server can have this address")
