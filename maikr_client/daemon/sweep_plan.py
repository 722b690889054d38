"""In which order, and how far apart, servers are asked. Pure: randomness is the caller's.

Each round asks every server once, in an order of its own, with gaps that are never the same: neither the order nor the
rhythm tells who sends. What is sent always has the size of ping(8)'s packets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from maikr_client.wire.pinging import Shot

ROUNDS: Final = 5
GAP_S: Final = 0.004
"""Between two packets, on average: 250 small packets a second at most, whatever is measured."""
ROUND_S: Final = 0.12
"""A round takes at least this long: a server is not asked in bursts."""


def shots(indices: Sequence[int], random: Random, *, rounds: int = ROUNDS) -> Iterator[Shot]:
    """Every server once in each round. Gaps are within half and one and a half of their average."""
    gap_s = max(GAP_S, ROUND_S / max(1, len(indices)))
    for number in range(rounds):
        order = list(indices)
        random.shuffle(order)
        for index in order:
            yield Shot(pause_s=gap_s * random.uniform(0.5, 1.5), index=index, number=number)
