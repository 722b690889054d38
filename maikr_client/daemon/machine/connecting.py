"""Connecting: the candidates are tried in order, each by each of its endpoints."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from maikr_client.daemon.machine import sides
from maikr_client.daemon.machine.commands import Probe, StartDeadline
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
from maikr_client.daemon.machine.moves import Step, apply, block, change_over, leave, try_now, try_s, unprotected, want
from maikr_client.daemon.machine.states import Connected, Connecting
from maikr_client.daemon.machine.timing import CHECK_S, LINGER_S, TRY_S
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode


def step_connecting(state: Connecting, event: Event) -> Step:  # noqa: C901, PLR0911, PLR0912 - one case a line
    """Connected needs both: everything applied, and a packet back."""
    match event:
        case Connect(plan=plan) if plan == state.course.plan:
            return state, ()
        case Connect(plan=plan):
            return _wanted(state, plan)
        case Disconnect(lockdown=lockdown):
            return leave(lockdown, guarded=state.guarded)
        case Guarded():
            return replace(state, guarded=True), () if state.guarded else (StartDeadline(seconds=try_s(state)),)
        case TunnelsReady():
            return state, (Probe(exits=state.course.network.exits, identity=state.course.plan.identity),)
        case Applied():
            return _connected_when_complete(replace(state, applied=True))
        case HandshakeSeen(slot=slot):
            return replace(state, handshake=state.handshake or slot == state.course.slot), ()
        case Answered():
            return _answered(state, event)
        case ApplyFailed(problem=problem, firewall=firewall):
            return _failed(state, problem, firewall=firewall)
        case Deadline():
            return _next_try(state)
        case NetworkChanged(online=False):
            return replace(state, online=False), ()
        case NetworkChanged(versions=versions):
            return try_now(replace(state, online=True, course=state.course.within_reach(versions)))
        case Leaking(problem=problem):
            return block(state.course, problem, failures=state.failures + 1, online=state.online)
        case Cleared() | ClearFailed() | Checked() | Silent():
            return state, ()
        case _:
            assert_never(event)


def _wanted(state: Connecting, plan: TunnelPlan) -> Step:
    former = state.course.former
    if former is not None and former.carries and state.guarded:
        return change_over(plan, state.course, online=state.online)
    return want(plan, guarded=state.guarded, online=state.online, before=state.course.alone)


def _answered(state: Connecting, event: Answered) -> Step:
    if event.slot == state.course.slot:
        return _connected_when_complete(replace(state, answered_at=event.at))
    course = sides.answered(state.course, event.slot)
    # an exit that its rules avoided is there again
    return replace(state, course=course), (apply(course),) if course.leads != state.course.leads else ()


def _connected_when_complete(state: Connecting) -> Step:
    if not state.applied or state.answered_at is None:
        return state, ()
    course = state.course
    if course.former is not None and course.former.carries:
        over = replace(state, course=course.changed_over, applied=False)
        return over, (apply(over.course), StartDeadline(seconds=TRY_S))
    connected = Connected(course=course, since=state.answered_at, guarded=state.guarded, online=state.online)
    return connected, (StartDeadline(seconds=LINGER_S if course.former else CHECK_S),)


def _failed(state: Connecting, problem: Problem, *, firewall: bool) -> Step:
    failures = state.failures + 1
    if firewall:
        return unprotected(state.course, problem, failures=failures, online=state.online)
    return block(state.course.next, problem, failures=failures, online=state.online)


def _next_try(state: Connecting) -> Step:
    if not state.guarded:
        problem = Problem.of(ProblemCode.FIREWALL_FAILED, why="too slow")
        return unprotected(state.course, problem, failures=state.failures + 1, online=state.online)
    if state.course.is_last:
        return block(state.course.next, _cause(state), failures=state.failures + 1, online=state.online)
    return try_now(replace(state, course=state.course.next, attempt=state.attempt + 1))


def _cause(state: Connecting) -> Problem:
    server = state.course.server.name
    if not state.online:
        return Problem.of(ProblemCode.NO_NETWORK)
    if not state.applied:
        return Problem.of(ProblemCode.TIMED_OUT, what="network")
    return Problem.of(ProblemCode.NO_TRAFFIC if state.handshake else ProblemCode.NO_HANDSHAKE, server=server)
