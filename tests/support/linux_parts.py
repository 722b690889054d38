"""The client's platform under test. Everything here runs in the client's host."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

from maikr_client.daemon.linux import conntrack
from maikr_client.daemon.linux.platform import linux_platform
from maikr_client.daemon.ports import DesiredNetwork, Platform, TunnelCounters
from maikr_client.daemon.sensors import Part
from maikr_client.daemon.steering import IpAddress, IpNetwork, Translation
from tests.support.linux_hosts import awaited, shell
from tests.support.linux_traffic import Question, ask

STATE_DIR = Path("/run/maikr")
_PLATFORMS: list[Platform] = []


def start_platform() -> None:
    """A fresh platform, as after a start of the daemon."""
    _PLATFORMS[:] = [linux_platform(STATE_DIR)]


def apply(desired: DesiredNetwork) -> None:
    """All of `desired`, in the order that never leaks."""
    platform = _PLATFORMS[0]
    for part in (platform.firewall, platform.devices, platform.router, platform.dns):
        awaited(part.apply, desired)


def apply_table(desired: DesiredNetwork) -> None:
    """The table and the routes of `desired`; its devices stand already."""
    awaited(_PLATFORMS[0].firewall.apply, desired)
    awaited(_PLATFORMS[0].router.apply, desired)


def clear() -> None:
    """Nothing of ours."""
    platform = _PLATFORMS[0]
    for part in (platform.dns, platform.router, platform.devices, platform.firewall):
        awaited(part.clear)


def is_loaded() -> bool:
    """Whether the table stands."""
    return awaited(_PLATFORMS[0].firewall.is_loaded)


def drain() -> None:
    """Nothing of ours, but what synthetic addresses stand for."""
    platform = _PLATFORMS[0]
    for part in (platform.dns.clear, platform.router.clear, platform.devices.clear, platform.firewall.drain):
        awaited(part)


def translate(pairs: tuple[Translation, ...]) -> None:
    """These hold from now on."""
    awaited(_PLATFORMS[0].translations.add, pairs)


def translations() -> tuple[Translation, ...]:
    """What the kernel holds."""
    return awaited(_PLATFORMS[0].translations.current)


def untranslate(synthetic: tuple[IpAddress, ...]) -> None:
    """These stand for nothing from now on."""
    awaited(_PLATFORMS[0].translations.remove, synthetic)


def conform(desired: DesiredNetwork) -> int:
    """End the connections that go elsewhere than this would lead them."""
    return awaited(_PLATFORMS[0].flows.conform, desired)


def drop(destinations: tuple[IpNetwork, ...]) -> int:
    """End the connections to these."""
    return awaited(_PLATFORMS[0].flows.drop, destinations)


def in_use() -> frozenset[IpAddress]:
    """Synthetic addresses with a connection."""
    return awaited(_PLATFORMS[0].flows.in_use)


def forget_connections() -> None:
    """Of all that were, none is tracked any more."""
    conntrack.forget(list(conntrack.flows()))


def translate_and_ask(pairs: tuple[Translation, ...]) -> list[str | None]:
    """For each: let it hold, and ask at the same instant."""
    answers = []
    for pair in pairs:
        translate((pair,))
        answers.append(ask(Question(address=str(pair.synthetic), kind=socket.SOCK_STREAM)))
    return answers


def counters() -> tuple[TunnelCounters, ...]:
    """The devices' counters."""
    return awaited(_PLATFORMS[0].devices.counters)


def probe(desired: DesiredNetwork, timeout_s: float = 3.0) -> float | None:
    """One packet's round trip."""
    return awaited(_probe, desired, timeout_s)


async def _probe(desired: DesiredNetwork, timeout_s: float) -> float | None:
    return await _PLATFORMS[0].prober.probe(desired.exits[0], desired.identity, timeout_s=timeout_s)


def escapes(version: int) -> bool | None:
    """Whether the sentinel's test packet gets out."""
    sensors = _PLATFORMS[0].sensors
    assert sensors is not None
    return awaited(sensors.outside.escapes, version)


def lost(desired: DesiredNetwork) -> frozenset[Part]:
    """What is not as it was applied."""
    sensors = _PLATFORMS[0].sensors
    assert sensors is not None
    return awaited(sensors.watch.lost, desired)


def wait_for_change(command: str, *, online: bool) -> None:
    """Until the monitor tells after `command` that there is a way out, or none. What takes a while is told in parts."""
    awaited(_wait_for_change, command, online)


async def _wait_for_change(command: str, online: bool) -> None:  # noqa: FBT001 - by position in `awaited`
    changes = _PLATFORMS[0].monitor.changes()
    waiting = asyncio.ensure_future(anext(changes))
    await asyncio.sleep(0)  # let it subscribe
    await asyncio.to_thread(shell, command)
    async with asyncio.timeout(60):
        while bool(await waiting) != online:
            waiting = asyncio.ensure_future(anext(changes))
