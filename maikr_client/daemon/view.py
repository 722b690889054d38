"""The machine's state as the status that clients see, all of it or what any local user may know."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from maikr_client.daemon.machine.course import Course
from maikr_client.daemon.machine.course_parts import Pick
from maikr_client.daemon.machine.states import (
    Blocked,
    Connected,
    Connecting,
    Disconnected,
    Disconnecting,
    State,
    ThenBlock,
)
from maikr_client.daemon.meter import Meter
from maikr_client.daemon.ruling import Ruling
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.rule import Action, ActionKind
from maikr_client.model.status import DefaultWay, ExitHealth, ExitStatus, RuleExitStatus, Status, TunnelState

_SYMPTOMS = frozenset({ProblemCode.NO_HANDSHAKE, ProblemCode.NO_TRAFFIC, ProblemCode.TUNNEL_LOST})
"""What a program in the way causes: its name helps more."""


def status_of(
    state: State, since: datetime, now: datetime, meter: Meter, ruling: Ruling, warning: Problem | None
) -> Status:
    """All of it. A problem of the rules' or the meter's, or a `warning`, is told when the tunnel has none."""
    status = _with_rules(_of_tunnel(state, since, now, meter), state, ruling)
    if warning is None:
        return status
    known = status.problem if status.problem and status.problem.code not in _SYMPTOMS else warning
    return replace(status, problem=known, protected=status.protected and warning.code is not ProblemCode.LEAK_SEEN)


def _with_rules(status: Status, state: State, ruling: Ruling) -> Status:
    course = state.course if isinstance(state, Connecting | Connected | Blocked) else None
    if course is None:
        return status
    way = _default_way(ruling.rulebook.rules.default)
    return replace(
        status,
        protected=status.protected and way is not DefaultWay.DIRECT,
        problem=status.problem or ruling.problem,
        rule_exits=tuple(_rule_exit(each, course, status.exits) for each in course.picks),
        default_way=way,
    )


def _default_way(action: Action) -> DefaultWay:
    match action.kind:
        case ActionKind.DIRECT:
            return DefaultWay.DIRECT
        case ActionKind.BLOCK:
            return DefaultWay.BLOCK
        case _:
            return DefaultWay.TUNNEL


def _rule_exit(pick: Pick, course: Course, exits: tuple[ExitStatus, ...]) -> RuleExitStatus:
    name = pick.server.name
    health = next((each.health for each in exits if each.server == name), course.side_of(pick.server).health)
    down = health is ExitHealth.DOWN or (pick.failed and health is not ExitHealth.UP)
    problem = Problem.of(ProblemCode.NO_HANDSHAKE, server=name) if down else None
    return RuleExitStatus(target=pick.target, server=name, health=health, problem=problem)


def _of_tunnel(state: State, since: datetime, now: datetime, meter: Meter) -> Status:
    match state:
        case Disconnected():
            return Status(
                state=TunnelState.DISCONNECTED, protected=state.locked_down, since=since, problem=meter.problem
            )
        case Connecting():
            return _connecting(state, since, _exits(state.course, ExitHealth.CONNECTING, now, meter))
        case Connected():
            return _connected(state, _exits(state.course, ExitHealth.UP, now, meter), meter.problem)
        case Disconnecting():
            protected = isinstance(state.then, ThenBlock) and state.then.guarded
            return Status(state=TunnelState.DISCONNECTING, protected=protected, since=since, problem=state.problem)
        case Blocked():
            return _blocked(state, since, _exits(state.course, ExitHealth.DOWN, now, meter) if state.course else ())
        case _:
            assert_never(state)


def stripped(status: Status) -> Status:
    """What any local user may know: no server, no address, no bytes."""
    problem = Problem.of(status.problem.code) if status.problem else None
    return Status(
        state=status.state,
        protected=status.protected,
        since=status.since,
        problem=problem,
        attempt=status.attempt,
        lockdown=status.lockdown,
        snoozed_until=status.snoozed_until,
    )


def _connecting(state: Connecting, since: datetime, exits: tuple[ExitStatus, ...]) -> Status:
    return Status(
        state=TunnelState.CONNECTING,
        protected=state.guarded,
        server=state.course.server.name,
        since=since,
        exits=exits,
        problem=state.problem,
        attempt=state.attempt,
    )


def _connected(state: Connected, exits: tuple[ExitStatus, ...], problem: Problem | None) -> Status:
    server = state.course.server
    return Status(
        state=TunnelState.CONNECTED,
        protected=state.guarded,
        server=server.name,
        exit_ip=server.exit4 or server.exit6,
        since=state.since,
        exits=exits,
        problem=problem if state.guarded else Problem.of(ProblemCode.FIREWALL_FAILED, why="lost"),
    )


def _blocked(state: Blocked, since: datetime, exits: tuple[ExitStatus, ...]) -> Status:
    return Status(
        state=TunnelState.BLOCKED,
        protected=not state.protection_failed,
        server=state.course.server.name if state.course else None,
        since=since,
        exits=exits,
        problem=state.cause,
    )


def _exits(course: Course, default: ExitHealth, now: datetime, meter: Meter) -> tuple[ExitStatus, ...]:
    health = {side.slot: side.health for side in course.sides} | {course.slot: default}
    shown = {each.slot: each for each in (course.default_exit, *course.side_exits)}
    if course.former is not None and course.former.carries:
        shown |= {course.former.exit.slot: course.former.exit}
        health |= {course.former.exit.slot: ExitHealth.UP}
    return tuple(_exit(slot, each.server.name, health[slot], now, meter) for slot, each in shown.items())


def _exit(slot: int, server: str, health: ExitHealth, now: datetime, meter: Meter) -> ExitStatus:
    counters, session = meter.latest.get(slot), meter.session(server)
    handshake_at = counters.handshake_at if counters else None
    return ExitStatus(
        server=server,
        health=health,
        handshake_age_s=None if handshake_at is None else max(0.0, round(now.timestamp() - handshake_at, 1)),
        bytes_up=session.bytes_up,
        bytes_down=session.bytes_down,
    )
