"""The speed test's engines beside iperf3, in turns, over one tunnel on links of 10, 100 and 400 Mbit/s (tc-tbf(8))."""

from __future__ import annotations

import asyncio
import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.figures import Sample, machine, paired_ratio, verdict
from benchmarks.tunnels import Maikr
from benchmarks.world import World, enter
from maikr_client.measure.speed.engine import STREAMS, SpeedTest, run_test
from maikr_client.measure.speed.ookla import run_ookla
from maikr_client.model.plan import ExitServer
from maikr_client.model.speed import SpeedEngine, SpeedResult
from maikr_lab.plan import SPEED_PORT
from tests.support.lab import eventually

RATES = (100, 400, 10)
TURNS = 3
SECONDS = 5
TRIES = 4
TARGET = 0.05
PLENTY = 10**11


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Mbit/s down and up."""

    down: float
    up: float


@contextmanager
def shaped(world: World, mbit: int) -> Iterator[None]:
    """The home's link in both directions."""
    ends = ((world.lab["namespaces"]["client"], "client"), (world.lab["namespaces"]["router"], "router"))
    burst = max(32, mbit)
    for namespace, end in ends:
        shape = f"root tbf rate {mbit}mbit burst {burst}kb latency 50ms"
        _tc(namespace, "replace", world.lab["uplink"][end], shape)
    try:
        yield
    finally:
        for namespace, end in ends:
            _tc(namespace, "del", world.lab["uplink"][end], "root")


def _tc(namespace: str, verb: str, device: str, rest: str) -> None:
    argv = ["tc", "-n", namespace, "qdisc", verb, "dev", device, *rest.split()]
    subprocess.run(argv, check=True, capture_output=True)


@contextmanager
def iperf_server(world: World, server: ExitServer) -> Iterator[None]:
    """Its words go to a file: many streams' would fill a pipe that nobody empties."""
    argv = ["ip", "netns", "exec", world.lab["namespaces"]["servers"][server.name], "iperf3", "-s", "--forceflush"]
    with tempfile.NamedTemporaryFile() as said:
        listening = subprocess.Popen(argv, stdout=said)
        try:
            eventually(lambda: b"listening" in Path(said.name).read_bytes())
            yield
        finally:
            listening.terminate()
            listening.wait()


def iperf(server: ExitServer) -> Rates:
    """What arrives, after a second of warm-up, by as many streams as ours."""
    rates, options = [], ["-J", "-t", str(SECONDS), "-O", "1", "-P", str(STREAMS)]
    for direction in (["-R"], []):
        argv = ["iperf3", "-c", str(server.tunnel4), *options, *direction]
        rates.append(_received_mbps(argv))
    return Rates(down=rates[0], up=rates[1])


def _received_mbps(argv: list[str]) -> float:
    """Of a run that iperf3 finished: now and then it ends one without its figures, and says why."""
    told: dict[str, Any] = {}
    for _ in range(TRIES):
        told = json.loads(subprocess.run(argv, check=False, capture_output=True, text=True).stdout)
        if (received := told["end"].get("sum_received")) is not None:
            return float(received["bits_per_second"]) / 1e6
        print(f"iperf3: {told.get('error', 'no figures')}", flush=True)
    raise AssertionError(told)


async def engine(kind: SpeedEngine, server: ExitServer) -> Rates:
    test = SpeedTest(server=server.name, url=f"http://{server.tunnel4}:{SPEED_PORT}", max_bytes=PLENTY)
    run = run_test(test, _now) if kind is SpeedEngine.MAIKR else run_ookla(test, kind, _now)
    async for item in run:
        if isinstance(item, SpeedResult):
            assert item.download_mbps is not None, item
            assert item.upload_mbps is not None, item
            return Rates(down=item.download_mbps, up=item.upload_mbps)
    raise AssertionError("no result")


def _now() -> datetime:
    return datetime.now(UTC)


async def at_rate(world: World, server: ExitServer, mbit: int) -> None:
    found: dict[str, list[Rates]] = {"iperf3": [], "maikr": [], "ookla": []}
    with shaped(world, mbit):
        for _ in range(TURNS):
            found["iperf3"].append(await asyncio.to_thread(iperf, server))
            for kind in (SpeedEngine.MAIKR, SpeedEngine.OOKLA):
                found[kind.value].append(await engine(kind, server))
    for direction in ("down", "up"):
        samples = {
            name: Sample(name=f"{mbit} {direction}, {name}", unit="Mbit/s", values=tuple(_of(each, direction)))
            for name, each in found.items()
        }
        print(*samples.values(), sep="\n", flush=True)
        for name in ("maikr", "ookla"):
            off = paired_ratio(samples[name], samples["iperf3"]) - 1
            held = abs(off) <= TARGET
            print(verdict(f"{mbit} Mbit/s {direction}, {name} off iperf3", off, f"within {TARGET}", held=held))


def _of(rates: list[Rates], direction: str) -> list[float]:
    return [each.down if direction == "down" else each.up for each in rates]


async def main() -> None:
    world = enter()
    server = world.servers[0]
    maikr = Maikr(world)
    await maikr.up(server)
    print(machine([["iperf3", "--version"], ["wireguard-go", "--version"]]))
    with iperf_server(world, server):
        for mbit in RATES:
            await at_rate(world, server, mbit)
    await maikr.down()


if __name__ == "__main__":
    asyncio.run(main())
