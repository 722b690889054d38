"""Throughput through the client's tunnel beside a bare tunnel by wg-quick in the same lab: iperf3, in turns."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
from collections.abc import Iterator

from benchmarks.figures import Sample, machine, paired_ratio, verdict
from benchmarks.tunnels import Maikr, WgQuick
from benchmarks.world import World, enter
from maikr_client.model.plan import ExitServer

ROUNDS = 8
SECONDS = 4
UDP_RATE = "250M"
TARGET = 0.98
KINDS = {"tcp": [], "udp": ["-u", "-b", UDP_RATE]}


@contextlib.contextmanager
def iperf_server(namespace: str, address: str) -> Iterator[None]:
    listening = subprocess.Popen(
        ["ip", "netns", "exec", namespace, "iperf3", "-s", "-B", address, "--forceflush"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert listening.stdout is not None
    while "listening" not in listening.stdout.readline():
        pass
    try:
        yield
    finally:
        listening.terminate()
        listening.wait()


def received_mbps(address: str, options: list[str]) -> float:
    done = subprocess.run(
        ["iperf3", "-c", address, "-J", "-t", str(SECONDS), "-O", "1", *options],
        check=True,
        capture_output=True,
        text=True,
    )
    end = json.loads(done.stdout)["end"]
    if "sum_received" in end and "lost_percent" not in end.get("sum", {}):
        return float(end["sum_received"]["bits_per_second"]) / 1e6
    sent, lost = float(end["sum"]["bits_per_second"]), float(end["sum"]["lost_percent"]) / 100
    return sent * (1 - lost) / 1e6


def figures_of(server: ExitServer) -> dict[str, float]:
    """Mbit/s of each kind, through whatever tunnel is up."""
    return {kind: received_mbps(str(server.tunnel4), options) for kind, options in KINDS.items()}


async def through_maikr(world: World, server: ExitServer) -> dict[str, float]:
    maikr = Maikr(world)
    await maikr.up(server)
    figures = await asyncio.to_thread(figures_of, server)
    await maikr.down()
    return figures


async def through_wg_quick(world: World, server: ExitServer) -> dict[str, float]:
    with WgQuick(world).tunnel(server):
        return await asyncio.to_thread(figures_of, server)


async def main() -> None:
    world = enter()
    server = world.servers[0]
    ours, bare = list[dict[str, float]](), list[dict[str, float]]()
    turns = [(through_maikr, ours), (through_wg_quick, bare)]
    with iperf_server(world.lab["namespaces"]["servers"][server.name], str(server.tunnel4)):
        for _ in range(ROUNDS):
            for turn, figures in turns:
                figures.append(await turn(world, server))
            turns.reverse()
    print(machine([["iperf3", "--version"], ["wireguard-go", "--version"]]))
    for kind in KINDS:
        samples = [
            Sample(name=f"{name} {kind}", unit="Mbit/s", values=tuple(each[kind] for each in figures))
            for name, figures in (("maikr", ours), ("bare wg", bare))
        ]
        value = paired_ratio(*samples)
        print(*samples, verdict(f"{kind}, median of ratios", value, f">= {TARGET}", held=value >= TARGET), sep="\n")


if __name__ == "__main__":
    asyncio.run(main())
