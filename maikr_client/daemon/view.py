"""The machine's state as the status that clients see, all of it or what any local user may know."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from maikr_client.daemon.machine.course import DEFAULT_SLOT, Course
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
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState


def status_of(state: State, since: datetime, now: datetime, meter: Meter) -> Status:
    """All of it. A problem of the meter's is told when the tunnel has none."""
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
    health = {side.slot: side.health for side in course.sides} | {DEFAULT_SLOT: default}
    exits = ((each.slot, each.server.name) for each in (course.default_exit, *course.side_exits))
    return tuple(_exit(slot, name, health[slot], now, meter) for slot, name in exits)


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
