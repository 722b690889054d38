"""The ways from one state into another, each with the commands that belong to it."""

from __future__ import annotations

from dataclasses import replace

from maikr_client.daemon.machine.commands import ApplyNetwork, ClearNetwork, Commands, StartDeadline
from maikr_client.daemon.machine.course import Course
from maikr_client.daemon.machine.course_parts import Place
from maikr_client.daemon.machine.nobody import blocked_for_nobody
from maikr_client.daemon.machine.states import (
    Blocked,
    Connecting,
    Disconnecting,
    State,
    ThenBlock,
    ThenNothing,
)
from maikr_client.daemon.machine.timing import FIREWALL_RETRY_S, GUARD_S, TEARDOWN_S, TRY_S, backoff_s, last_try_s
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.problem import Problem

Step = tuple[State, Commands]


def try_now(state: Connecting) -> Step:
    """Start the try that `state` stands at. Its time begins once the firewall holds."""
    fresh = replace(state, applied=False, handshake=False, answered_at=None)
    return fresh, (apply(state.course), StartDeadline(seconds=try_s(state) if state.guarded else GUARD_S))


def try_s(state: Connecting) -> float:
    """How long an answer is waited for in that try."""
    return last_try_s(state.failures) if state.course.is_last else TRY_S


def apply(course: Course) -> ApplyNetwork:
    """Everything through the default exit, but what rules say."""
    return ApplyNetwork(desired=course.network, leads=course.leads)


def apply_blocked(course: Course) -> ApplyNetwork:
    """The default exit's traffic nowhere; what rules lead elsewhere goes on."""
    return ApplyNetwork(desired=course.blocked_network, leads=course.blocked_leads)


def apply_lockdown(lockdown: Lockdown) -> ApplyNetwork:
    """Nothing may leave."""
    return ApplyNetwork(desired=lockdown_network(lockdown), lockdown=True)


def want(
    plan: TunnelPlan,
    *,
    guarded: bool,
    online: bool = True,
    before: Course | None = None,
    places: tuple[Place, ...] = (),
) -> Step:
    """Start towards `plan` from its first candidate."""
    return try_now(Connecting(course=Course.start(plan, before, places), guarded=guarded, online=online))


def change_over(plan: TunnelPlan, before: Course, *, online: bool, guarded: bool = True) -> Step:
    """Start towards `plan` while the exit that carries goes on, where there is a place for both."""
    course = Course.change_over(plan, before) if guarded else None
    if course is None:
        return want(plan, guarded=guarded, online=online, before=before.alone)
    return try_now(Connecting(course=course, guarded=guarded, online=online))


def block(course: Course, cause: Problem, *, failures: int, online: bool) -> Step:
    """Give this round up: nothing leaves until the next one."""
    course = course.alone
    state = Blocked(cause=cause, course=course, failures=failures, online=online)
    return state, (
        apply_blocked(course),
        StartDeadline(seconds=backoff_s(failures), jitter=True),
    )


def unprotected(course: Course, cause: Problem, *, failures: int, online: bool) -> Step:
    """The firewall could not be loaded: say so, leave everything else as it is, and try it again soon."""
    state = Blocked(cause=cause, course=course.alone, protection_failed=True, failures=failures, online=online)
    return state, (StartDeadline(seconds=FIREWALL_RETRY_S),)


def leave(lockdown: Lockdown | None, *, guarded: bool) -> Step:
    """No tunnel is wanted: give the network back, or, in a `lockdown`, take down the tunnels only."""
    if lockdown is None:
        return Disconnecting(then=ThenNothing()), (ClearNetwork(), StartDeadline(seconds=TEARDOWN_S))
    state = Disconnecting(then=ThenBlock(lockdown=lockdown, guarded=guarded))
    return state, (apply_lockdown(lockdown), StartDeadline(seconds=TEARDOWN_S))


def lockdown_network(lockdown: Lockdown) -> DesiredNetwork:
    """No exit at all: nothing may leave."""
    return replace(blocked_for_nobody(), allow_lan=lockdown.allow_lan, coexist=lockdown.coexist)
