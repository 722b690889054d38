"""How long the lab takes from the command to the first breath of what runs in it, and how long the tour takes."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figures import Sample, machine, verdict

RUNS = 5
UP_TARGET_S, TOUR_TARGET_S = 5.0, 30.0
LAB = str(Path(sys.executable).with_name("maikr-lab"))


def main() -> None:
    up = Sample(name="lab with 4 servers, backend and daemon up", unit="s", values=tuple(up_s() for _ in range(RUNS)))
    tour = Sample(name="the scripted tour, lab included", unit="s", values=tuple(tour_s() for _ in range(RUNS)))
    print(machine(), up, tour, sep="\n")
    print(verdict("lab up, median s", up.median, f"<= {UP_TARGET_S}", held=up.median <= UP_TARGET_S))
    print(verdict("tour, median s", tour.median, f"<= {TOUR_TARGET_S}", held=tour.median <= TOUR_TARGET_S))


def up_s() -> float:
    """By /proc/uptime, which is the same inside and outside."""
    typed_s = float(Path("/proc/uptime").read_text().split()[0])
    command = [LAB, "run", "--servers", "4", "--", "cut", "-d ", "-f1", "/proc/uptime"]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) - typed_s


def tour_s() -> float:
    """Of a tour in which everything held."""
    begun_s = time.monotonic()
    subprocess.run([LAB, "demo", "--headless"], capture_output=True, check=True)
    return time.monotonic() - begun_s


if __name__ == "__main__":
    main()
