"""What a state, or what an earlier process left, says of the wish behind it. Pure."""

from __future__ import annotations

from dataclasses import replace

from maikr_client.daemon.machine.course_parts import Place
from maikr_client.daemon.machine.states import (
    Blocked,
    Connected,
    Connecting,
    Disconnected,
    Disconnecting,
    State,
    ThenBlock,
)
from maikr_client.daemon.machine.wish import NoWish, Remembered, UnreadableWish, Wish
from maikr_client.model.keys import PublicKey
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import ExitServer, TunnelPlan


def plan_of(state: State) -> TunnelPlan | None:
    """The plan that is followed; None while no tunnel is wanted, or nobody knows which."""
    match state:
        case Connecting() | Connected():
            return state.course.plan
        case Blocked():
            return state.course.plan if state.course else None
        case Disconnected() | Disconnecting():
            return None


def places_of(state: State) -> tuple[Place, ...]:
    """The slots that its servers have."""
    match state:
        case Connecting() | Connected():
            return state.course.places
        case Blocked() if state.course is not None:
            return state.course.places
        case _:
            return ()


def servers_of(state: State) -> frozenset[ExitServer]:
    """All that the plan that is followed names."""
    plan = plan_of(state)
    if plan is None:
        return frozenset()
    by_rules = (server for each in plan.rule_exits for server in each.candidates)
    return frozenset({*plan.candidates, *plan.exits, *by_rules})


def may_have_left_devices(remembered: Remembered) -> bool:
    """An earlier process's devices may still be there."""
    match remembered:
        case Wish() | UnreadableWish():
            return True
        case NoWish():
            return remembered.touched


def first_of(remembered: Remembered, lockdown: Lockdown | None, *, snoozed: bool) -> Remembered:
    """What a process that found that begins with."""
    if snoozed:
        return NoWish(touched=True)
    return replace(remembered, lockdown=lockdown) if isinstance(remembered, NoWish) else remembered


def is_settled(state: State) -> bool:
    """The firewall is what `state` wants, whatever an earlier process left."""
    match state:
        case Disconnected():
            return True
        case Connecting(guarded=guarded) | Connected(guarded=guarded):
            return guarded
        case Disconnecting(then=then):
            return isinstance(then, ThenBlock) and then.guarded
        case Blocked(protection_failed=failed):
            return not failed


def keys_of(state: State) -> frozenset[PublicKey]:
    """The servers' keys that tunnels use in `state`."""
    match state:
        case Connecting() | Connected():
            return frozenset(each.server.public_key for each in state.course.network.exits)
        case Blocked() if state.course is not None:
            return frozenset(each.server.public_key for each in state.course.network.exits)
        case _:
            return frozenset()
