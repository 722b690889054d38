"""A day on the road: whatever becomes of the link, the tunnel carries again by itself, and nothing leaves in clear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.clear_capture import clear_packets
from tests.support.dense_stream import DenseStream, dense_stream
from tests.support.lab import Lab, ask_site, eventually
from tests.support.roaming import Household
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab

SITE4 = "203.0.113.10"
PERIOD_S = 0.01
AWAY_S = 0.8
DEADLINE_S = 15.0


@pytest.fixture
def household(lab: Lab) -> Iterator[Household]:
    household = Household(lab, away_s=AWAY_S)
    yield household
    household.home()


@pytest.fixture
def ruled(lab: Lab, household: Household) -> Iterator[RuledLab]:
    with ruled_lab(lab) as ruled:
        yield ruled


def carries_again(stream: DenseStream) -> None:
    begun = len(stream.sent_at)
    eventually(lambda: any(number in stream.came_at for number in range(begun, len(stream.sent_at))), DEADLINE_S)


def test_after_every_step_the_tunnel_carries_again_and_nothing_left_in_clear(
    lab: Lab, ruled: RuledLab, household: Household
) -> None:
    steps = household.steps(lambda: ruled.daemon_pid)
    assert len(steps) >= 14
    ruled.have("")

    with clear_packets(lab) as clear, dense_stream(SITE4, period_s=PERIOD_S) as stream:
        for step in steps:
            step.happen()
            carries_again(stream)

    assert (clear.count, clear.seen) == (0, [])
    seen = ask_site("whoami.test", 4)
    assert seen is not None
    assert seen.source == str(lab.servers[0].exit4)
