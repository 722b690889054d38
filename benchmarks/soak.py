"""A thousand times connect, switch, disconnect: packets in clear, and what grew of the daemon and of the kernel's."""

from __future__ import annotations

import sys
import time
from dataclasses import asdict

from benchmarks.figures import machine, verdict
from benchmarks.footprint import pss_mb
from tests.support.clear_capture import clear_packets
from tests.support.cycles import Holdings, cycle, holdings
from tests.support.lab import ask_site, current_lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

DEFAULT_CYCLES, WARM = 1000, 200
"""An allocator settles in the first few hundred; a leak goes on."""

EVERY = 100
MOST_GROWTH_MB = 1.0


def main() -> None:
    cycles = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_CYCLES
    lab = current_lab()
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    with clear_packets(lab) as control:
        ask_site("whoami.test", 4)
        eventually(lambda: control.count)
    print(f"negative control: {control.count} packets of one page load in clear were counted without a tunnel")
    with ruled_lab(lab) as ruled, clear_packets(lab) as clear:
        leaked = sum(cycle(ruled, lab.servers[0], lab.servers[1], clear) for _ in range(WARM))
        before, memory_before = settled(ruled), pss_mb(ruled.daemon_pid)
        print(f"after {WARM}: {memory_before:.1f} MB, {asdict(before)}")
        begun = time.monotonic()
        for number in range(1, cycles + 1):
            leaked += cycle(ruled, lab.servers[0], lab.servers[1], clear)
            if number % EVERY == 0:
                print(f"{number}: {pss_mb(ruled.daemon_pid):.1f} MB, {leaked} in clear", flush=True)
        after, growth = settled(ruled), pss_mb(ruled.daemon_pid) - memory_before
        took = time.monotonic() - begun
    print(f"after {cycles} more, {took / cycles:.2f} s each: {asdict(after)}")
    print(verdict("soak, packets in clear", leaked, "0", held=not leaked))
    print(
        verdict("soak, growth of the daemon's PSS, MB", growth, f"<= {MOST_GROWTH_MB}", held=growth <= MOST_GROWTH_MB)
    )
    print(f"soak, what the machine holds: {'as before' if after == before else 'NOT as before'}")
    sys.exit(bool(leaked) or after != before or growth > MOST_GROWTH_MB)


def settled(ruled: RuledLab) -> Holdings:
    """What the machine holds once a connection that just ended is let go of."""
    time.sleep(1)
    return holdings(ruled)


if __name__ == "__main__":
    main()
