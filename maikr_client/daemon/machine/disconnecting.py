"""Disconnecting: the tunnels are taken down; it is tried again until nothing is left."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from maikr_client.daemon.machine.commands import ClearNetwork, Command, StartDeadline, StopDeadline
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
from maikr_client.daemon.machine.states import Disconnected, Disconnecting, Then, ThenBlock, ThenNothing
from maikr_client.daemon.machine.timing import SENTINEL_S, TEARDOWN_S, backoff_s
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import Problem, ProblemCode


def step_disconnecting(state: Disconnecting, event: Event) -> Step:  # noqa: C901, PLR0911 - one case a line
    """A new wish is taken up at once: applying is right from any state, and what is still cleared is given up."""
    match event:
        case Connect(plan=plan):
            return want(plan, guarded=_guarded(state.then))
        case Disconnect(lockdown=lockdown) if lockdown != _lockdown(state.then):
            return leave(lockdown, guarded=_guarded(state.then))
        case Cleared() if isinstance(state.then, ThenNothing):
            return Disconnected(), (StopDeadline(),)
        case Applied() if isinstance(state.then, ThenBlock):
            return Disconnected(lockdown=state.then.lockdown), (StartDeadline(seconds=SENTINEL_S),)
        case Guarded() if isinstance(state.then, ThenBlock):
            return replace(state, then=replace(state.then, guarded=True)), ()
        case ApplyFailed(problem=problem, firewall=True) if isinstance(state.then, ThenBlock):
            return _failed(replace(state, then=replace(state.then, guarded=False)), problem)
        case ApplyFailed(problem=problem) | ClearFailed(problem=problem):
            return _failed(state, problem)
        case Deadline():
            problem = state.problem or Problem.of(ProblemCode.TIMED_OUT, what="network")
            return replace(state, problem=problem), (_again(state.then), StartDeadline(seconds=TEARDOWN_S))
        case Disconnect() | Cleared() | Applied() | Guarded() | TunnelsReady():
            return state, ()
        case HandshakeSeen() | Answered() | Checked() | NetworkChanged() | Silent() | Leaking():
            return state, ()
        case _:
            assert_never(event)


def _failed(state: Disconnecting, problem: Problem) -> Step:
    failures = state.failures + 1
    return replace(state, failures=failures, problem=problem), (StartDeadline(seconds=backoff_s(failures)),)


def _again(then: Then) -> Command:
    if isinstance(then, ThenBlock):
        return apply_lockdown(then.lockdown)
    return ClearNetwork()


def _lockdown(then: Then) -> Lockdown | None:
    return then.lockdown if isinstance(then, ThenBlock) else None


def _guarded(then: Then) -> bool:
    return isinstance(then, ThenBlock) and then.guarded
