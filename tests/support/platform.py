"""A machine in memory, and the daemon's platform on it. It outlives platforms, as a kernel outlives daemons."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from ipaddress import IPv4Address

from maikr_client.daemon.mtu import LARGEST_MTU
from maikr_client.daemon.ports import (
    SMALL_PROBE,
    DesiredExit,
    DesiredNetwork,
    PacketCounts,
    PeerProcess,
    Platform,
    PortalAnswer,
    TunnelCounters,
)
from maikr_client.daemon.sensors import Sensors
from maikr_client.daemon.steering import POOL4, POOL6, IpAddress, IpNetwork, Translation
from maikr_client.errors import Failed
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PublicKey
from maikr_client.model.plan import TunnelIdentity
from maikr_client.model.problem import ProblemCode
from tests.support.fake_sweeper import FakeSweeper

ROUND_TRIP_S = 0.02
HANDSHAKE_AT = 1_800_000_000.0
HANDSHAKE_UP, HANDSHAKE_DOWN = 148, 92


@dataclass(slots=True)
class Device:
    """One tunnel in the machine."""

    exit: DesiredExit
    mtu: int = LARGEST_MTU
    bytes_up: int = 0
    bytes_down: int = 0
    handshake_at: float | None = None


@dataclass(slots=True)
class FakeMachine:
    """What the kernel holds, and what the world does with packets.

    `flows`: addresses with live connections; `conformed`: what connections were last held against; `questions`: where
    names were last asked for.
    `path_mtu`: larger packets in a tunnel are dropped without a word.
    `reachable`: endpoints that shake hands; `mute`: keys whose servers shake hands and forward nothing.
    `behind` is who answers checks, `checks` whom they asked; `admitted` are processes by their marks. `failing`:
    parts that fail (`firewall`, `devices`, `routes`, `dns`, `counters`), `hanging`: parts that never end; `takes_s`:
    how long the others take. `kill_at`: a call (`firewall.apply`, ...) before which the process is killed: `dead`, it
    does nothing more until `revive`.
    """

    firewall: DesiredNetwork | None = None
    draining: bool = False
    translations: dict[IpAddress, IpAddress] = field(default_factory=dict)
    flows: set[IpAddress] = field(default_factory=set)
    conformed: list[DesiredNetwork] = field(default_factory=list)
    questions: DesiredNetwork | None = None
    devices: dict[int, Device] = field(default_factory=dict)
    routes: DesiredNetwork | None = None
    dns: DesiredNetwork | None = None
    reachable: set[Endpoint] = field(default_factory=set)
    mute: set[PublicKey] = field(default_factory=set)
    failing: set[str] = field(default_factory=set)
    hanging: set[str] = field(default_factory=set)
    takes_s: dict[str, float] = field(default_factory=dict)
    kill_at: str | None = None
    dead: bool = False
    calls: list[str] = field(default_factory=list)
    changes: list[bool] = field(default_factory=list)
    changed: asyncio.Event | None = None
    path_mtu: int = LARGEST_MTU
    packets: dict[int, PacketCounts] = field(default_factory=dict)
    behind: PortalAnswer = PortalAnswer.NOTHING
    checks: list[tuple[IpAddress, ...]] = field(default_factory=list)
    gateways: tuple[IpAddress, ...] = (IPv4Address("192.168.1.1"),)
    admitted: dict[int, PeerProcess] = field(default_factory=dict)
    sensors: Sensors | None = None

    @property
    def untouched(self) -> bool:
        """Nothing of ours is left."""
        return (
            self.firewall is None
            and not self.draining
            and not self.devices
            and self.routes is None
            and self.dns is None
        )

    @property
    def tunnelled(self) -> bool:
        """Everything is in place for the default exit, and consistent."""
        wanted = self.firewall
        return wanted is not None and wanted.default_slot is not None and wanted == self.routes == self.dns

    def pass_bytes(self, slot: int, *, up: int, down: int) -> None:
        """Packets go through a device."""
        device = self.devices[slot]
        device.bytes_up += up
        device.bytes_down += down
        before = self.packets.get(slot, PacketCounts(sent=0, received=0))
        self.packets[slot] = replace(before, bytes=before.bytes + up + down)

    def change_network(self, *, online: bool) -> None:
        """The machine's own network becomes another one."""
        self.changes.append(online)
        if self.changed is not None:
            self.changed.set()

    def platform(self) -> Platform:
        """A daemon's view of this machine."""
        return Platform(
            devices=_Devices(self),
            router=_Router(self),
            firewall=_Firewall(self),
            dns=_Dns(self),
            prober=_Prober(self),
            monitor=_Monitor(self),
            translations=_Translations(self),
            flows=_Flows(self),
            traffic=_Traffic(self),
            gate=_Gate(self),
            sweeper=FakeSweeper(self),
            sensors=self.sensors,
        )

    def revive(self) -> None:
        """Another process may act on the machine."""
        self.dead, self.kill_at = False, None

    async def enter(self, part: str, call: str) -> None:
        """A call begins; it may fail, hang, or be the process's last."""
        if self.kill_at == f"{part}.{call}":
            self.dead = True
        if self.dead:
            await asyncio.Event().wait()
        self.calls.append(f"{part}.{call}")
        if part in self.hanging:
            await asyncio.Event().wait()
        await asyncio.sleep(self.takes_s.get(part, 0.001))
        if part in self.failing:
            raise Failed(ProblemCode.COMMAND_FAILED, tool=part)


