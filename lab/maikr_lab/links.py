"""How far away is each server? TUN pairs with a relay between them, or the kernel's own netem."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping
from pathlib import Path

from maikr_lab.commands import inside, run
from maikr_lab.errors import LabError
from maikr_lab.namespaces import tun_device
from maikr_lab.plan import LabPlan
from maikr_lab.topology import NODE_INTERFACE, netem, nodes


async def kernel_has_netem(namespace: str) -> bool:
    """Whether tc-netem(8) works, tried on the namespace's loopback."""
    try:
        await run(inside(namespace, ["tc", "qdisc", "add", "dev", "lo", "root", "netem", "delay", "1ms"]))
        await run(inside(namespace, ["tc", "qdisc", "del", "dev", "lo", "root"]))
    except LabError:
        return False
    return True


def open_tunnels(plan: LabPlan) -> dict[str, tuple[int, int]]:
    """Make the TUN pairs of all delayed servers: the core's end and the server's, by server."""
    return {
        node.namespace: (
            tun_device(plan.internet_ns, node.namespace),
            tun_device(node.namespace, NODE_INTERFACE),
        )
        for node in nodes(plan)
        if node.delayed
    }


class Links:
    """The links between the core and the servers, once they are laid."""

    def __init__(self, plan: LabPlan, relay: Process | None, relayed: frozenset[str]) -> None:
        self._plan = plan
        self._relay = relay
        self._relayed = relayed

    async def set_rtt(self, name: str, rtt_ms: float) -> None:
        """Give a server another distance, for packets from now on. Raises LabError when its link can't be delayed."""
        server = self._plan.server(name)
        if self._plan.netem:
            lines = netem(self._plan, server, rtt_ms)
            await asyncio.gather(
                *(run(["tc", "-n", ns, "-batch", "-"], stdin=f"{line}\n") for ns, line in lines.items())
            )
        elif self._relay is not None and self._relay.stdin is not None and name in self._relayed:
            self._relay.stdin.write(f"{name} {rtt_ms}\n".encode())
            await self._relay.stdin.drain()
        else:
            raise LabError(f"{name} was built without a delay: start the lab with one to be able to change it")


async def start_links(plan: LabPlan, tunnels: Mapping[str, tuple[int, int]], logs: Path) -> Links:
    """Set every link in motion. Takes the descriptors over."""
    relay = await _start_relay(plan, tunnels, logs) if tunnels else None
    links = Links(plan, relay, frozenset(tunnels))
    if plan.netem:
        await asyncio.gather(*(links.set_rtt(server.name, server.rtt_ms) for server in plan.servers if server.rtt_ms))
    return links


async def _start_relay(plan: LabPlan, tunnels: Mapping[str, tuple[int, int]], logs: Path) -> Process:
    arguments = [f"{name}:{core}:{far}:{plan.server(name).rtt_ms}" for name, (core, far) in tunnels.items()]
    descriptors = [descriptor for pair in tunnels.values() for descriptor in pair]
    log = await asyncio.to_thread((logs / "relay.log").open, "wb")
    with log:
        relay = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "maikr_lab.relay", *arguments),
            stdin=asyncio.subprocess.PIPE,
            stderr=log,
            pass_fds=descriptors,
        )
    for descriptor in descriptors:
        os.close(descriptor)
    return relay
