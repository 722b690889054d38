"""A machine carried around: after each step, the time from when the network can carry to a packet that came back."""

from __future__ import annotations

import time

from benchmarks.figures import Sample, machine, verdict
from tests.support.dense_stream import dense_stream
from tests.support.lab import current_lab, eventually
from tests.support.roaming import Household
from tests.support.ruled_lab import ruled_lab

ROUNDS = 3
TARGET_S = 3.0
SITE4 = "203.0.113.10"
PERIOD_S = 0.01


def main() -> None:
    lab = current_lab()
    household = Household(lab)
    times: dict[str, list[float]] = {}
    with ruled_lab(lab) as ruled:
        ruled.have("")
        try:
            for _ in range(ROUNDS):
                for step in household.steps(lambda: ruled.daemon_pid):
                    taken_s = seconds_after(step.happen)
                    print(f"{step.name}: {taken_s:.2f} s", flush=True)
                    times.setdefault(step.name, []).append(taken_s)
        finally:
            household.home()
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    samples = [Sample(name=name, unit="s", values=tuple(values)) for name, values in times.items()]
    print(*samples, sep="\n")
    worst = max(max(each.values) for each in samples)
    print(verdict("roam, slowest step of all", worst, f"<= {TARGET_S} s", held=worst <= TARGET_S))


def seconds_after(happen: object) -> float:
    """From the end of `happen` to the first packet that was sent after it and came back."""
    assert callable(happen)
    with dense_stream(SITE4, period_s=PERIOD_S) as stream:
        happen()
        ended, begun = time.monotonic(), len(stream.sent_at)
        eventually(lambda: any(number in stream.came_at for number in range(begun, len(stream.sent_at))), 60)
        first = min(at for number, at in list(stream.came_at.items()) if number >= begun)
    return first - ended


if __name__ == "__main__":
    main()
