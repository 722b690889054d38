"""All that the daemon can look at, looked at once, for a person who asks whether all is well."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from typing import Final

from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ports import DesiredNetwork, Firewall
from maikr_client.daemon.sensors import Sensors
from maikr_client.daemon.sightings import VERSIONS
from maikr_client.daemon.steered import leaves_in_clear
from maikr_client.daemon.watchman import Watched
from maikr_client.errors import MaikrError
from maikr_client.model.health import Check, CheckKind, good, skipped, wrong
from maikr_client.model.plan import ExitServer
from maikr_client.model.problem import Problem, ProblemCode

LOWEST_FREE_BYTES: Final = 50_000_000
LONGEST_HANDSHAKE_S: Final = 180.0
"""WireGuard gives a session up after that long without a new one (whitepaper, section 6)."""

PAUSE_S: Final = 1.0
"""Between two looks: each starts programs and sends packets."""

NO_TUNNEL: Final = "not connected now"
_DOMAIN = 53


class Checkup:
    """Looks once for all who asked before it began; nobody is told what was seen before that. Of tunnels only those to
    `servers` are told: others are there for a moment after the plan, and perhaps its owner, changed.
    """

    def __init__(
        self,
        sensors: Sensors | None,
        firewall: Firewall,
        network: Watched,
        meter: Meter,
        now: Callable[[], datetime],
        servers: Callable[[], frozenset[ExitServer]],
    ) -> None:
        self._sensors = sensors
        self._firewall = firewall
        self._network = network
        self._meter = meter
        self._now = now
        self._servers = servers
        self._lock = asyncio.Lock()
        self._looks = 0
        self._next_at = 0.0
        self._last: tuple[Check, ...] | None = None
        self._of = object()

    async def look(self) -> tuple[Check, ...]:
        """Every check, in their order."""
        begun = self._looks
        async with self._lock:
            if self._last is not None and self._looks > begun:
                return self._last
            clock = asyncio.get_running_loop().time
            await asyncio.sleep(max(0.0, self._next_at - clock()))
            self._looks += 1
            of = self._of
            found = await self._all()
            self._next_at = clock() + PAUSE_S
            self._last = found if self._of is of else None
            return found

    def forget(self) -> None:
        """What was seen, or is just being looked at, is another user's: nobody else is given that."""
        self._of, self._last = object(), None

    async def _all(self) -> tuple[Check, ...]:
        desired = self._network.settled
        kind = CheckKind
        groups: list[tuple[tuple[CheckKind, ...], AsyncIterator[Check]]] = [
            ((kind.FIREWALL,), self._firewall_stands()),
            ((kind.HANDSHAKES,), self._handshakes(desired)),
        ]
        if self._sensors is not None:
            sensors = self._sensors
            groups += [
                ((kind.PROGRAMS,), self._programs(sensors)),
                ((kind.ROUTES,), self._routes(sensors, desired)),
                ((kind.IPV4, kind.IPV6, kind.NAMES), self._through(sensors, desired)),
                ((kind.IPV4_LEAK, kind.IPV6_LEAK, kind.NAME_LEAK), self._beside(sensors, desired)),
                ((kind.IN_THE_WAY,), self._in_the_way(sensors, self._network.sought)),
                ((kind.DISK,), self._disk(sensors)),
            ]
        told = await asyncio.gather(*(self._listed(kinds, checks) for kinds, checks in groups))
        order = list(CheckKind)
        return tuple(sorted((check for group in told for check in group), key=lambda check: order.index(check.kind)))

    async def _programs(self, sensors: Sensors) -> AsyncIterator[Check]:
        missing = await sensors.requirements.missing_programs()
        for tool in missing:
            yield wrong(CheckKind.PROGRAMS, self._now(), Problem.of(ProblemCode.TOOL_MISSING, tool=tool))
        if not missing:
            yield good(CheckKind.PROGRAMS, self._now(), "all there")

    async def _firewall_stands(self) -> AsyncIterator[Check]:
        kind = CheckKind.FIREWALL
        if not self._network.guarded:
            yield skipped(kind, self._now(), NO_TUNNEL)
        elif await self._firewall.is_loaded():
            yield good(kind, self._now(), "as Maikr made it")
        else:
            yield self._altered(kind, "the firewall")

    async def _routes(self, sensors: Sensors, desired: DesiredNetwork | None) -> AsyncIterator[Check]:
        kind = CheckKind.ROUTES
        if desired is None:
            yield skipped(kind, self._now(), NO_TUNNEL)
        elif lost := await sensors.watch.lost(desired):
            yield self._altered(kind, ", ".join(sorted(lost)))
        else:
            yield good(kind, self._now(), "as Maikr made them")

    async def _handshakes(self, desired: DesiredNetwork | None) -> AsyncIterator[Check]:
        kind = CheckKind.HANDSHAKES
        if desired is None or not desired.exits:
            yield skipped(kind, self._now(), NO_TUNNEL)
            return
        await self._meter.read()
        wanted = self._servers()
        for exit_ in (each for each in desired.exits if each.server in wanted):
            counters = self._meter.latest.get(exit_.slot)
            at = counters.handshake_at if counters else None
            age_s = None if at is None else max(0.0, self._now().timestamp() - at)
            if age_s is None or age_s > LONGEST_HANDSHAKE_S:
                problem = Problem.of(ProblemCode.NO_HANDSHAKE, server=exit_.server.name)
                yield wrong(kind, self._now(), problem)
            else:
                yield good(kind, self._now(), f"{exit_.server.name}, {age_s:.0f} s ago")

    async def _through(self, sensors: Sensors, desired: DesiredNetwork | None) -> AsyncIterator[Check]:
        """Both IP versions and names, through the default exit."""
        kinds = (CheckKind.IPV4, CheckKind.IPV6)
        default = desired.default if desired else None
        if desired is None or default is None:
            for kind in (*kinds, CheckKind.NAMES):
                yield skipped(kind, self._now(), NO_TUNNEL)
            return
        reaches = (sensors.outside.reaches(default, desired.identity, version) for version in VERSIONS)
        names, *came = await asyncio.gather(sensors.outside.names_answered(), *reaches)
        for version, kind, answer in zip(VERSIONS, kinds, came, strict=True):
            if answer is None:
                yield skipped(kind, self._now(), "this server has none")
            else:
                silent = Problem.of(ProblemCode.IP_VERSION_SILENT, what=f"IPv{version}")
                yield good(kind, self._now(), "through the tunnel") if answer else wrong(kind, self._now(), silent)
        silent = Problem.of(ProblemCode.NAMES_SILENT)
        kind = CheckKind.NAMES
        yield good(kind, self._now(), "through the tunnel") if names else wrong(kind, self._now(), silent)

    async def _beside(self, sensors: Sensors, desired: DesiredNetwork | None) -> AsyncIterator[Check]:
        """Test packets that try to leave in clear, one after the other: they are counted."""
        escapes = sensors.outside.escapes
        tries: tuple[tuple[CheckKind, str, Callable[[], Awaitable[bool | None]]], ...] = (
            (CheckKind.IPV4_LEAK, "IPv4", lambda: escapes(4)),
            (CheckKind.IPV6_LEAK, "IPv6", lambda: escapes(6)),
            (CheckKind.NAME_LEAK, "names", lambda: escapes(4, _DOMAIN)),
        )
        for kind, what, attempt in tries:
            if desired is None or (leaves_in_clear(desired) and kind is not CheckKind.NAME_LEAK):
                why = NO_TUNNEL if desired is None else "your rules let traffic out directly"
                yield skipped(kind, self._now(), why)
                continue
            escaped = await attempt()
            if escaped:
                yield wrong(kind, self._now(), Problem.of(ProblemCode.LEAK_SEEN, what=what))
            elif escaped is None:
                yield good(kind, self._now(), "this network has no way out for it")
            else:
                yield good(kind, self._now(), "a test packet beside the tunnel was stopped")

    async def _in_the_way(self, sensors: Sensors, desired: DesiredNetwork | None) -> AsyncIterator[Check]:
        """Also while the network is not in place: that is what it may be in the way of."""
        found = await sensors.surroundings.other_vpns()
        for problem in found:
            yield wrong(CheckKind.IN_THE_WAY, self._now(), problem)
        if desired is None:
            if not found:
                yield good(CheckKind.IN_THE_WAY, self._now(), "no other VPN")
            return
        firewalls = await sensors.surroundings.firewalls(desired)
        for problem in firewalls:
            yield wrong(CheckKind.IN_THE_WAY, self._now(), problem)
        if not found and not firewalls:
            yield good(CheckKind.IN_THE_WAY, self._now(), "no other VPN, no firewall that blocks Maikr")

    async def _disk(self, sensors: Sensors) -> AsyncIterator[Check]:
        free = sensors.requirements.free_bytes()
        if free < LOWEST_FREE_BYTES:
            problem = Problem.of(ProblemCode.DISK_LOW, what=f"{free // 1_000_000} MB")
            yield wrong(CheckKind.DISK, self._now(), problem)
        else:
            yield good(CheckKind.DISK, self._now(), f"{free // 1_000_000_000} GB free")

    async def _listed(self, kinds: tuple[CheckKind, ...], checks: AsyncIterator[Check]) -> list[Check]:
        """One that fails ends its group only, and is told."""
        found: list[Check] = []
        try:
            async for each in checks:
                found += (each,)
        except (MaikrError, OSError):
            made = {each.kind for each in found}
            found += (skipped(kind, self._now(), "could not be looked at") for kind in kinds if kind not in made)
        return found

    def _altered(self, kind: CheckKind, what: str) -> Check:
        return wrong(kind, self._now(), Problem.of(ProblemCode.PROTECTION_ALTERED, what=what))
