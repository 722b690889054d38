"""A server dies without a word while a stream runs: the time until traffic goes through the next candidate."""

from __future__ import annotations

import time

from benchmarks.figures import Sample, machine, verdict
from maikr_client.model.status import TunnelState
from tests.support.dense_stream import dense_stream
from tests.support.lab import LabServer, current_lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

RUNS = 10
TARGET_S = 5.0
SITE4 = "203.0.113.10"
PERIOD_S = 0.01


def main() -> None:
    lab = current_lab()
    first, second = lab.servers[:2]
    with ruled_lab(lab) as ruled:
        times = [seconds(ruled, first, second) for _ in range(RUNS)]
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    sample = Sample(name="failover: from a server's death to a packet through the next", unit="s", values=tuple(times))
    print(sample)
    worst = max(sample.values)
    print(verdict("failover, slowest", worst, f"<= {TARGET_S} s", held=worst <= TARGET_S))


def seconds(ruled: RuledLab, first: LabServer, second: LabServer) -> float:
    """One death."""
    ruled.lab.control.revive_server(first.name)
    ruled.want("", default=(first.name, second.name))
    eventually(lambda: on(ruled, first), 30)
    with dense_stream(SITE4, period_s=PERIOD_S) as stream:
        eventually(lambda: len(stream.came_at))
        ruled.lab.control.kill_server(first.name)
        died = time.monotonic()
        eventually(lambda: on(ruled, second), 60)
        begun = len(stream.sent_at)
        eventually(lambda: any(number >= begun for number in list(stream.came_at)), 30)
        back = min(
            at
            for number, at in list(stream.came_at.items())
            if at > died + PERIOD_S * 20 and stream.sent_at[number] > died
        )
    ruled.disconnect()
    return back - died


def on(ruled: RuledLab, server: LabServer) -> bool:
    """Connected to it."""
    status = ruled.status()
    return status.state is TunnelState.CONNECTED and status.server == server.name


if __name__ == "__main__":
    main()
