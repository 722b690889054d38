"""The process that carries packets between pairs of TUN devices, each direction after its delay.

    python -m maikr_lab.relay LINK...        LINK is NAME:DESCRIPTOR:DESCRIPTOR:RTT_MS

Every line `NAME RTT_MS` on stdin changes a link's round trip; the process ends with stdin. It exists for kernels
without tc-netem(8), and apart from the lab's other work so that nobody waits for anybody's turn.
"""

from __future__ import annotations

import os
import select
import sys
import time
from dataclasses import dataclass

from maikr_lab.delay_queue import DelayQueue

BATCH = 128
LARGEST_READ = 10 + 65_535  # virtio header, longest IP packet
STDIN = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One direction of a link: from one TUN descriptor to the other."""

    link: str
    source: int
    sink: int
    queue: DelayQueue


def lanes_of(arguments: list[str]) -> list[Lane]:
    """Two lanes a link, from the command line."""
    lanes = []
    for argument in arguments:
        name, one, other, rtt_ms = argument.split(":")
        for source, sink in ((int(one), int(other)), (int(other), int(one))):
            queue = DelayQueue(delay_s=one_way_s(float(rtt_ms)))
            lanes.append(Lane(link=name, source=source, sink=sink, queue=queue))
    return lanes


def one_way_s(rtt_ms: float) -> float:
    """Half of a round trip."""
    return rtt_ms / 2 / 1000


def read_batch(lane: Lane) -> None:
    """Queue what the device has, but leave the other lanes their turn."""
    now_s = time.monotonic()
    try:
        for _ in range(BATCH):
            lane.queue.push(os.read(lane.source, LARGEST_READ), now_s)
    except BlockingIOError:
        return


def write_due(lane: Lane) -> None:
    """Send what is due. A device that is down, or full, loses the packet, as a wire does."""
    for packet in lane.queue.pop_due(time.monotonic()):
        try:
            os.write(lane.sink, packet)
        except OSError:
            continue


def timeout_s(lanes: list[Lane]) -> float | None:
    """How long nothing has to be sent."""
    due = [moment for lane in lanes if (moment := lane.queue.next_due_s()) is not None]
    return max(0.0, min(due) - time.monotonic()) if due else None


def obey(lanes: list[Lane], orders: str) -> None:
    """Change delays as told."""
    for order in orders.splitlines():
        name, rtt_ms = order.split()
        for lane in lanes:
            if lane.link == name:
                lane.queue.delay_s = one_way_s(float(rtt_ms))


def main() -> None:
    """Relay until stdin ends."""
    lanes = lanes_of(sys.argv[1:])
    by_source = {lane.source: lane for lane in lanes}
    while True:
        ready, _, _ = select.select([STDIN, *by_source], [], [], timeout_s(lanes))
        for descriptor in ready:
            if descriptor != STDIN:
                read_batch(by_source[descriptor])
            elif orders := os.read(STDIN, 4096).decode():
                obey(lanes, orders)
            else:
                return
        for lane in lanes:
            write_due(lane)


if __name__ == "__main__":
    main()
