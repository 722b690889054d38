"""What the client costs: the daemon's memory and idle CPU with one tunnel, and the wall time of `maikr status`."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from pathlib import Path

from benchmarks.figures import Sample, machine, verdict
from benchmarks.tunnels import Maikr
from benchmarks.world import World, enter

SETTLE_S, IDLE_S = 3, 60
STATUS_RUNS = 20
PSS_TARGET_MB, CPU_TARGET_PERCENT, STATUS_TARGET_MS = 25, 0.1, 150


def pss_mb(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    kilobytes = next(line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(kilobytes) / 1024


def cpu_s(pid: int) -> float:
    """User and system time, children included, from proc(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(value) for value in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def daemon_pid(world: World) -> int:
    return int(Path(world.lab["daemon"]["pidfile"]).read_text())


def status_ms() -> float:
    began = time.perf_counter()
    subprocess.run(["maikr", "status", "--json"], check=True, capture_output=True)
    return (time.perf_counter() - began) * 1e3


async def measure(world: World) -> None:
    maikr = Maikr(world)
    await maikr.up(world.servers[0])
    pid = daemon_pid(world)
    await asyncio.sleep(SETTLE_S)
    before = cpu_s(pid)
    await asyncio.sleep(IDLE_S)
    idle_percent = (cpu_s(pid) - before) / IDLE_S * 100
    memory = pss_mb(pid)
    status = Sample(name="maikr status", unit="ms", values=tuple(status_ms() for _ in range(STATUS_RUNS)))
    await maikr.down()
    print(machine(), status, sep="\n")
    print(verdict("daemon PSS, MB", memory, f"<= {PSS_TARGET_MB}", held=memory <= PSS_TARGET_MB))
    print(
        verdict("daemon idle CPU, %", idle_percent, f"< {CPU_TARGET_PERCENT}", held=idle_percent < CPU_TARGET_PERCENT)
    )
    print(
        verdict("status wall time, ms", status.median, f"<= {STATUS_TARGET_MS}", held=status.median <= STATUS_TARGET_MS)
    )


if __name__ == "__main__":
    asyncio.run(measure(enter()))
