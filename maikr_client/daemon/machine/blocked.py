"""Blocked: a tunnel is wanted and can't be had; nothing leaves until the next try."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from maikr_client.daemon.machine import sides
from maikr_client.daemon.machine.commands import ApplyNetwork, Commands, Probe, StartDeadline
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
from maikr_client.daemon.machine.moves import Step, apply_blocked, leave, try_now, want
from maikr_client.daemon.machine.nobody import blocked_for_nobody
from maikr_client.daemon.machine.states import Blocked, Connecting
from maikr_client.daemon.machine.timing import FIREWALL_RETRY_S, SENTINEL_S


def step_blocked(state: Blocked, event: Event) -> Step:  # noqa: C901, PLR0911 - one case a line
    """Try again when the pause is over or the network is another one; while the firewall fails, only that."""
    match event:
        case Connect(plan=plan):
            return want(plan, guarded=not state.protection_failed, online=state.online, before=state.course)
        case Disconnect(lockdown=lockdown):
            return leave(lockdown, guarded=not state.protection_failed)
        case Guarded():
            return _guarded(state)
        case ApplyFailed(problem=problem, firewall=True) | Leaking(problem=problem):
            failed = replace(state, cause=problem, protection_failed=True)
            return failed, (StartDeadline(seconds=FIREWALL_RETRY_S),)
        case Deadline():
            return _retry(state)
        case NetworkChanged(online=False):
            return replace(state, online=False), ()
        case NetworkChanged(versions=versions):
            course = state.course.within_reach(versions) if state.course else None
            return _retry(replace(state, course=course, online=True, failures=0))
        case TunnelsReady():
            return state, _search(state.course)
        case Answered(slot=slot) if state.course is not None:
            return _answered(state, sides.answered(state.course, slot))
        case Applied() | ApplyFailed() | Cleared() | ClearFailed():
            return state, ()
        case HandshakeSeen() | Answered() | Checked() | Silent():
            return state, ()
        case _:
            assert_never(event)


def _answered(state: Blocked, course: Course) -> Step:
    better = state.course is None or course.blocked_leads != state.course.blocked_leads
    return replace(state, course=course), (apply_blocked(course),) if better and not state.protection_failed else ()


def _guarded(state: Blocked) -> Step:
    if not state.protection_failed or state.course is None:
        return replace(state, protection_failed=False), ()
    return _connect(replace(state, protection_failed=False), state.course)


def _retry(state: Blocked) -> Step:
    if state.course is not None and not state.protection_failed:
        return _connect(state, state.course)
    seconds = FIREWALL_RETRY_S if state.protection_failed else SENTINEL_S
    return state, (_apply(state.course), StartDeadline(seconds=seconds))


def _connect(state: Blocked, course: Course) -> Step:
    connecting = Connecting(
        course=course,
        failures=state.failures,
        guarded=not state.protection_failed,
        online=state.online,
        problem=state.cause,
    )
    return try_now(connecting)


def _apply(course: Course | None) -> ApplyNetwork:
    return apply_blocked(course) if course else ApplyNetwork(desired=blocked_for_nobody(), lockdown=True)


def _search(course: Course | None) -> Commands:
    exits = course.blocked_network.exits if course else ()
    return (Probe(exits=exits, identity=course.plan.identity),) if course and exits else ()
