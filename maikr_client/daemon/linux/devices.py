"""WireGuard devices `maikr0`, `maikr1`, ...: the kernel's where it has them, else `wireguard-go`.

`wireguard-go` puts itself into the background once its device and control socket exist, so a tunnel lives on when the
daemon dies (the service manager must be told to end the daemon only: systemd's `KillMode=process`).
"""

from __future__ import annotations

import socket
from dataclasses import dataclass, replace

from maikr_client.daemon.linux.farewells import Addresses, Farewells
from maikr_client.daemon.linux.numbers import device_of, slot_of
from maikr_client.daemon.linux.runner import Runner, all_of
from maikr_client.daemon.linux.sysctls import has_ipv6, prepare_device
from maikr_client.daemon.linux.uapi import outlived
from maikr_client.daemon.linux.way_out import TunnelMtus, way_out
from maikr_client.daemon.linux.wg_conf import configuration, is_configured, new_keys, parse_dump
from maikr_client.daemon.mtu import LARGEST_MTU
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork, TunnelCounters
from maikr_client.errors import Failed
from maikr_client.model.plan import TunnelIdentity
from maikr_client.model.problem import ProblemCode


def link_batch(device: str, identity: TunnelIdentity, mtu: int, *, ipv6: bool, fresh: bool) -> str:
    """The `ip -batch` that gives a device its addresses and brings it up. One that we did not make ourselves loses
    its former addresses.
    """
    flush = [] if fresh else [f"addr flush dev {device} scope global"]
    v6 = [f"addr replace {identity.tunnel6}/128 dev {device} nodad"] if ipv6 else []
    return _lines(
        *flush,
        f"link set dev {device} mtu {mtu} addrgenmode none",
        f"addr replace {identity.tunnel4}/32 dev {device}",
        *v6,
        f"link set dev {device} up",
    )


