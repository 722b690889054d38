"""NetworkManager itself, on a bus and in a network of its own: two wired networks, each with its router."""

from __future__ import annotations

import asyncio
import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, ParamSpec, TypeVar

from maikr_client.desktop.networks.neighbours import Address, hardware_address
from tests.support.linux_hosts import Host, awaited, shell

P = ParamSpec("P")
R = TypeVar("R")
SCRIPT: Final = Path(__file__).with_suffix(".sh")
ROUTERS: Final = ("02:00:00:00:00:00", "02:00:00:00:00:01")
_STARTED: list[subprocess.Popen[bytes]] = []


class RealNetworkManager:
    """Needs root. `address` leads to its bus."""

    def __init__(self, folder: Path) -> None:
        self._host, self._routers = Host(), Host()
        self._one_at_a_time = threading.Lock()
        socket = folder / "bus"
        self.address = f"unix:path={socket}"
        try:
            self._host.run(f"sh {SCRIPT} {socket}")
            for number in range(len(ROUTERS)):
                self._link(number)
        except BaseException:
            self.close()
            raise

    def _link(self, number: int) -> None:
        shell(
            f"ip link add up{number} netns {self._host.pid} type veth peer name down{number} netns {self._routers.pid}"
        )
        self._routers.run(
            f"ip link set down{number} address {ROUTERS[number]} up; "
            f"ip addr add {_address(number, 1)}/25 dev down{number}; "
            f"ip addr add 2001:db8{':1' * number}::1/64 dev down{number}"
        )

    async def start(self) -> None:
        """And know both networks, `Home` (as `No IPv4`, too) and `Kabel Büro, 2`, without being in one."""
        await self._do(start, self.address)
        await self._run("timeout 20 sh -c 'until nmcli general; do sleep 0.1; done'")
        for number, name in enumerate(("Home", "Kabel Büro, 2")):
            await self._run(
                f"nmcli connection add type ethernet ifname up{number} con-name '{name}' autoconnect no "
                f"ipv6.method disabled ipv4.method manual ipv4.addresses {_address(number, 2)}/25 "
                f"ipv4.gateway {_address(number, 1)}"
            )
        await self._run(
            "nmcli connection add type ethernet ifname up0 con-name 'No IPv4' autoconnect no ipv4.method disabled "
            "ipv6.method manual ipv6.addresses 2001:db8::2/64 ipv6.gateway 2001:db8::1"
        )

    async def stop(self) -> None:
        """NetworkManager ends, the bus stays."""
        await self._do(end)

    async def up(self, name: str) -> None:
        """In that network."""
        await self._run(f"nmcli connection up '{name}'")

    async def down(self, name: str) -> None:
        """Not in it any more."""
        await self._run(f"nmcli connection down '{name}'")

    async def other_router(self, hardware: str) -> None:
        """The router of `Home` is another from now on."""
        await asyncio.to_thread(self._routers.run, f"ip link set down0 address {hardware}")

    async def find_router(self, interface: str, router: Address) -> str | None:
        """What the kernel of that network says."""
        return await self._do(found_there, interface, router)

    async def _run(self, command: str) -> None:
        await self._do(shell, f"DBUS_SYSTEM_BUS_ADDRESS={self.address} {command}")

    async def _do(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        def alone() -> R:
            with self._one_at_a_time:
                return self._host.call(function, *args, **kwargs)

        return await asyncio.to_thread(alone)

    def close(self) -> None:
        """All of it vanishes."""
        self._host.close()
        self._routers.close()


def _address(network: int, host: int) -> str:
    return f"192.0.2.{network * 128 + host}"


def found_there(interface: str, router: Address) -> str | None:
    return awaited(hardware_address, interface, router)


def start(address: str) -> None:
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
    with Path("/run/network-manager.log").open("ab") as log:
        _STARTED.append(subprocess.Popen(["NetworkManager", "--debug"], env=environment, stdout=log, stderr=log))


def end() -> None:
    process = _STARTED.pop()
    process.terminate()
    process.wait()
