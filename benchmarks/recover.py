"""`kill -9` of the daemon while connected with rules: what a live flow loses, and how long names go unanswered."""

from __future__ import annotations

import os
import signal
import time

from benchmarks.figures import Sample, machine, verdict
from tests.support.dense_stream import dense_stream
from tests.support.lab import ask_site, current_lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

RUNS = 10
TARGET_DNS_S = 1.0
SITE4 = "203.0.113.10"


def main() -> None:
    lab = current_lab()
    lost, answers, names = list[float](), list[float](), list[float]()
    with ruled_lab(lab) as ruled:
        ruled.have(f"alpha.test via {lab.servers[1].name}\n")
        for _ in range(RUNS):
            one(ruled, lost, answers, names)
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    print(Sample(name="recover: packets of a 1 kHz flow that were lost", unit="packets", values=tuple(lost)))
    print(Sample(name="recover: until the daemon answers", unit="s", values=tuple(answers)))
    dns = Sample(name="recover: until a page is there by its name", unit="s", values=tuple(names))
    print(dns)
    print(verdict("recover, packets lost of established flows", sum(lost), "0", held=not sum(lost)))
    print(verdict("recover, names, slowest", max(names), f"<= {TARGET_DNS_S} s", held=max(names) <= TARGET_DNS_S))


def one(ruled: RuledLab, lost: list[float], answers: list[float], names: list[float]) -> None:
    """One death."""
    before = ruled.daemon_pid
    with dense_stream(SITE4) as stream:
        eventually(lambda: stream.came_at)
        os.kill(before, signal.SIGKILL)
        died = time.monotonic()
        eventually(lambda: ask_site("alpha.test", 4, 0.5))
        names.append(time.monotonic() - died)
        eventually(lambda: answers_again(ruled, before))
        answers.append(time.monotonic() - died)
    lost.append(len(stream.lost))


def answers_again(ruled: RuledLab, before: int) -> bool:
    """Another process tells the status."""
    try:
        return ruled.daemon_pid not in {0, before} and ruled.status().protected
    except OSError:
        return False


if __name__ == "__main__":
    main()
