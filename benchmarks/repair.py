"""How long what another program takes away of ours stays away, and what leaves in clear meanwhile."""

from __future__ import annotations

import subprocess
import sys
import time

from benchmarks.figures import Sample, machine, verdict
from tests.support.clear_capture import clear_packets
from tests.support.lab import current_lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab
from tests.support.tampering import BOTH_LAYERS, DEVICES, FLUSHES, ROUTES, blaster, is_back, ours

RUNS = 6
TARGET_S = 0.1
PATIENCE_S = 2.2
"""So seldom that it is no feud."""

SITE4 = "203.0.113.10"


def main() -> None:
    lab = current_lab()
    print(machine([["nft", "--version"], ["ip", "-V"], ["wireguard-go", "--version"]]))
    with ruled_lab(lab) as ruled:
        ruled.have("")
        slowest = {group: repairs(group, commands) for group, commands in GROUPS.items()}
        for kind in ("nft flush ruleset", BOTH_LAYERS):
            leaked(ruled, kind)
    for group, seconds in slowest.items():
        print(verdict(f"repair, {group}, slowest", seconds, f"<= {TARGET_S} s", held=seconds <= TARGET_S))


GROUPS = {"firewall": FLUSHES, "rules and routes": ROUTES, "devices": DEVICES}


def repairs(group: str, commands: tuple[str, ...]) -> float:
    """The slowest of all."""
    slowest = 0.0
    for command in commands:
        values = tuple(one(command) for _ in range(RUNS))
        print(Sample(name=f"repair: {group}: {command}", unit="s", values=values))
        slowest = max(slowest, *values)
    return slowest


def one(command: str) -> float:
    """Seconds from the command's end until all is back; it may be before that end."""
    before = ours()
    subprocess.run(["sh", "-c", command], check=True)
    done = time.monotonic()
    while not is_back(before):
        if time.monotonic() - done > 10:
            sys.exit(f"not back after 10 s: {command}\n{before}\n{ours()}")
        time.sleep(0.001)
    taken_s = time.monotonic() - done
    time.sleep(PATIENCE_S)
    return taken_s


def leaked(ruled: RuledLab, command: str) -> None:
    """What a program bound to the physical device gets out, per repair."""
    counts, before = list[float](), ours()
    with clear_packets(ruled.lab) as clear, blaster(SITE4, "eth0"):
        for _ in range(RUNS):
            clear.forget()
            subprocess.run(["sh", "-c", command], check=True)
            eventually(lambda: is_back(before))
            time.sleep(PATIENCE_S)
            counts.append(clear.count)
    print(
        Sample(
            name=f"repair: packets in clear of a device-bound flood: {command}", unit="packets", values=tuple(counts)
        )
    )


if __name__ == "__main__":
    main()
