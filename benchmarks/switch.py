"""A switch of servers while a thousand packets a second flow over each family: what is lost, and how long it takes."""

from __future__ import annotations

import time

from benchmarks.failover import on
from benchmarks.figures import Sample, machine, verdict
from tests.support.dense_stream import dense_stream
from tests.support.lab import LabServer, current_lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

SWITCHES = 20
SITES = ("203.0.113.10", "2001:db8:113::10")


def main() -> None:
    lab = current_lab()
    first, second = lab.servers[:2]
    lost, seconds = list[float](), list[float]()
    with ruled_lab(lab) as ruled:
        ruled.have("")
        for number in range(SWITCHES):
            dropped, took = one(ruled, (second, first)[number % 2])
            lost.append(dropped)
            seconds.append(took)
    print(machine([["wg", "--version"], ["wireguard-go", "--version"], ["nft", "--version"]]))
    print(Sample(name="switch: until connected to the other server", unit="s", values=tuple(seconds)))
    print(Sample(name="switch: packets lost of two 1 kHz streams", unit="packets", values=tuple(lost)))
    print(verdict("switch, packets lost in all", sum(lost), "0", held=not sum(lost)))


def one(ruled: RuledLab, server: LabServer) -> tuple[int, float]:
    """Packets lost and seconds taken."""
    with dense_stream(SITES[0]) as four, dense_stream(SITES[1]) as six:
        eventually(lambda: four.came_at and six.came_at)
        begun = time.monotonic()
        ruled.want("", default=(server.name,))
        eventually(lambda: on(ruled, server), 30)
        took = time.monotonic() - begun
    return len(four.lost) + len(six.lost), took


if __name__ == "__main__":
    main()
