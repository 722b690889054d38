"""How far the machine is: the one value every surface shows."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.problem import Problem, ProblemCode


class TunnelState(enum.StrEnum):
    """The default exit's state; reconnecting is `CONNECTING` again."""

    DISCONNECTED = "disconnected"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    DISCONNECTING = "disconnecting"
    BLOCKED = "blocked"


class ExitHealth(enum.StrEnum):
    """One exit's own health."""

    CONNECTING = "connecting"
    UP = "up"
    DOWN = "down"


class DefaultWay(enum.StrEnum):
    """Where traffic goes that no rule names."""

    TUNNEL = "tunnel"
    DIRECT = "direct"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitStatus:
    """One exit. Byte counts are of this sign of life of the tunnel's session: they grow over reconnects and daemon
    restarts and start at 0 with each `connect` from `disconnected`. `handshake_age_s` is None before the first.
    """

    server: str
    health: ExitHealth
    handshake_age_s: float | None = None
    bytes_up: int = 0
    bytes_down: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleExitStatus:
    """Where a rule's `via TARGET` leads now: `server` is the candidate whose tunnel is up or being made, `health` its
    own. `problem` says why it is not up.
    """

    target: str
    server: str
    health: ExitHealth
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The machine's state.

    `protected`: no packet of the user's can leave in clear right now (connected, or blocked with a verified firewall).
    `server` is the default exit's, wanted or up. `exit_ip` is what sites see, only while connected. `since` is when the
    present state began. `attempt` counts tries of the present connecting, from 1. `problem` says what is
    wrong, if anything.

    `rule_exits` are the targets that enabled rules name. `default_way` is where traffic goes that no rule names; with
    `DefaultWay.DIRECT` (the user's list says `default direct`) `protected` is false: most of it leaves in clear.

    `lockdown`: without a tunnel nothing leaves. `snoozed_until`: until then all goes out in clear, lockdown or not.
    `portal_until`: until then a browser that was started for it may reach the network's sign-in page; None: nobody may.
    """

    state: TunnelState
    protected: bool
    server: str | None = None
    exit_ip: IPv4Address | IPv6Address | None = None
    since: datetime | None = None
    exits: tuple[ExitStatus, ...] = ()
    problem: Problem | None = None
    attempt: int = 0
    rule_exits: tuple[RuleExitStatus, ...] = ()
    default_way: DefaultWay = DefaultWay.TUNNEL
    lockdown: bool = False
    snoozed_until: datetime | None = None
    portal_until: datetime | None = None


def belongs_to_other(status: Status) -> bool:
    """The tunnel is another user's, and no more of it is told than that."""
    return status.problem is not None and status.problem.code is ProblemCode.IN_USE_BY_OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What went through one server on one day (UTC, YYYY-MM-DD), tunnel payload bytes as WireGuard counts them."""

    server: str
    day: str
    bytes_up: int
    bytes_down: int
