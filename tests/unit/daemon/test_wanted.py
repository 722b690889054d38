"""When a state is what the machine's firewall does: only then it is said that the daemon has taken over."""

from __future__ import annotations

import pytest

from maikr_client.daemon.machine.course import Course
from maikr_client.daemon.machine.states import (
    Blocked,
    Connecting,
    Disconnected,
    Disconnecting,
    State,
    ThenBlock,
    ThenNothing,
)
from maikr_client.daemon.wanted import is_settled
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import Problem, ProblemCode
from tests.support.plans import plan

COURSE, CAUSE = Course.start(plan()), Problem.of(ProblemCode.NO_HANDSHAKE)


@pytest.mark.parametrize(
    ("state", "settled"),
    [
        (Connecting(course=COURSE, guarded=False), False),
        (Connecting(course=COURSE, guarded=True), True),
        (Blocked(cause=CAUSE, course=None, protection_failed=True), False),
        (Blocked(cause=CAUSE, course=None), True),
        (Disconnecting(then=ThenNothing()), False),
        (Disconnecting(then=ThenBlock(lockdown=Lockdown(), guarded=False)), False),
        (Disconnecting(then=ThenBlock(lockdown=Lockdown(), guarded=True)), True),
        (Disconnected(), True),
    ],
)
def test_a_state_is_in_force_once_its_firewall_was_seen(state: State, *, settled: bool) -> None:
    assert is_settled(state) is settled
