"""One step of the machine, and its first."""

from __future__ import annotations

from typing import assert_never

from maikr_client.daemon.machine.blocked import step_blocked
from maikr_client.daemon.machine.commands import ApplyNetwork, StartDeadline
from maikr_client.daemon.machine.connected import step_connected
from maikr_client.daemon.machine.connecting import step_connecting
from maikr_client.daemon.machine.disconnected import step_disconnected
from maikr_client.daemon.machine.disconnecting import step_disconnecting
from maikr_client.daemon.machine.events import Event
from maikr_client.daemon.machine.moves import Step, leave, want
from maikr_client.daemon.machine.nobody import blocked_for_nobody
from maikr_client.daemon.machine.states import Blocked, Connected, Connecting, Disconnected, Disconnecting, State
from maikr_client.daemon.machine.timing import FIREWALL_RETRY_S
from maikr_client.daemon.machine.wish import NoWish, Remembered, UnreadableWish, Wish
from maikr_client.model.problem import Problem


def step(state: State, event: Event) -> Step:
    """The state after `event`, and what is to be done for it."""
    match state:
        case Disconnected():
            return step_disconnected(state, event)
        case Connecting():
            return step_connecting(state, event)
        case Connected():
            return step_connected(state, event)
        case Disconnecting():
            return step_disconnecting(state, event)
        case Blocked():
            return step_blocked(state, event)
        case _:
            assert_never(state)


def begin(remembered: Remembered) -> Step:
    """The first state of a process that found `remembered`. Until a firewall is seen loaded, none is assumed."""
    match remembered:
        case Wish(plan=plan, places=places):
            return want(plan, guarded=False, places=places)
        case NoWish(touched=touched, lockdown=lockdown) if touched or lockdown:
            return leave(lockdown, guarded=False)
        case NoWish():
            return Disconnected(), ()
        case UnreadableWish(code=code):
            cause = Problem.of(code)
            blocked = Blocked(cause=cause, course=None, protection_failed=True)
            network = ApplyNetwork(desired=blocked_for_nobody(), lockdown=True)
            return blocked, (network, StartDeadline(seconds=FIREWALL_RETRY_S))
        case _:
            assert_never(remembered)
