"""Disconnected: no tunnel is wanted."""

from __future__ import annotations

from typing import assert_never

from maikr_client.daemon.machine.commands import Check, StartDeadline
from maikr_client.daemon.machine.events import (
    Answered,
    Applied,
    ApplyFailed,
    Checked,
    Cleared,
    ClearFailed,
    Connect,
    Deadline,
    Disconnect,
    Event,
    Guarded,
    HandshakeSeen,
    Leaking,
    NetworkChanged,
    Silent,
    TunnelsReady,
)
from maikr_client.daemon.machine.moves import Step, apply_lockdown, leave, want
from maikr_client.daemon.machine.nobody import blocked_for_nobody
from maikr_client.daemon.machine.states import Disconnected, Disconnecting, ThenBlock
from maikr_client.daemon.machine.timing import SENTINEL_S, TEARDOWN_S


def step_disconnected(state: Disconnected, event: Event) -> Step:  # noqa: PLR0911 - one case a line
    """Wait to be wanted; in lockdown look now and then whether the firewall is still there."""
    match event:
        case Connect(plan=plan):
            return want(plan, guarded=state.locked_down)
        case Disconnect(lockdown=lockdown) if lockdown != state.lockdown:
            return leave(lockdown, guarded=state.locked_down)
        case Deadline() if state.lockdown is not None:
            return state, (Check(exits=(), identity=blocked_for_nobody().identity), StartDeadline(seconds=SENTINEL_S))
        case Checked(firewall_loaded=False) if state.lockdown is not None:
            return leave(state.lockdown, guarded=False)
        case NetworkChanged() if state.lockdown is not None:
            state_again = Disconnecting(then=ThenBlock(lockdown=state.lockdown, guarded=True))
            return state_again, (apply_lockdown(state.lockdown), StartDeadline(seconds=TEARDOWN_S))
        case Disconnect() | Deadline() | Checked() | NetworkChanged():
            return state, ()
        case Guarded() | TunnelsReady() | Applied() | ApplyFailed() | Cleared() | ClearFailed():
            return state, ()
        case HandshakeSeen() | Answered() | Silent() | Leaking():
            return state, ()
        case _:
            assert_never(event)
