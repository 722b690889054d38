"""Linux: the network that NetworkManager calls primary, and the kernel's word on its router.

Its interfaces: https://networkmanager.dev/docs/api/latest/spec.html (1.42).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from ipaddress import ip_address
from typing import Any, Final

from maikr_client.desktop.networks.bus import BusGone, NotThere, ServiceOnBus, service_on_bus
from maikr_client.desktop.networks.neighbours import Address, hardware_address
from maikr_client.model.network import Absent, Network, NetworkKind, Present, Whereabouts, readable_name

SERVICE: Final = "org.freedesktop.NetworkManager"
ROOT: Final = "/org/freedesktop/NetworkManager"
NOTHING: Final = "/"
"""In the place of an object."""
ACTIVATED: Final = 2
"""NMActiveConnectionState: it is in use, where 1 is on the way there."""
SLEPT_S: Final = 1.0
ANSWERS_WITHIN_S: Final = 15.0
"""What was looked up, the router's word among it."""
WIFI: Final = "802-11-wireless"
KINDS: Final = {
    WIFI: NetworkKind.WIFI,
    **dict.fromkeys(("802-3-ethernet", "bridge", "bond", "team", "vlan"), NetworkKind.WIRED),
}
TUNNELS: Final = frozenset({"vpn", "wireguard", "tun", "ip-tunnel", "dummy", "loopback", "veth"})
"""What lies upon a network and is none."""
_CLOCK_BOOTTIME: Final = 7

FindRouter = Callable[[str, Address], Awaitable[str | None]]


def slept_so_far_s() -> float:
    """Seconds of sleep since the machine started: Python's monotonic clock leaves them out (clock_gettime(2))."""
    read: Callable[[int], float] = getattr(time, "clock_gettime")  # noqa: B009 - not on every system types are checked for
    return read(_CLOCK_BOOTTIME) - time.monotonic()


class NetworkManager:
    """`bus` leads to the system's bus, `find_router` to a router's hardware address by interface and address. Who does
    not answer within `answers_within_s` knows nothing.
    """

    def __init__(
        self,
        bus: str = "SYSTEM",
        find_router: FindRouter = hardware_address,
        slept_s: Callable[[], float] = slept_so_far_s,
        answers_within_s: float = ANSWERS_WITHIN_S,
    ) -> None:
        self._bus, self._find_router, self._slept_s = bus, find_router, slept_s
        self._within_s = answers_within_s

    async def watch(self) -> AsyncIterator[Whereabouts]:
        """See `Networks`."""
        told: Whereabouts | None = None
        try:
            async with service_on_bus(self._bus, SERVICE, self._within_s) as service:
                look = _Look(service, self._find_router, self._slept_s)
                while True:
                    now = await look.in_time(self._within_s)
                    if now is not None and now != told:
                        told = now
                        yield now
                    await service.change()
        except BusGone:
            pass
        if told is not Absent.UNKNOWN:
            yield Absent.UNKNOWN


class _Look:
    """Where the computer is, looked up anew each time something changed. A router that was found once for a connection
    stays its router: later messages of the network's can't make it another's.
    """

    def __init__(self, service: ServiceOnBus, find_router: FindRouter, slept_s: Callable[[], float]) -> None:
        self._service, self._find_router, self._slept_s = service, find_router, slept_s
        self._found: tuple[str, str, str] | None = None
        self._used: set[str] = set()
        self._slept_at, self._stay = slept_s(), 0

    async def in_time(self, within_s: float) -> Whereabouts | None:
        """`now`; when nobody answers, nobody knows. Raises BusGone."""
        try:
            async with asyncio.timeout(within_s):
                return await self.now()
        except TimeoutError:
            return Absent.UNKNOWN

    async def now(self) -> Whereabouts | None:
        """None while it is about to change: what is to be read is gone already. Raises BusGone."""
        self._count_sleep()
        self._used.clear()
        try:
            if not await self._service.is_there():
                return Absent.UNKNOWN
            place = await self._place(await self._followed(ROOT, SERVICE))
            await self._service.follow_only(frozenset(self._used))
        except NotThere:
            return None
        return place

    def _count_sleep(self) -> None:
        before, self._slept_at = self._slept_at, self._slept_s()
        self._stay += self._slept_at - before > SLEPT_S

    async def _followed(self, path: str, interface: str) -> Mapping[str, Any]:
        """Its properties, of whose changes will be heard."""
        self._used.add(path)
        await self._service.follow(path)
        return await self._service.properties(path, interface)

    async def _place(self, manager: Mapping[str, Any]) -> Whereabouts:
        primary = _object(manager, "PrimaryConnection")
        if primary == NOTHING:
            return Absent.OFFLINE
        for path in dict.fromkeys((primary, *_objects(manager, "ActiveConnections"))):
            connection = await self._followed(path, f"{SERVICE}.Connection.Active")
            if _text(connection, "Type") not in TUNNELS and connection.get("State") == ACTIVATED:
                network = await self._network(path, connection)
                return Present(network=network, stay=self._stay) if network else Absent.OFFLINE
        return Absent.OFFLINE

    async def _network(self, path: str, connection: Mapping[str, Any]) -> Network | None:
        kind = KINDS.get(_text(connection, "Type"), NetworkKind.OTHER)
        device = next(iter(_objects(connection, "Devices")), NOTHING)
        name = await self._name(kind, connection, device)
        if not name:
            return None
        router = None if kind is NetworkKind.OTHER else await self._router(path, device, connection)
        return Network(kind=kind, name=name, router=router)

    async def _name(self, kind: NetworkKind, connection: Mapping[str, Any], device: str) -> str:
        """Of a Wi-Fi what it calls itself, which is what everybody sees; of others what this computer calls it."""
        if kind is NetworkKind.WIFI:
            wireless = await self._service.properties(device, f"{SERVICE}.Device.Wireless")
            point = _object(wireless, "ActiveAccessPoint")
            if point != NOTHING:
                ssid = (await self._service.properties(point, f"{SERVICE}.AccessPoint")).get("Ssid")
                if isinstance(ssid, bytes) and ssid:
                    return readable_name(ssid)
        return readable_name(_text(connection, "Id").encode(errors="replace"))

    async def _router(self, path: str, device: str, connection: Mapping[str, Any]) -> str | None:
        if device == NOTHING:
            return None
        interface = _text(await self._service.properties(device, f"{SERVICE}.Device"), "IpInterface")
        for name, form in (("Ip4Config", "IP4Config"), ("Ip6Config", "IP6Config")):
            way = _object(connection, name)
            gateway = "" if way == NOTHING else _text(await self._followed(way, f"{SERVICE}.{form}"), "Gateway")
            if gateway and interface:
                return await self._hardware(path, interface, gateway)
        return None

    async def _hardware(self, path: str, interface: str, gateway: str) -> str | None:
        if self._found is not None and self._found[:2] == (path, gateway):
            return self._found[2]
        try:
            router = await self._find_router(interface, ip_address(gateway))
        except ValueError:
            return None
        if router is not None:
            self._found = path, gateway, router
        return router


def _text(properties: Mapping[str, Any], name: str) -> str:
    value = properties.get(name)
    return value if isinstance(value, str) else ""


def _object(properties: Mapping[str, Any], name: str) -> str:
    return _text(properties, name) or NOTHING


def _objects(properties: Mapping[str, Any], name: str) -> list[str]:
    value = properties.get(name)
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
