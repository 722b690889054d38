"""Nothing is left of a connection that ended, however many there were (`benchmarks/soak.py` has a thousand)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.clear_capture import clear_packets
from tests.support.cycles import cycle, holdings, settled_holdings
from tests.support.lab import Lab, eventually
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = [pytest.mark.lab, pytest.mark.quiet]
CYCLES = 6


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


def test_after_some_cycles_the_machine_holds_what_it_held_after_one(lab: Lab, ruled: RuledLab) -> None:
    first, second = lab.servers[:2]
    with clear_packets(lab) as clear:
        cycle(ruled, first, second, clear)
        before = settled_holdings(ruled)
        leaked = sum(cycle(ruled, first, second, clear) for _ in range(CYCLES))

        assert leaked == 0
        assert eventually(lambda: holdings(ruled) == before)
