"""A link of so many Mbit/s (tc-tbf(8)), and iperf3 over it beside the speed test's engines, in turns."""

from __future__ import annotations

import asyncio
import json
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.figures import Sample, paired_ratio, verdict
from benchmarks.world import World
from maikr_client.measure.speed.engine import STREAMS, SpeedTest, run_test
from maikr_client.measure.speed.ookla import run_ookla
from maikr_client.model.speed import SpeedEngine, SpeedResult
from maikr_lab.plan import SPEED_PORT
from tests.support.lab import eventually

SECONDS = 5
TRIES = 4
TARGET = 0.05
PLENTY = 10**11


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Mbit/s down and up."""

    down: float
    up: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What is measured over a link: who answers where, by which of our engines beside iperf3, in how many turns."""

    address: str
    engines: Sequence[SpeedEngine]
    turns: int


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
def iperf_server(namespace: str) -> Iterator[None]:
    """Its words go to a file: many streams' would fill a pipe that nobody empties."""
    argv = ["ip", "netns", "exec", namespace, "iperf3", "-s", "--forceflush"]
    with tempfile.NamedTemporaryFile() as said:
        listening = subprocess.Popen(argv, stdout=said)
        try:
            eventually(lambda: b"listening" in Path(said.name).read_bytes())
            yield
        finally:
            listening.terminate()
            listening.wait()


def iperf(address: str) -> Rates:
    """What arrives, after a second of warm-up, by as many streams as ours."""
    argv = ["iperf3", "-c", address, "-J", "-t", str(SECONDS), "-O", "1", "-P", str(STREAMS)]
    return Rates(down=_received_mbps([*argv, "-R"]), up=_received_mbps(argv))


def _received_mbps(argv: list[str]) -> float:
    """Of a run that iperf3 finished: now and then it ends one without its figures, and says why."""
    told: dict[str, Any] = {}
    for _ in range(TRIES):
        told = json.loads(subprocess.run(argv, check=False, capture_output=True, text=True).stdout)
        if (received := told["end"].get("sum_received")) is not None:
            return float(received["bits_per_second"]) / 1e6
        print(f"iperf3: {told.get('error', 'no figures')}", flush=True)
    raise AssertionError(told)


async def engine(kind: SpeedEngine, address: str) -> Rates:
    """Against the endpoint there."""
    test = SpeedTest(server=None, url=f"http://{address}:{SPEED_PORT}", max_bytes=PLENTY)
    run = run_test(test, _now) if kind is SpeedEngine.MAIKR else run_ookla(test, kind, _now)
    async for item in run:
        if isinstance(item, SpeedResult):
            assert item.download_mbps is not None, item
            assert item.upload_mbps is not None, item
            return Rates(down=item.download_mbps, up=item.upload_mbps)
    raise AssertionError("no result")


def _now() -> datetime:
    return datetime.now(UTC)


async def at_rate(world: World, mbit: int, course: Course) -> None:
    """Measure and print."""
    found: dict[str, list[Rates]] = {name: [] for name in ("iperf3", *course.engines)}
    with shaped(world, mbit):
        for _ in range(course.turns):
            found["iperf3"].append(await asyncio.to_thread(iperf, course.address))
            for kind in course.engines:
                found[kind].append(await engine(kind, course.address))
    _tell(f"{mbit} Mbit/s down", found, lambda each: each.down)
    _tell(f"{mbit} Mbit/s up", found, lambda each: each.up)


def _tell(what: str, found: dict[str, list[Rates]], of: Callable[[Rates], float]) -> None:
    samples = {
        name: Sample(name=f"{what}, {name}", unit="Mbit/s", values=tuple(map(of, each))) for name, each in found.items()
    }
    print(*samples.values(), sep="\n", flush=True)
    for name in [each for each in found if each != "iperf3"]:
        off = paired_ratio(samples[name], samples["iperf3"]) - 1
        print(verdict(f"{what}, {name} off iperf3", off, f"within {TARGET}", held=abs(off) <= TARGET), flush=True)
