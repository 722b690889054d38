"""Connected: packets come back, and it is looked after that they still do."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from maikr_client.daemon.machine import sides
from maikr_client.daemon.machine.commands import Check, Commands, Probe, StartDeadline
from maikr_client.daemon.machine.course import Course
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
from maikr_client.daemon.machine.moves import Step, apply, block, change_over, leave, try_now, unprotected, want
from maikr_client.daemon.machine.states import Connected, Connecting
from maikr_client.daemon.machine.timing import CHECK_S, LINGER_S, MISSES_UNTIL_LOST, RECHECK_S
from maikr_client.model.plan import TunnelIdentity, TunnelPlan
from maikr_client.model.problem import Problem, ProblemCode


def step_connected(state: Connected, event: Event) -> Step:  # noqa: C901, PLR0911, PLR0912 - one case a line
    """Stay, until somebody wants otherwise or packets no longer come back."""
    match event:
        case Connect(plan=plan):
            return _wanted(state, plan)
        case Disconnect(lockdown=lockdown):
            return leave(lockdown, guarded=state.guarded)
        case Guarded():
            return replace(state, guarded=True), ()
        case TunnelsReady() if state.rekeyed:
            # a new key shakes hands when a packet is sent: there shall be one
            return replace(state, rekeyed=False), (*_search(state.course), _check(state.course))
        case TunnelsReady():
            return state, _search(state.course)
        case Answered(slot=slot):
            return _answered(state, slot)
        case ApplyFailed(problem=problem, firewall=True):
            return unprotected(state.course, problem, failures=1, online=state.online)
        case ApplyFailed(problem=problem):
            return block(state.course, problem, failures=1, online=state.online)
        case Deadline() if state.course.former is not None:
            alone = replace(state, course=state.course.alone)
            return alone, (apply(alone.course), StartDeadline(seconds=CHECK_S))
        case Deadline():
            return state, (_check(state.course), StartDeadline(seconds=CHECK_S))
        case Checked():
            return _checked(state, event)
        case NetworkChanged():
            return _roamed(state, event)
        case Silent() if not (state.misses or sides.missing(state.course) or state.course.former):
            return state, (_check(state.course), StartDeadline(seconds=CHECK_S))
        case Leaking(problem=problem):
            return block(state.course, problem, failures=1, online=state.online)
        case Applied() | Cleared() | ClearFailed() | HandshakeSeen() | Silent():
            return state, ()
        case _:
            assert_never(event)


def _wanted(state: Connected, plan: TunnelPlan) -> Step:
    if plan == state.course.plan:
        return state, ()
    if not _same_addresses(plan.identity, state.course.plan.identity):
        return want(plan, guarded=state.guarded, online=state.online, before=state.course.alone)
    if plan.candidates[0] != state.course.server:
        return change_over(plan, state.course, online=state.online, guarded=state.guarded)
    course = Course.start(plan, state.course).towards(state.course.default_exit.endpoint)
    rekeyed = state.rekeyed or plan.identity != state.course.plan.identity
    return replace(state, course=course, rekeyed=rekeyed), (apply(course),)


def _roamed(state: Connected, event: NetworkChanged) -> Step:
    reached = state.course.within_reach(event.versions)
    if reached != state.course:
        return try_now(Connecting(course=reached.alone, guarded=state.guarded))
    seconds = LINGER_S if state.course.former else CHECK_S
    again = (apply(state.course), _check(state.course), StartDeadline(seconds=seconds))
    return replace(state, online=event.online, roamed=True), again


def _same_addresses(one: TunnelIdentity, other: TunnelIdentity) -> bool:
    """Another key alone is taken in place: connections stay."""
    return (one.tunnel4, one.tunnel6) == (other.tunnel4, other.tunnel6)


def _answered(state: Connected, slot: int) -> Step:
    course = sides.answered(state.course, slot)
    # an exit that its rules avoided is there again
    return replace(state, course=course), (apply(course),) if course.leads != state.course.leads else ()


def _checked(state: Connected, event: Checked) -> Step:
    course = sides.checked(state.course, event.alive)
    misses = 0 if state.course.slot in event.alive else state.misses + 1
    roamed = state.roamed and misses > 0
    now = replace(state, course=course, misses=misses, guarded=event.firewall_loaded, roamed=roamed)
    if misses == MISSES_UNTIL_LOST or (state.roamed and misses):
        return _lost(now)
    soon = (StartDeadline(seconds=RECHECK_S),) if misses or sides.missing(course) else ()
    if not event.firewall_loaded or apply(course) != apply(state.course):
        return now, (apply(course), *soon)
    return now, soon


def _lost(state: Connected) -> Step:
    """In another network the same server is asked by its other endpoint; in the same one it is dead, and it is the next
    candidate's turn.
    """
    problem = Problem.of(ProblemCode.TUNNEL_LOST, server=state.course.server.name)
    alone = state.course.alone
    course = alone.next_endpoint if state.roamed else alone.next_server
    return try_now(Connecting(course=course, guarded=state.guarded, online=state.online, problem=problem))


def _check(course: Course) -> Check:
    return Check(exits=course.network.exits, identity=course.plan.identity)


def _search(course: Course) -> Commands:
    slots = {side.slot for side in sides.searching(course)}
    exits = tuple(each for each in course.side_exits if each.slot in slots)
    return (Probe(exits=exits, identity=course.plan.identity),) if exits else ()
