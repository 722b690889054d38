"""Throughput through the client's tunnel beside a bare tunnel by wg-quick in the same lab: iperf3, in turns."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
from collections.abc import Iterator

from benchmarks.figures import Sample, machine, ratio, verdict
from benchmarks.tunnels import Maikr, WgQuick
from benchmarks.world import World, enter
from maikr_client.model.plan import ExitServer

ROUNDS = 5
SECONDS = 4
UDP_RATE = "250M"
TARGET = 0.98
KINDS = {"tcp": [], "udp": ["-u", "-b", UDP_RATE]}


@contextlib.contextmanager
def iperf_server(world: World, server: ExitServer) -> Iterator[None]:
    namespace = world.lab["namespaces"]["servers"][server.name]
    listening = subprocess.Popen(
        ["ip", "netns", "exec", namespace, "iperf3", "-s", "--forceflush"], stdout=subprocess.PIPE, text=True
    )
    assert listening.stdout is not None
    while "listening" not in listening.stdout.readline():
        pass
    try:
        yield
    finally:
        listening.terminate()
        listening.wait()


def received_mbps(server: ExitServer, options: list[str]) -> float:
    done = subprocess.run(
        ["iperf3", "-c", str(server.tunnel4), "-J", "-t", str(SECONDS), "-O", "1", *options],
        check=True,
        capture_output=True,
        text=True,
    )
    end = json.loads(done.stdout)["end"]
    if "sum_received" in end and "lost_percent" not in end.get("sum", {}):
        return float(end["sum_received"]["bits_per_second"]) / 1e6
    sent, lost = float(end["sum"]["bits_per_second"]), float(end["sum"]["lost_percent"]) / 100
    return sent * (1 - lost) / 1e6


async def main() -> None:
    world = enter()
    server = world.servers[0]
    maikr, wg_quick = Maikr(world), WgQuick(world)
    figures: dict[tuple[str, str], list[float]] = {(kind, who): [] for kind in KINDS for who in ("maikr", "wg")}
    with iperf_server(world, server):
        for _ in range(ROUNDS):
            await maikr.up(server)
            for kind, options in KINDS.items():
                figures[kind, "maikr"].append(await asyncio.to_thread(received_mbps, server, options))
            await maikr.down()
            with wg_quick.tunnel(server):
                for kind, options in KINDS.items():
                    figures[kind, "wg"].append(received_mbps(server, options))
    print(machine([["iperf3", "--version"], ["wireguard-go", "--version"]]))
    for kind in KINDS:
        ours = Sample(name=f"maikr {kind}", unit="Mbit/s", values=tuple(figures[kind, "maikr"]))
        bare = Sample(name=f"bare wg {kind}", unit="Mbit/s", values=tuple(figures[kind, "wg"]))
        value = ratio(ours, bare)
        print(ours, bare, verdict(f"{kind}, median ratio", value, f">= {TARGET}", held=value >= TARGET), sep="\n")


if __name__ == "__main__":
    asyncio.run(main())
