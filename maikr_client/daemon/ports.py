"""What the daemon needs of an operating system: one desired value, and the few protocols that make it so.

Each protocol's `apply` is idempotent and brings the machine from any state to the desired one; `clear` removes
everything of ours and nothing else; both may be called after a crash, with another process's leftovers in place.
"""

from __future__ import annotations

import enum
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from maikr_client.daemon.sensors import Sensors
from maikr_client.daemon.steering import IpAddress, IpNetwork, Steering, Translation
from maikr_client.errors import InvalidValue
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey
from maikr_client.model.plan import MAX_EXITS, ExitServer, TunnelIdentity
from maikr_client.wire.measuring import MeasuredServer, Timed

SMALL_PROBE: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class DesiredExit:
    """One tunnel. `slot` (0..MAX_EXITS) is its place: device name, mark and routing table follow from it and stay
    with it. `endpoint` is the one of the server's endpoints to be used now.
    """

    slot: int
    server: ExitServer
    endpoint: Endpoint

    def __post_init__(self) -> None:
        if not 0 <= self.slot <= MAX_EXITS:
            raise InvalidValue("exit", f"slot {self.slot} is not within 0..{MAX_EXITS}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """A way past the tunnels to a network's sign-in page, for sockets with exactly this `mark`: to the network's
    `resolvers` for names, to its `gateways` by TCP, to everybody by HTTP and HTTPS; from Unix time `until` on, nothing.
    """

    mark: int
    until: int
    resolvers: tuple[IpAddress, ...]
    gateways: tuple[IpAddress, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DesiredNetwork:
    """All that the machine's network should be while protection is wanted. With `default_slot` None nothing but the
    exits' own packets (and the LAN, if allowed) may leave: that is *blocked*. With a `steering` its outcomes decide
    instead; `default_slot` then only says where `steering.otherwise` leads what is not told by a mark. While the
    default changes over from one exit to another, that of `second_slot` may take as well what is not told by a mark.
    `coexist` are other programs' exceptions. `checks` are addresses that the daemon itself may ask by HTTP whether a
    sign-in page is in the way.
    """

    identity: TunnelIdentity
    exits: tuple[DesiredExit, ...]
    default_slot: int | None
    allow_lan: bool
    steering: Steering | None = None
    second_slot: int | None = None
    coexist: tuple[Coexistence, ...] = ()
    checks: tuple[IpAddress, ...] = ()
    hole: Hole | None = None

    @property
    def default(self) -> DesiredExit | None:
        """The exit of everything that no rule names."""
        return next((each for each in self.exits if each.slot == self.default_slot), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelCounters:
    """One device's counters since it was made: payload bytes as WireGuard counts them; Unix time of the last handshake,
    None before the first.
    """

    slot: int
    bytes_up: int
    bytes_down: int
    handshake_at: float | None


class TunnelDevices(Protocol):
    """WireGuard devices."""

    async def apply(self, desired: DesiredNetwork) -> None:
        """Exactly the desired devices exist, configured and up. Raises Failed."""

    async def clear(self) -> None:
        """No device of ours exists. Raises Failed."""

    async def counters(self) -> tuple[TunnelCounters, ...]:
        """The devices that exist, and what went through them."""

    def mtu(self, slot: int) -> int | None:
        """How large packets into a device may be, in bytes; None when there is none."""

    async def limit_mtu(self, slot: int, mtu: int) -> None:
        """They may be this large at most, until the device's own packets leave elsewhere. Raises Failed."""


class Router(Protocol):
    """Policy routing: which packet takes which device."""

    async def apply(self, desired: DesiredNetwork) -> None:
        """Routes and routing rules are the desired ones. Raises Failed."""

    async def clear(self) -> None:
        """Routing is as it was before us. Raises Failed."""


class Firewall(Protocol):
    """The state's one table."""

    async def apply(self, desired: DesiredNetwork) -> None:
        """Nothing but what `desired` allows leaves, from the moment this returns; changes are atomic. Raises Failed."""

    async def drain(self) -> None:
        """No protection any more, after an `apply` with a steering: synthetic addresses still reach what they stand
        for, directly, for programs that hold on to them. Ends by `clear` or `apply`. Raises Failed.
        """

    async def clear(self) -> None:
        """No table of ours is loaded. Raises Failed."""

    async def is_loaded(self) -> bool:
        """The kernel holds the table that was last applied."""


class Translations(Protocol):
    """What synthetic addresses stand for, in the firewall's table. They outlive the table's changes, `drain` and other
    programs' removal of it (the next `Firewall.apply` brings them back at once); `Firewall.clear` ends them.
    """

    async def add(self, pairs: tuple[Translation, ...]) -> None:
        """All of `pairs` hold when this returns: the kernel has said so. One that stood for another address now stands
        for the new one; live connections stay where they are. All or none. Raises Failed.
        """

    async def remove(self, synthetic: tuple[IpAddress, ...]) -> None:
        """These stand for nothing any more: new connections to them are refused. Raises Failed."""

    async def current(self) -> tuple[Translation, ...]:
        """What the kernel holds. Raises Failed."""

    async def clear(self) -> None:
        """There are none. Raises Failed."""


class Flows(Protocol):
    """Live connections, of this machine and those behind it."""

    async def conform(self, desired: DesiredNetwork) -> int:
        """End every connection that `desired` (applied before) leads elsewhere than it goes now, and only those; how
        many. Without this they stay where they began. Raises Failed.
        """

    async def lead_questions(self, desired: DesiredNetwork | None) -> int:
        """Forget how questions for names were led that `desired` (in place; None: nothing is) leads elsewhere, so that
        what is asked from the same port from now on goes there; how many. Raises Failed.
        """

    async def drop(self, destinations: tuple[IpNetwork, ...]) -> int:
        """End every connection to these (as programs see them: synthetic ones count); how many. Raises Failed."""

    async def in_use(self) -> frozenset[IpAddress]:
        """The synthetic addresses with a connection. Raises Failed."""


class PortalAnswer(enum.Enum):
    """What a check found: Maikr's own answer, somebody else's, or none that is understood."""

    CLEAR = "clear"
    PORTAL = "portal"
    NOTHING = "nothing"


AskPortal = Callable[[Callable[[IpAddress], socket.socket], IpAddress], Awaitable[PortalAnswer]]
"""Has somebody unprivileged ask what stands before an address, through the socket that is made for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerProcess:
    """The process at the other end of a local socket. `descriptor` (a pidfd) stays that process's, whoever has its
    number later.
    """

    pid: int
    descriptor: int


class Dns(Protocol):
    """Where names are asked for."""

    async def apply(self, desired: DesiredNetwork) -> None:
        """Queries go to the default exit's resolver only. Raises Failed."""

    async def clear(self) -> None:
        """The machine's own resolvers are asked again. Raises Failed."""


class Prober(Protocol):
    """Asks whether packets come back through a tunnel."""

    async def probe(
        self, desired: DesiredExit, identity: TunnelIdentity, *, timeout_s: float, size: int = SMALL_PROBE
    ) -> float | None:
        """Seconds of one packet's round trip to the server's own address in the tunnel; None within `timeout_s`. Both
        ways it has `size` bytes, IP header included.
        """


class NetworkMonitor(Protocol):
    """Tells when the machine's own network changes."""

    def changes(self) -> AsyncIterator[frozenset[int]]:
        """One item per (debounced) change of links, addresses or default routes: the IP versions, 4 and 6, that have a
        default route.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketCounts:
    """Packets into one device and out of it since it was made, and the bytes of both together."""

    sent: int
    received: int
    bytes: int = 0


class Traffic(Protocol):
    """What goes through the devices, cheap enough to be asked twice a second."""

    def packets(self) -> Mapping[int, PacketCounts]:
        """By slot, of the devices that exist. Raises OSError."""


class PortalGate(Protocol):
    """A network's sign-in page: whether there is one, and who may pass to it."""

    async def check(self, addresses: tuple[IpAddress, ...]) -> PortalAnswer:
        """What stands before these, which `DesiredNetwork.checks` must hold. Never takes long."""

    def gateways(self) -> tuple[IpAddress, ...]:
        """Where this machine's default routes lead. Raises OSError."""

    async def admit(self, peer: PeerProcess, resolvers: tuple[IpAddress, ...]) -> int:
        """The mark that new sockets of that process, and of what it starts, have from now on; they ask `resolvers` for
        names where they would ask a resolver on this machine. Who was admitted before has another mark. Raises Failed.
        """

    def is_occupied(self) -> bool:
        """Somebody who was admitted is still there."""

    def shut(self) -> None:
        """Nobody is admitted any more."""


class Sweeper(Protocol):
    """Asks servers outside every tunnel, in every state; the firewall lets out just that, for just that long."""

    async def sweep(
        self,
        servers: tuple[MeasuredServer, ...],
        private_key: PrivateKey | None,
        may_shake_hands: Callable[[MeasuredServer], bool],
    ) -> tuple[Timed, ...]:
        """Each one's answers, in order. Those that answer no echo are asked by a handshake, if there is a key and
        `may_shake_hands`, which is asked right before.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One operating system's parts; `sensors` None where it has none yet."""

    devices: TunnelDevices
    router: Router
    firewall: Firewall
    dns: Dns
    prober: Prober
    monitor: NetworkMonitor
    translations: Translations
    flows: Flows
    traffic: Traffic
    gate: PortalGate
    sweeper: Sweeper
    sensors: Sensors | None = None