class _Firewall:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine
        self._applied: DesiredNetwork | None = None

    async def apply(self, desired: DesiredNetwork) -> None:
        await self._machine.enter("firewall", "apply")
        self._machine.firewall = self._applied = desired
        self._machine.draining = False

    async def drain(self) -> None:
        await self._machine.enter("firewall", "drain")
        self._machine.firewall = self._applied = None
        self._machine.draining = True

    async def clear(self) -> None:
        await self._machine.enter("firewall", "clear")
        self._machine.firewall = self._applied = None
        self._machine.draining = False
        self._machine.translations.clear()

    async def is_loaded(self) -> bool:
        return self._applied is not None and self._machine.firewall == self._applied


class _Translations:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def add(self, pairs: tuple[Translation, ...]) -> None:
        await self._machine.enter("translations", "add")
        self._machine.translations.update((each.synthetic, each.real) for each in pairs)

    async def remove(self, synthetic: tuple[IpAddress, ...]) -> None:
        await self._machine.enter("translations", "remove")
        for each in synthetic:
            self._machine.translations.pop(each, None)

    async def current(self) -> tuple[Translation, ...]:
        await self._machine.enter("translations", "current")
        held = self._machine.translations.items()
        return tuple(Translation(synthetic=synthetic, real=real) for synthetic, real in held)

    async def clear(self) -> None:
        await self._machine.enter("translations", "clear")
        self._machine.translations.clear()


class _Flows:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def conform(self, desired: DesiredNetwork) -> int:
        await self._machine.enter("flows", "conform")
        self._machine.conformed.append(desired)
        return 0

    async def lead_questions(self, desired: DesiredNetwork | None) -> int:
        await self._machine.enter("flows", "lead_questions")
        self._machine.questions = desired
        return 0

    async def drop(self, destinations: tuple[IpNetwork, ...]) -> int:
        await self._machine.enter("flows", "drop")
        gone = {each for each in self._machine.flows if any(each in network for network in destinations)}
        self._machine.flows -= gone
        return len(gone)

    async def in_use(self) -> frozenset[IpAddress]:
        await self._machine.enter("flows", "in_use")
        return frozenset(each for each in self._machine.flows if each in (POOL4 if each.version == 4 else POOL6))