def _lines(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def _same_addresses(one: TunnelIdentity, other: TunnelIdentity) -> bool:
    return (one.tunnel4, one.tunnel6) == (other.tunnel4, other.tunnel6)


def existing_devices() -> dict[int, int]:
    """Slots whose device exists, with its interface index."""
    return {slot: index for index, name in socket.if_nameindex() if (slot := slot_of(name)) is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Applied:
    """What a device was last told, and which device that was. `source`: from where its packets leave. A wireguard-go
    goes on using an address that is gone until it is told its endpoint again.
    """

    index: int
    source: str
    exit: DesiredExit
    identity: TunnelIdentity


def _rekeyed(before: _Applied, after: _Applied) -> bool:
    """Other keys are all that differs, and no preshared key has to go: that needs the whole configuration."""
    if before.identity == after.identity or not _same_addresses(before.identity, after.identity):
        return False
    lost = before.identity.preshared_seed is not None and after.identity.preshared_seed is None
    return not lost and replace(before, identity=after.identity) == after


class LinuxDevices:
    """`TunnelDevices` by `ip`, `wg` and, without kernel support, `wireguard-go`."""

    def __init__(self, runner: Runner, farewells: Farewells) -> None:
        self._run = runner.run
        self._farewells = farewells
        self._kernel_has_wireguard = True
        self._applied: dict[int, _Applied] = {}
        self._shaken = set[int]()
        self._mtus = TunnelMtus()

    async def apply(self, desired: DesiredNetwork) -> None:
        """Exactly the desired devices exist, configured and up. What is as desired is left alone. Raises Failed."""
        identity = desired.identity
        wanted = {each.slot: each for each in desired.exits}
        async with self._farewells.to(Addresses((identity.tunnel4, identity.tunnel6)), existing_devices().values()):
            for slot in existing_devices().keys() - wanted.keys():
                await self._remove(slot)
            for exit_ in wanted.values():
                await self._ensure(exit_, identity)

    async def clear(self) -> None:
        """No device of ours exists. Raises Failed."""
        async with self._farewells.to(Addresses(), existing_devices().values()):
            for slot in existing_devices():
                await self._remove(slot)

    async def counters(self) -> tuple[TunnelCounters, ...]:
        """The devices that exist, and what went through them; one that vanishes meanwhile is left out."""
        found = []
        for slot in sorted(existing_devices()):
            try:
                dump = await self._run("wg", "show", device_of(slot), "dump")
            except Failed as error:
                if error.problem.code is ProblemCode.TOOL_MISSING or slot in existing_devices():
                    raise
                continue
            found.append(parse_dump(dump, slot=slot))
        return tuple(found)

    def mtu(self, slot: int) -> int | None:
        """How large packets into a device may be, in bytes; None when there is none."""
        applied = self._applied.get(slot)
        return self._mtus.of(applied.exit) if applied else None

    async def limit_mtu(self, slot: int, mtu: int) -> None:
        """They may be this large at most, until the device's own packets leave elsewhere. Raises Failed."""
        applied = self._applied.get(slot)
        if applied is not None:
            self._mtus.limit(applied.exit, mtu)
            await self._set_mtu(applied.exit)

    async def _ensure(self, exit_: DesiredExit, identity: TunnelIdentity) -> None:
        index = existing_devices().get(exit_.slot)
        if index is None:
            await self._make(exit_, identity)
            return
        try:
            await self._adjust(exit_, identity, index)
        except Failed as error:
            if error.problem.code is ProblemCode.TOOL_MISSING:
                raise
            await self._remove(exit_.slot)  # a leftover whose process is stuck or which is no WireGuard at all
            await self._make(exit_, identity)

    async def _adjust(self, exit_: DesiredExit, identity: TunnelIdentity, index: int) -> None:
        applied = _Applied(index=index, source=way_out(exit_.endpoint).source, exit=exit_, identity=identity)
        before = self._applied.get(exit_.slot)
        if before is None and is_configured(
            await self._run("wg", "show", device_of(exit_.slot), "dump"), exit_, identity
        ):
            before = applied  # a process before us left it so
        fresh = await self._needs_handshake(exit_, before)
        if before is not None and not fresh and _rekeyed(before, applied):
            for words, key in new_keys(exit_, identity):
                await self._run("wg", "set", device_of(exit_.slot), *words, stdin=f"{key}\n")
        elif before != applied or fresh:
            # not without need: either makes wireguard-go open its sockets anew, and packets on their way are lost
            conf = configuration(exit_, identity)
            await self._run("wg", "setconf" if fresh else "syncconf", device_of(exit_.slot), "/dev/stdin", stdin=conf)
        ours = before is not None and before.index == index and _same_addresses(before.identity, identity)
        await self._bring_up(exit_, identity, fresh=ours)
        self._applied[exit_.slot] = applied

    async def _needs_handshake(self, exit_: DesiredExit, before: _Applied | None) -> bool:
        """A new peer shakes hands at once, one that waits for an answer only after 5 s: so who has no session, or is
        asked by another endpoint, is made anew.
        """
        if before is None or before.exit.server != exit_.server:
            return False
        if before.exit.endpoint != exit_.endpoint:
            return True
        if before.index in self._shaken:
            return False
        told = await self._run("wg", "show", device_of(exit_.slot), "dump")
        if parse_dump(told, slot=exit_.slot).handshake_at is None:
            return True
        self._shaken.add(before.index)
        return False

    async def _make(self, exit_: DesiredExit, identity: TunnelIdentity) -> None:
        device = device_of(exit_.slot)
        await self._create(device)
        conf = configuration(exit_, identity)
        await all_of(
            self._run("wg", "setconf", device, "/dev/stdin", stdin=conf),
            self._bring_up(exit_, identity, fresh=True),
        )
        if self._mtus.of(exit_) != LARGEST_MTU:
            # wireguard-go sets its own once more in the background, before it takes a configuration (tun_linux.go)
            await self._set_mtu(exit_)
        index = existing_devices().get(exit_.slot, 0)
        source = way_out(exit_.endpoint).source
        self._applied[exit_.slot] = _Applied(index=index, source=source, exit=exit_, identity=identity)

    async def _create(self, device: str) -> None:
        if self._kernel_has_wireguard:
            try:
                await self._run("ip", "link", "add", "dev", device, "type", "wireguard")
            except Failed as error:
                if error.problem.code is ProblemCode.TOOL_MISSING:
                    raise
                self._kernel_has_wireguard = False
            else:
                return
        await self._run("wireguard-go", device)

    async def _bring_up(self, exit_: DesiredExit, identity: TunnelIdentity, *, fresh: bool) -> None:
        device = device_of(exit_.slot)
        prepare_device(device)
        batch = link_batch(device, identity, self._mtus.of(exit_), ipv6=has_ipv6(), fresh=fresh)
        await self._run("ip", "-batch", "-", stdin=batch)

    async def _set_mtu(self, exit_: DesiredExit) -> None:
        await self._run("ip", "link", "set", "dev", device_of(exit_.slot), "mtu", str(self._mtus.of(exit_)))

    async def _remove(self, slot: int) -> None:
        device = device_of(slot)
        self._mtus.forget(slot)
        before = self._applied.pop(slot, None)
        self._shaken.discard(before.index if before else 0)
        async with outlived(device):
            try:
                await self._run("ip", "link", "delete", "dev", device)
            except Failed:
                if slot in existing_devices():
                    raise