class _Gate:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def check(self, addresses: tuple[IpAddress, ...]) -> PortalAnswer:
        self._machine.checks.append(addresses)
        await asyncio.sleep(ROUND_TRIP_S)
        return self._machine.behind

    def gateways(self) -> tuple[IpAddress, ...]:
        return self._machine.gateways

    async def admit(self, peer: PeerProcess, resolvers: tuple[IpAddress, ...]) -> int:
        await self._machine.enter("gate", "admit")
        mark = 0x4D000001 + self._machine.calls.count("gate.admit")
        self._machine.admitted = {mark: peer}
        return mark

    def is_occupied(self) -> bool:
        return bool(self._machine.admitted)

    def shut(self) -> None:
        self._machine.admitted = {}


class _Traffic:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    def packets(self) -> dict[int, PacketCounts]:
        if "traffic.packets" in self._machine.failing:
            raise OSError(errno.ENOBUFS, "no room")
        return {
            slot: self._machine.packets.get(slot, PacketCounts(sent=0, received=0)) for slot in self._machine.devices
        }


class _Devices:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def apply(self, desired: DesiredNetwork) -> None:
        await self._machine.enter("devices", "apply")
        self._machine.devices = {each.slot: self._device(each) for each in desired.exits}

    def _device(self, wanted: DesiredExit) -> Device:
        before = self._machine.devices.get(wanted.slot)
        if before is None or before.exit.server.public_key != wanted.server.public_key:
            return Device(exit=wanted)
        return replace(before, exit=wanted)

    async def clear(self) -> None:
        await self._machine.enter("devices", "clear")
        self._machine.devices = {}

    def mtu(self, slot: int) -> int | None:
        device = self._machine.devices.get(slot)
        return device.mtu if device else None

    async def limit_mtu(self, slot: int, mtu: int) -> None:
        await self._machine.enter("devices", "limit_mtu")
        self._machine.devices[slot].mtu = mtu

    async def counters(self) -> tuple[TunnelCounters, ...]:
        await self._machine.enter("counters", "read")
        return tuple(
            TunnelCounters(
                slot=slot, bytes_up=each.bytes_up, bytes_down=each.bytes_down, handshake_at=each.handshake_at
            )
            for slot, each in sorted(self._machine.devices.items())
        )


def _counters(slot: int, device: Device) -> TunnelCounters:
    return TunnelCounters(
        slot=slot, bytes_up=device.bytes_up, bytes_down=device.bytes_down, handshake_at=device.handshake_at
    )


class _Router:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def apply(self, desired: DesiredNetwork) -> None:
        await self._machine.enter("routes", "apply")
        self._machine.routes = desired

    async def clear(self) -> None:
        await self._machine.enter("routes", "clear")
        self._machine.routes = None


class _Dns:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def apply(self, desired: DesiredNetwork) -> None:
        await self._machine.enter("dns", "apply")
        self._machine.dns = desired

    async def clear(self) -> None:
        await self._machine.enter("dns", "clear")
        self._machine.dns = None


class _Prober:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def probe(
        self, desired: DesiredExit, identity: TunnelIdentity, *, timeout_s: float, size: int = SMALL_PROBE
    ) -> float | None:
        device = self._machine.devices.get(desired.slot)
        if device is None:
            return None
        if size > self._machine.path_mtu:
            await asyncio.sleep(timeout_s)
            return None
        await asyncio.sleep(min(ROUND_TRIP_S, timeout_s))
        if device.exit.endpoint not in self._machine.reachable:
            await asyncio.sleep(max(0.0, timeout_s - ROUND_TRIP_S))
            return None
        if device.handshake_at is None:
            device.handshake_at = HANDSHAKE_AT
            device.bytes_up += HANDSHAKE_UP
            device.bytes_down += HANDSHAKE_DOWN
        return None if device.exit.server.public_key in self._machine.mute else ROUND_TRIP_S


class _Monitor:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine

    async def changes(self) -> AsyncIterator[frozenset[int]]:
        self._machine.changed = asyncio.Event()
        while True:
            while self._machine.changes:
                yield frozenset({4, 6}) if self._machine.changes.pop(0) else frozenset()
            await self._machine.changed.wait()
            self._machine.changed.clear()
